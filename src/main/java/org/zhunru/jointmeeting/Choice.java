package org.zhunru.jointmeeting;

/** How a member votes. */
public enum Choice {
  /** 赞成. */
  FOR,
  /** 反对. */
  AGAINST,
  /** 弃权. */
  ABSTAIN,
  /** 回避. */
  RECUSE
}
