package org.zhunru.register;

/** Where an admitted task stands. */
public enum ItemState {
  /** Admitted; the admission is publicized. */
  PUBLICIZED,
  /** 已备案: has its number, waits for agreement and means. */
  FILED,
  /** The agreement is signed; money or staff is missing (费随事转). */
  AWAITING_FUNDS,
  IN_FORCE,
  SUSPENDED,
  EXPIRED,
  EXITED,
  /** An objection took the admission back before it was in force. */
  REVOKED,
  /** 应急事项 whose papers did not come in time, or whose time is over. */
  LAPSED;

  /** True while something still follows. */
  public boolean live() {
    return this == PUBLICIZED || this == FILED || this == AWAITING_FUNDS || this == IN_FORCE || this == SUSPENDED;
  }
}
