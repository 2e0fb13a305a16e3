package org.zhunru.consultation;

/** Whom a topic touches; the values of T10's scope. */
public enum Extent {
  /** 单栋楼或单个网格. */
  GRID,
  /** 若干楼栋. */
  BUILDINGS,
  /** 全社区. */
  COMMUNITY,
  /** 跨社区. */
  CROSS_COMMUNITY
}
