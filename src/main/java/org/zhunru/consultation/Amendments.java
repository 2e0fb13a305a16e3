package org.zhunru.consultation;

/** When minutes can be amended. */
final class Amendments {

  private Amendments() {}

  /** @throws org.zhunru.casefile.EnteredInvalid outside the term; of frozen minutes the way that remains is named */
  static void take(Rostrum rostrum, Topic topic) {
    rostrum.faults().require(topic.phase() != Phase.FROZEN, "amendment", "frozen");
    rostrum.faults().require(topic.phase() == Phase.AMENDABLE, "amendment", "not-amendable");
  }
}
