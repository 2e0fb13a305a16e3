package org.zhunru.adjustment;

/** Why the lists are adjusted (domain rules §2.5). */
public enum Cause {
  /** 年度调整: proposals are invited from everybody */
  YEARLY,
  /** a law was made, amended or repealed */
  LAW_CHANGED,
  DEPARTMENT_REORGANISED,
  /** two years without use */
  UNUSED,
  /** evaluation below the threshold */
  EVALUATION,
  RESIDENTS,
  /** a joint review ended with 调整清单 */
  JOINT_REVIEW;

  /** Whether everybody is invited to propose; otherwise the lead unit proposes, or a decision did. */
  public boolean collects() {
    return this == YEARLY;
  }
}
