package org.zhunru.consultation;

/** Over which channel a vote came. */
public enum VoteOrigin {
  /** 会场. */
  MEETING,
  /** 线上，凭协商码. */
  ONLINE,
  /** 纸质票. */
  PAPER,
  /** 委托他人. */
  PROXY,
  /** 窗口代录. */
  COUNTER
}
