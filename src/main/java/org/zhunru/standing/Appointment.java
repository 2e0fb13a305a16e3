package org.zhunru.standing;

/** How somebody came to a seat. */
public enum Appointment {
  /** 选举. */
  ELECTED,
  /** 推荐、聘任. */
  APPOINTED,
  /** 职务委员. */
  EX_OFFICIO
}
