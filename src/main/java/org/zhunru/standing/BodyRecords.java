package org.zhunru.standing;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhunru.standing.StandingBodies.Overview;

/**
 * What is entered of several bodies, read at once.
 *
 * @param seats by body
 * @param sessions by body
 * @param standIns by seat
 */
record BodyRecords(Map<Long, List<Seat>> seats, Map<Long, List<Session>> sessions, Map<Long, List<StandIn>> standIns) {

  /** As many statements for all bodies as for one. */
  static BodyRecords of(List<StandingBody> bodies, StandingRows rows) {
    List<Long> ids = bodies.stream().map(StandingBody::id).toList();
    return ids.isEmpty()
        ? new BodyRecords(Map.of(), Map.of(), Map.of())
        : new BodyRecords(
            rows.seats(ids).stream().collect(groupingBy(Seat::body)),
            rows.sessions(ids).stream().collect(groupingBy(Session::body)),
            rows.standIns(ids).stream().collect(groupingBy(StandIn::seat)));
  }

  /** @param mine whether whoever looks keeps it */
  Overview overview(StandingBody body, LocalDate today, boolean mine) {
    List<Seat> own = seats.getOrDefault(body.id(), List.of());
    List<Session> met = sessions.getOrDefault(body.id(), List.of());
    List<StandIn> acting = own.stream().flatMap(seat -> standIns.getOrDefault(seat.id(), List.of()).stream()).toList();
    return new Overview(body, own, acting, met, Rhythm.of(body, met, today), today, mine);
  }
}
