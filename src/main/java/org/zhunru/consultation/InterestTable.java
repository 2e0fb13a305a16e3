package org.zhunru.consultation;

/** The table consultation-interest. */
public interface InterestTable {

  /** To be shown, or before somebody acts. */
  Standing of(Interest interest, InterestAct act);

  /** Where something follows from it for a consultation: the row stands in its trail. */
  Standing of(String ref, Interest interest, InterestAct act);

  /** @param reason why, a sentence of the table */
  record Standing(boolean barred, String reason) {}
}
