package org.zhunru.casefile;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A code that somebody typed, held in his session while he looks at what it opens: so it stands in no address, and the page may be
 * loaded again.
 *
 * @param ref number of the case it opens
 * @param until it is forgotten then
 */
public record HeldCode(String ref, String code, Instant until) implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Duration LIFE = Duration.ofMinutes(15);

  public static HeldCode from(String ref, String code, Instant now) {
    return new HeldCode(ref, code, now.plus(LIFE));
  }

  /** Whether it is held still. */
  public boolean alive(Instant now) {
    return now.isBefore(until);
  }
}
