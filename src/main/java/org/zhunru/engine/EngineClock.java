package org.zhunru.engine;

import java.time.Duration;

/** The clock of the engine, which a demo moves together with the district's. */
public interface EngineClock {

  /** @param ahead how far ahead of the system's clock; zero or more */
  void setAhead(Duration ahead);
}
