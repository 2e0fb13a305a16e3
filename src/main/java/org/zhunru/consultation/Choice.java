package org.zhunru.consultation;

/** How a participant votes. */
public enum Choice {
  /** 赞成. */
  FOR,
  /** 反对. */
  AGAINST,
  /** 弃权. */
  ABSTAIN
}
