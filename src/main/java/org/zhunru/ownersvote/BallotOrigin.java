package org.zhunru.ownersvote;

/** Over which channel a vote came. */
public enum BallotOrigin {
  WRITTEN,
  ONLINE,
  COUNTER
}
