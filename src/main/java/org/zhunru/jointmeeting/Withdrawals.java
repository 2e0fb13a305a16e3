package org.zhunru.jointmeeting;

import org.springframework.stereotype.Component;

/** What happens to an agenda when one of its matters is withdrawn. */
@Component
class Withdrawals {

  private final ItemRows items;
  private final JointMeetingFlow flow;
  private final JointNotes notes;

  Withdrawals(ItemRows items, JointMeetingFlow flow, JointNotes notes) {
    this.items = items;
    this.flow = flow;
    this.notes = notes;
  }

  void withdraw(AgendaItem item, Matter matter) {
    items.state(item.session(), item.matter(), ItemState.WITHDRAWN);
    notes.noteSystem(item.session(), "matter-withdrawn", matter.title());
    if (item.state() == ItemState.VOTING) {
      flow.withdrawn(item.session(), item.matter());
    }
  }
}
