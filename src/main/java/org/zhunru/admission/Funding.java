package org.zhunru.admission;

/** Whether the money follows the task (费随事转). */
public enum Funding {
  YES,
  PARTIAL,
  NO
}
