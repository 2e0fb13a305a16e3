package org.zhunru.tenure;

import org.springframework.stereotype.Component;

/** Takes an objection into its process. */
@Component
class ObjectionDesk {

  private final TenureFlow flow;
  private final TenureNotes notes;

  ObjectionDesk(TenureFlow flow, TenureNotes notes) {
    this.flow = flow;
    this.notes = notes;
  }

  void begin(String ref, int objection) {
    flow.objectionFiled(ref, objection);
  }

  String text(String key, Object... values) {
    return notes.text(key, values);
  }
}
