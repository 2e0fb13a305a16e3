package org.zhunru.consultation;

/** Where a meeting stands. */
public enum SittingState {
  /** 已通知. */
  NOTICED,
  /** 表决中. */
  VOTING,
  /** 表决已结束. */
  CLOSED,
  /** 结果因异议作废，重新清点. */
  RECOUNTING,
  /** 已有结果. */
  COUNTED
}
