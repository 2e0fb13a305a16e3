package org.zhunru.jointmeeting;

/** Where a matter stands on the agenda of one session. */
public enum ItemState {
  /** 待表决. */
  LISTED,
  /** 表决中. */
  VOTING,
  /** 已计票，待登记审议意见. */
  COUNTED,
  /** 已有审议意见. */
  CONCLUDED,
  /** 退回待议. */
  RETURNED,
  /** 已撤回. */
  WITHDRAWN
}
