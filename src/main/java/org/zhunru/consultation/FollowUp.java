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
 */
public record FollowUp(List<PromiseItem> promises, Feedback feedback, List<Organisation> owners) {

  /** Whether whoever looks may enter and settle promises now. */
  public boolean writable() {
    return !owners.isEmpty();
  }
}
