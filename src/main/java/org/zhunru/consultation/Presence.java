package org.zhunru.consultation;

/** How it is known that somebody took part. */
public enum Presence {
  /** 签到册. */
  LIST,
  /** 协商码. */
  CODE,
  /** 表决. */
  VOTE
}
