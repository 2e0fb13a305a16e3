package org.zhunru.ownersvote;

/** Over which channel a vote came. */
public enum BallotOrigin {
  WRITTEN,
  ONLINE,
  COUNTER,
  /** 受托人凭书面委托书. */
  PROXY
}
