package org.zhunru.tenure;

import org.springframework.stereotype.Component;
import org.zhunru.casefile.SenderLimit;

/** Takes an objection into its process, as many as may come in a day. */
@Component
class ObjectionDesk {

  private final TenureFlow flow;
  private final TenureNotes notes;
  private final SenderLimit limit;

  ObjectionDesk(TenureFlow flow, TenureNotes notes, SenderLimit limit) {
    this.flow = flow;
    this.notes = notes;
    this.limit = limit;
  }

  void begin(String ref, int objection) {
    flow.objectionFiled(ref, objection);
  }

  /** Counts one; whether there is no room for it today. */
  boolean full(String ref, String address, int ofAddress, int ofNotice) {
    return limit.count(ref, address, ofAddress, ofNotice).isPresent();
  }

  String text(String key, Object... values) {
    return notes.text(key, values);
  }
}
