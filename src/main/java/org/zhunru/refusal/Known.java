package org.zhunru.refusal;

/** Whether a fact is established. What is not known never makes a refusal valid. */
public enum Known {
  YES,
  NO,
  UNKNOWN;

  static Known of(boolean established) {
    return established ? YES : NO;
  }
}
