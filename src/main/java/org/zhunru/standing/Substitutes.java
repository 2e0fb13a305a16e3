package org.zhunru.standing;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;

/** Substitutes who act for a seat: begun and ended by whoever keeps the body, each an entry of the trail. */
@Service
@Transactional
public class Substitutes {

  private final StandingRows rows;
  private final BodyReach reach;
  private final StandInReader reader;
  private final DistrictClock clock;
  private final ApplicationEventPublisher events;

  Substitutes(
      StandingRows rows, BodyReach reach, StandInReader reader, DistrictClock clock, ApplicationEventPublisher events) {
    this.rows = rows;
    this.reach = reach;
    this.reader = reader;
    this.clock = clock;
    this.events = events;
  }

  /**
   * The substitute of a seat acts for some days, at most to the end of its term.
   *
   * @throws EnteredInvalid with the fields that are wrong; for whoever sits in the body already
   * @throws AccessDeniedException for whoever does not keep the body, and for a seat of another
   */
  public void act(long id, long seat, NewStandIn typed, CurrentUser user) {
    StandingBody body = kept(id, user);
    List<Seat> all = rows.seats(List.of(id));
    Seat chosen =
        all.stream().filter(one -> one.id() == seat).findFirst().orElseThrow(() -> new AccessDeniedException("A seat of another body"));
    StandIn standIn = reader.read(typed, body, chosen, all, rows.standIns(List.of(id)));
    rows.insert(standIn, user.username(), clock.instant());
    tell(user, "standing.stands-in", body, Map.of("seat", String.valueOf(seat), "why", standIn.why()));
  }

  /** From today he acts no more. Asked twice, the first counts. @throws AccessDeniedException as above */
  public void end(long id, long standIn, CurrentUser user) {
    StandingBody body = kept(id, user);
    if (rows.standIns(List.of(id)).stream().noneMatch(one -> one.id() == standIn)) {
      throw new AccessDeniedException("A substitute of another body");
    }
    if (rows.endStandIn(standIn, clock.today())) {
      tell(user, "standing.stands-down", body, Map.of("standIn", String.valueOf(standIn)));
    }
  }

  private StandingBody kept(long id, CurrentUser user) {
    rows.lock(id);
    return rows.body(id)
        .filter(body -> reach.keeps(body, user))
        .orElseThrow(() -> new AccessDeniedException("Does not keep this body"));
  }

  private void tell(CurrentUser user, String act, StandingBody body, Map<String, String> detail) {
    events.publishEvent(new Act(user.username(), user.organisation().code(), act, body.name(), "OK", detail));
  }
}
