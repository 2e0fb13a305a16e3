package org.zhunru.jointmeeting;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.zhunru.standing.HeldMeetings;
import org.zhunru.standing.Session;

/** What a session leaves behind: one decision for each matter, and a meeting in the rhythm of its body. */
@Component
class Outcomes {

  private static final int MOST = 300;

  private final SessionRows sessions;
  private final ItemRows items;
  private final MatterRows matters;
  private final HeldMeetings held;
  private final ApplicationEventPublisher events;

  Outcomes(
      SessionRows sessions,
      ItemRows items,
      MatterRows matters,
      HeldMeetings held,
      ApplicationEventPublisher events) {
    this.sessions = sessions;
    this.items = items;
    this.matters = matters;
    this.held = held;
    this.events = events;
  }

  void tell(JointSession session) {
    List<AgendaItem> agenda = items.of(session.ref());
    List<AgendaItem> concluded = agenda.stream().filter(item -> item.state() == ItemState.CONCLUDED).toList();
    // all of them first: a decision may end its case, and with it what of that case is still open
    concluded.forEach(item -> matters.end(item.matter(), MatterState.DECIDED));
    for (AgendaItem item : concluded) {
      Matter matter = matters.get(item.matter());
      events.publishEvent(
          new MatterDecided(
              matter.ref(), matter.topic(), matter.subject(), session.ref(), session.heldOn(), item.tally(),
              item.result() == VoteResult.CARRIED, item.found(), item.conclusion(), session.signedBy()));
    }
    String titles =
        agenda.stream().map(item -> matters.get(item.matter()).title()).collect(Collectors.joining("；"));
    long voted =
        agenda.stream()
            .flatMap(item -> items.ballots(item.session(), item.matter()).stream())
            .map(Ballot::username)
            .distinct()
            .count();
    String matter = titles.length() > MOST ? titles.substring(0, MOST - 1) + "…" : titles;
    int invited = sessions.members(session.ref()).size();
    held.metOn(
        session.body(),
        new Session(0, session.body(), session.heldOn(), matter, invited, (int) voted, session.ref()),
        session.convenedBy());
  }
}
