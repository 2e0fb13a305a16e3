package org.zhunru.refusal;

/** May the community refuse the task? */
public enum Verdict {
  VALID,
  NOT_REFUSABLE,
  NEEDS_REVIEW
}
