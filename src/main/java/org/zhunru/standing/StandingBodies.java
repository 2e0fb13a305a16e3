package org.zhunru.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;

/** The bodies that stand: founded, seated, asked together, dissolved. */
@Service
@Transactional
public class StandingBodies {

  private final StandingRows rows;
  private final BodyReach reach;
  private final BodyReader reader;
  private final DistrictClock clock;
  private final ApplicationEventPublisher events;

  StandingBodies(
      StandingRows rows, BodyReach reach, BodyReader reader, DistrictClock clock, ApplicationEventPublisher events) {
    this.rows = rows;
    this.reach = reach;
    this.reader = reader;
    this.clock = clock;
    this.events = events;
  }

  /** The bodies this person sees, each organisation's together, those that stand first. */
  @Transactional(readOnly = true)
  public List<Overview> list(CurrentUser user) {
    List<String> codes = reach.seen(user);
    if (codes.isEmpty()) {
      throw new AccessDeniedException("No standing body in reach");
    }
    return overviews(rows.of(codes), user);
  }

  /** Empty where there is none, or it is not for this person's eyes. */
  @Transactional(readOnly = true)
  public Optional<Overview> find(long id, CurrentUser user) {
    return overviews(rows.body(id).filter(body -> reach.sees(body, user)).stream().toList(), user).stream().findFirst();
  }

  /** Kinds of body this person may found. */
  public List<BodyKind> mayFound(CurrentUser user) {
    return reach.founds(user);
  }

  /**
   * Founds a body of the person's organisation.
   *
   * @return its number
   * @throws EnteredInvalid with the fields that are wrong
   * @throws AccessDeniedException for whoever keeps none
   */
  public long found(NewBody typed, CurrentUser user) {
    List<BodyKind> mine = reach.founds(user);
    if (mine.isEmpty()) {
      throw new AccessDeniedException("Keeps no standing body");
    }
    StandingBody body =
        reader.body(typed, mine, rows.of(List.of(user.organisation().code())), user.organisation().code());
    long id = rows.insert(body, user.username(), clock.instant());
    tell(user, "standing.founded", body, Map.of("kind", body.kind().name()));
    return id;
  }

  /**
   * Gives somebody a seat.
   *
   * @throws EnteredInvalid with the fields that are wrong
   * @throws AccessDeniedException for whoever does not keep the body
   */
  public void seat(long id, NewSeat typed, CurrentUser user) {
    StandingBody body = kept(id, user);
    Seat seat = reader.seat(typed, body, rows.seats(List.of(id)), user.organisation());
    rows.insert(seat, user.username(), clock.instant());
    tell(user, "standing.seated", body, Map.of("seat", seat.kind().name(), "appointment", seat.appointment().name()));
  }

  /**
   * A holder leaves before the term is over. Asked twice, the first counts.
   *
   * @throws EnteredInvalid where no reason is written
   */
  public void leave(long id, long seat, String why, CurrentUser user) {
    StandingBody body = kept(id, user);
    String reason = reader.reason(why);
    boolean here = rows.seats(List.of(id)).stream().anyMatch(one -> one.id() == seat);
    if (!here) {
      throw new AccessDeniedException("A seat of another body");
    }
    if (rows.leave(seat, clock.today(), reason)) {
      tell(user, "standing.left", body, Map.of("seat", String.valueOf(seat), "why", reason));
    }
  }

  /** The body stands no more; what it was stays readable. */
  public void dissolve(long id, String why, CurrentUser user) {
    StandingBody body = kept(id, user);
    String reason = reader.reason(why);
    if (rows.dissolve(id, clock.today())) {
      tell(user, "standing.dissolved", body, Map.of("why", reason));
    }
  }

  /**
   * Enters a meeting that was held outside this system.
   *
   * @throws EnteredInvalid with the fields that are wrong
   */
  public void met(long id, NewSession typed, CurrentUser user) {
    StandingBody body = kept(id, user);
    Session session = reader.session(typed, body, rows.sessions(List.of(id)));
    rows.insert(session, user.username(), clock.instant());
    tell(user, "standing.met", body, Map.of("on", session.heldOn().toString()));
  }

  /** The joint meeting that stands at a lead unit. @param asker for whose eyes */
  @Transactional(readOnly = true)
  public Optional<Overview> jointMeeting(String leadUnit, CurrentUser asker) {
    List<StandingBody> stands =
        rows.of(List.of(leadUnit)).stream().filter(body -> body.stands() && body.kind() == BodyKind.JOINT_MEETING).toList();
    return overviews(stands, asker).stream().findFirst();
  }

  /** Who sits in a body on that day, as far as it is entered; nobody where it stands no more. */
  @Transactional(readOnly = true)
  public List<Sitter> sitting(long id, LocalDate day) {
    boolean stands = rows.body(id).filter(StandingBody::stands).isPresent();
    return stands ? Sitter.on(day, rows.seats(List.of(id)), rows.standIns(List.of(id))) : List.of();
  }

  /** The body's row is held until the transaction ends: what stands is read after whoever came before is done. */
  private StandingBody kept(long id, CurrentUser user) {
    rows.lock(id);
    return rows.body(id)
        .filter(body -> reach.keeps(body, user))
        .orElseThrow(() -> new AccessDeniedException("Does not keep this body"));
  }

  private List<Overview> overviews(List<StandingBody> bodies, CurrentUser user) {
    BodyRecords records = BodyRecords.of(bodies, rows);
    return bodies.stream().map(body -> records.overview(body, clock.today(), reach.keeps(body, user))).toList();
  }

  private void tell(CurrentUser user, String act, StandingBody body, Map<String, String> detail) {
    events.publishEvent(new Act(user.username(), user.organisation().code(), act, body.name(), "OK", detail));
  }

  /**
   * @param standIns substitutes who act or acted
   * @param today the day it is looked at
   * @param mine whether whoever looks keeps it
   */
  public record Overview(
      StandingBody body, List<Seat> seats, List<StandIn> standIns, List<Session> sessions, Rhythm rhythm, LocalDate today,
      boolean mine) {

    /** Who sits on that day, as far as it is entered: for each seat its holder, or the substitute who acts for it. */
    public List<Sitter> sitting(LocalDate day) {
      return Sitter.on(day, seats, standIns);
    }

    /** Seats whose term ended and that nobody left or took anew. */
    public long over() {
      return seats.stream().filter(seat -> seat.over(today)).count();
    }
  }
}
