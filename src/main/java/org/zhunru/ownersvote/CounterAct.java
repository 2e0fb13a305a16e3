package org.zhunru.ownersvote;

/** What staff do at the counter for an owner. */
public enum CounterAct {
  /** 表决. */
  VOTE,
  /** 异议. */
  OBJECTION
}
