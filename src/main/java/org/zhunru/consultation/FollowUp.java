package org.zhunru.consultation;

import java.util.List;
import org.zhunru.identity.Organisation;
import org.zhunru.promise.PromiseItem;

/**
 * What came after a result.
 *
 * @param promises in the order of their numbers
 * @param feedback null before a result is final, and for consultations of earlier versions
 * @param owners who may owe a promise; empty for whoever may not enter one now
 * @param voided results that do not stand, because an objection was found right
 */
public record FollowUp(
    List<PromiseItem> promises, Feedback feedback, List<Organisation> owners, List<VoidedResult> voided) {

  /** The result of that meeting does not stand, and its votes were not counted again. */
  public boolean voided(int sitting) {
    return voided.stream().anyMatch(one -> one.sitting() == sitting && one.way().equals(ObjectionWork.HOLD_AGAIN));
  }

  /** Whether whoever looks may enter and settle promises now. */
  public boolean writable() {
    return !owners.isEmpty();
  }
}
