package org.zhunru.jointmeeting;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What happens to a matter, and to the agenda it is on, when its case ends before it is decided. */
@Component
class Withdrawals {

  private final MatterRows matters;
  private final ItemRows items;
  private final JointMeetingFlow flow;
  private final JointNotes notes;
  private final ApplicationEventPublisher events;

  Withdrawals(
      MatterRows matters, ItemRows items, JointMeetingFlow flow, JointNotes notes, ApplicationEventPublisher events) {
    this.matters = matters;
    this.items = items;
    this.flow = flow;
    this.notes = notes;
    this.events = events;
  }

  /** An open matter will not be decided: it leaves the agenda it is on, and who referred it is told. */
  void withdraw(Matter matter) {
    matters.end(matter.id(), MatterState.WITHDRAWN);
    if (matter.state() == MatterState.ON_AGENDA) {
      leave(items.get(matter.session(), matter.id()), matter);
    }
    events.publishEvent(new MatterWithdrawn(matter.ref(), matter.topic(), matter.subject()));
  }

  private void leave(AgendaItem item, Matter matter) {
    items.state(item.session(), item.matter(), ItemState.WITHDRAWN);
    notes.noteSystem(item.session(), "matter-withdrawn", matter.title());
    if (item.state() == ItemState.VOTING || item.state() == ItemState.COUNTED) {
      flow.withdrawn(item.session(), item.matter());
    }
  }
}
