package org.zhunru.adjustment;

/** What this room asks of its process. */
public interface AdjustmentFlow {

  /** Where the proposals come from. */
  enum Beginning {
    /** everybody is invited */
    COLLECT,
    /** the lead unit's clerk makes them */
    DRAFT,
    /** a decision made one */
    PROPOSED
  }

  /**
   * @param secondApprover candidate group of the second approval, {@code role:organisation}
   */
  void begin(String ref, String leadUnit, Beginning beginning, String secondApprover);
}
