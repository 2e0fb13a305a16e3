package org.zhunru.engine;

import java.time.Instant;

/**
 * What a timer in a drawing asks: when the named term ends. The drawing names the term ({@code admission.opinion}); the
 * number of working days is the district's.
 */
public interface Terms {

  /** @throws IllegalArgumentException for a name that is no term */
  Instant end(String term, Instant from);

  boolean isTerm(String term);
}
