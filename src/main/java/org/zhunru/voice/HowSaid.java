package org.zhunru.voice;

/** Where somebody said it. */
public enum HowSaid {
  /** 群众说事. */
  SAID,
  /** 民情恳谈. */
  TALK,
  /** 百姓议事. */
  COUNCIL,
  /** 上门走访、来电、来信和其他. */
  OTHER
}
