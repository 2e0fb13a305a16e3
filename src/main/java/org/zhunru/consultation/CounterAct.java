package org.zhunru.consultation;

/** What staff do at the counter for a resident. */
public enum CounterAct {
  /** 签到. */
  SIGN_IN,
  /** 表决. */
  VOTE,
  /** 发言. */
  STATEMENT,
  /** 补正意见. */
  AMENDMENT,
  /** 异议. */
  OBJECTION
}
