package org.zhunru.catalogue;

import java.util.Optional;

/** Whoever works with a draft may keep everybody from changing or discarding it for a while. */
public interface DraftHold {

  /** A Chinese sentence why the draft must stay as it is; empty where it need not. */
  Optional<String> reason(int draft);

  /** Number of the case that works with the draft; empty where it does not. */
  default Optional<String> taker(int draft) {
    return Optional.empty();
  }
}
