package org.zhunru.jointmeeting;

/** What the table makes of the votes. */
public enum VoteResult {
  /** 通过. */
  CARRIED,
  /** 不通过. */
  NOT_CARRIED,
  /** 参加表决人数不够. */
  NO_QUORUM,
  /** 有表决权的人少于规定人数. */
  TOO_FEW
}
