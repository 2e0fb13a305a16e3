package org.zhunru.jointmeeting;

/** Where a matter stands. */
public enum MatterState {
  /** 待议. */
  WAITING,
  /** 已列入会议. */
  ON_AGENDA,
  /** 已议定. */
  DECIDED,
  /** 已撤回. */
  WITHDRAWN
}
