package org.zhunru.refusal;

/** Why a task may be refused, or why it may not: what the rows of the table refusal-check answer. */
public enum Ground {
  LAWFUL_EMERGENCY_ORDER,
  STATUTORY_OWN_DUTY,
  EMERGENCY_UNVERIFIED,
  DUTY_UNVERIFIED,
  ON_NEGATIVE_LIST,
  NO_FILING,
  OUT_OF_SCOPE,
  NOT_IN_FORCE,
  FUNDS_NOT_ARRIVED,
  CERTIFICATE_PROHIBITED,
  SURVEY_MARKS_MISSING,
  NO_GROUND_PROVED;

  /** True where the task may not be refused because of it. */
  public boolean forbids() {
    return this == LAWFUL_EMERGENCY_ORDER || this == STATUTORY_OWN_DUTY;
  }
}
