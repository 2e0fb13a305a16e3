package org.zhunru.consultation;

/** The table consultation-interest. */
public interface InterestTable {

  Standing of(Interest interest, InterestAct act);

  /** @param reason why, a sentence of the table */
  record Standing(boolean barred, String reason) {}
}
