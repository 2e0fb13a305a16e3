package org.zhunru.standing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.WrittenText;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.Parameters;
import org.zhunru.identity.Act;

/** Meetings that were held on a case and count in the rhythm of a body. */
@Service
@Transactional
public class HeldMeetings {

  private final StandingRows rows;
  private final DistrictClock clock;
  private final Parameters parameters;
  private final ApplicationEventPublisher events;

  HeldMeetings(StandingRows rows, DistrictClock clock, Parameters parameters, ApplicationEventPublisher events) {
    this.rows = rows;
    this.clock = clock;
    this.parameters = parameters;
    this.events = events;
  }

  /**
   * A body met on a case.
   *
   * @param met held there, with the case it met on
   * @param by account of who convened it
   */
  public void metOn(long id, Session met, String by) {
    rows.body(id).ifPresent(body -> count(body, met, by));
  }

  /**
   * A community met on a case. It counts for the first body of these kinds of whose seats the part that the district asks for
   * (standing.present) took part; how many were invited and came are seats, not participants.
   *
   * @param by account of who counts it
   */
  public void metAs(List<BodyKind> kinds, String community, HeldMeeting held, String by) {
    Set<String> names = held.present().stream().map(WrittenText::key).collect(Collectors.toSet());
    List<StandingBody> there = rows.of(List.of(community)).stream().filter(StandingBody::stands).toList();
    kinds.stream()
        .flatMap(kind -> there.stream().filter(body -> body.kind() == kind))
        .flatMap(body -> session(body, held, names).stream().map(session -> Map.entry(body, session)))
        .findFirst()
        .filter(met -> rows.sessions(List.of(met.getKey().id())).stream().noneMatch(held::same))
        .ifPresent(met -> count(met.getKey(), met.getValue(), by));
  }

  /** Empty where too few of its seats came. */
  private Optional<Session> session(StandingBody body, HeldMeeting held, Set<String> names) {
    List<Long> id = List.of(body.id());
    List<Sitter> sitters = Sitter.on(held.on(), rows.seats(id), rows.standIns(id));
    int present = (int) sitters.stream().filter(one -> names.contains(WrittenText.key(one.name()))).count();
    boolean met = present > 0 && present >= parameters.value("standing.present").doubleValue() * sitters.size();
    return met
        ? Optional.of(new Session(0, body.id(), held.on(), held.matter(), sitters.size(), present, held.ref()))
        : Optional.empty();
  }

  private void count(StandingBody body, Session session, String by) {
    rows.insert(session, by, clock.instant());
    events.publishEvent(
        new Act(
            by, body.organisation(), "standing.met", body.name(), "OK",
            Map.of("on", session.heldOn().toString(), "ref", session.ref())));
  }
}
