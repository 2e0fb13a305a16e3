package org.zhunru.ownersvote;

/** What follows from an objection. */
public enum Remedy {
  /** 不成立，维持. */
  NONE,
  /** 名册有误，更正后重新公示. */
  LIST,
  /** 计票有误，重新计票. */
  RECOUNT,
  /** 表决无效. */
  VOID
}
