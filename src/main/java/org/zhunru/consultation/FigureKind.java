package org.zhunru.consultation;

/** What the attendance of a statutory meeting is compared with. */
public enum FigureKind {
  /** 全体成年居民. */
  ADULTS,
  /** 每户派代表. */
  HOUSEHOLDS,
  /** 居民小组代表. */
  GROUPS,
  /** 居民代表. */
  REPRESENTATIVES
}
