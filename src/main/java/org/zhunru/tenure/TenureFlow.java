package org.zhunru.tenure;

/** What this room asks of its processes. */
public interface TenureFlow {

  /** The life of an admitted item begins. */
  void begin(String ref, String department, String leadUnit);

  /** What an emergency in force owes afterwards begins. */
  void beginEmergency(String ref, String department, String leadUnit);

  /** An emergency owes money or staff again, also after its end. */
  void backfillAgain(String ref, String department, String leadUnit);

  /** The recording of a purchase begins on a case file of its own. */
  void beginPurchase(String ref, String department, String leadUnit);

  /** @throws TenureRefusal when the item is not publicized any more */
  void objectionFiled(String ref, int objection);

  /** @throws TenureRefusal when the item is not in force */
  void breachReported(String ref, int breach);

  /**
   * @param reason code of who proposes, below {@code tenure.exit}
   * @throws TenureRefusal when the item is not in force
   */
  void exitProposed(String ref, int proposal, String reason);

  /** @throws TenureRefusal when the item is not in force */
  void fundsReversed(String ref);

  /** @throws TenureRefusal when the item is not in force */
  void lawRepealed(String ref);
}
