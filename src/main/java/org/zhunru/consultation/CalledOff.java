package org.zhunru.consultation;

import org.zhunru.casefile.CaseHeader;

/** Why nobody should come to a meeting that was announced. */
public enum CalledOff {
  /** 改期，还没有新的通知. */
  MOVED,
  /** 不再召开. */
  CANCELLED;

  /** @return null while the announced meeting stands */
  static CalledOff of(CaseHeader header) {
    if (!header.open()) {
      return CANCELLED;
    }
    return header.state().equals("NOTICED") ? null : MOVED;
  }
}
