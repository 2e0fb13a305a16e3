package org.zhunru.consultation;

/** Where the minutes stand. */
public enum Phase {
  /** 草稿. */
  DRAFT,
  /** 到会人补正. */
  AMENDABLE,
  /** 答复补正意见. */
  ANSWERING,
  /** 定稿. */
  FROZEN
}
