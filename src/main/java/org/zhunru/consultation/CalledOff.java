package org.zhunru.consultation;

import org.zhunru.casefile.CaseHeader;

/** Why nobody should come to a meeting. */
public enum CalledOff {
  /** 改期，还没有新的通知. */
  MOVED,
  /** 不再召开. */
  CANCELLED;

  /**
   * What became of a meeting that was announced and is not held on its day.
   *
   * @param sitting the newest; null before the first notice
   * @return null while the announced meeting stands, and where it was opened
   */
  static CalledOff of(CaseHeader header, Sitting sitting) {
    if (sitting == null || sitting.state() != SittingState.NOTICED) {
      return null;
    }
    if (!header.open()) {
      return CANCELLED;
    }
    return header.state().equals("NOTICED") ? null : MOVED;
  }

  /** Of which the reason is told: also of a consultation that was given up after a meeting was held. */
  static CalledOff told(CaseHeader header, Sitting sitting) {
    return CANCELLED.name().equals(header.outcome()) ? CANCELLED : of(header, sitting);
  }
}
