package org.zhunru.jointmeeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.Milestone;
import org.zhunru.identity.CurrentUser;

/** Sessions with their agendas, members and votes. */
@Component
class Sessions {

  private final SessionRows sessions;
  private final ItemRows items;
  private final MatterRows matters;
  private final Seating seating;
  private final JointFaults faults;

  Sessions(SessionRows sessions, ItemRows items, MatterRows matters, Seating seating, JointFaults faults) {
    this.sessions = sessions;
    this.items = items;
    this.matters = matters;
    this.seating = seating;
    this.faults = faults;
  }

  List<Matter> waiting(String leadUnit) {
    return matters.waiting(leadUnit);
  }

  /** Those of these matters on which nobody who is seated today may vote. */
  List<Matter> barred(String leadUnit, LocalDate today, List<Matter> waiting, CurrentUser asker) {
    return seating.barred(seating.of(leadUnit, today, asker).members(), waiting);
  }

  /** Of those that wait, by number, on how many somebody seated today may vote but too few; with how many may. */
  Map<Long, Integer> few(String leadUnit, LocalDate today, List<Matter> waiting, CurrentUser asker) {
    return seating.few(seating.of(leadUnit, today, asker).members(), waiting);
  }

  int least() {
    return seating.least();
  }

  List<JointSession> of(String leadUnit, int most) {
    return sessions.of(leadUnit, most);
  }

  /** @throws org.zhunru.casefile.EnteredInvalid where another session was faster with one of the matters */
  void store(String ref, Convening.Plan plan) {
    JointSession it = plan.session();
    sessions.insert(
        new JointSession(
            ref, it.body(), it.name(), it.leadUnit(), it.mode(), it.meetsOn(), null, it.place(), null, null, null, null,
            null, it.convenedBy(), it.convenedAt()));
    plan.members().forEach(member -> sessions.insert(ref, member));
    int position = 1;
    for (Matter matter : plan.agenda()) {
      if (!matters.take(matter.id(), ref)) {
        throw faults.at("matters", "gone");
      }
      items.insert(ref, matter.id(), position++);
      faults.note(matter.ref(), "on-agenda", ref, JointNotes.day(it.meetsOn()));
    }
  }

  SessionView view(CaseHeader header, List<Milestone> timeline) {
    String ref = header.ref();
    List<Member> voters = sessions.members(ref);
    List<SessionView.Point> agenda =
        items.of(ref).stream()
            .map(
                item ->
                    new SessionView.Point(
                        item,
                        matters.get(item.matter()),
                        item.tally() == null ? List.of() : items.ballots(ref, item.matter()),
                        item.state() == ItemState.VOTING ? seating.entitled(voters, matters.get(item.matter()), items.ballots(ref, item.matter())) : null))
            .toList();
    return new SessionView(header, sessions.get(ref), sessions.invited(ref), agenda, timeline, seating.least(), seating.said(matters.on(ref)));
  }
}
