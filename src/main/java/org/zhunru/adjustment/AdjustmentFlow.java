package org.zhunru.adjustment;

/** What this room asks of its process. */
public interface AdjustmentFlow {

  /**
   * @param collect whether everybody is invited to propose first
   * @param secondApprover candidate group of the second approval, {@code role:organisation}
   */
  void begin(String ref, String leadUnit, boolean collect, String secondApprover);
}
