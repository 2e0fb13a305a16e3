package org.zhunru.consultation;

/** What somebody with an interest may be barred from. */
public enum InterestAct {
  /** 表决. */
  VOTE,
  /** 代他人表决. */
  PROXY,
  /** 主持、介绍议题. */
  PRESENT,
  /** 核对纸质票. */
  RECOUNT,
  /** 发言. */
  SPEAK
}
