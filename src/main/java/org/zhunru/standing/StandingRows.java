package org.zhunru.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The tables of bodies, seats and sessions. */
@Repository
class StandingRows {

  private static final String BODY =
      "select id, kind, organisation, name, rule_, meetings_per_year, founded_on, dissolved_on from standing_body ";
  private static final String SEAT =
      "select id, body, holder, kind, post, username, since, until_, appointment, record_, substitute, left_on, left_why"
          + " from standing_seat ";

  private final JdbcClient jdbc;

  StandingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(long body) {
    jdbc.sql("select id from standing_body where id = ? for update").param(body).query(Long.class).optional();
  }

  /** @return the number of the new body; its own number is not read */
  long insert(StandingBody body, String by, Instant at) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into standing_body (kind, organisation, name, rule_, meetings_per_year, founded_on, place, entered_by,"
                + " entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            body.kind().name(), body.organisation(), body.name(), body.rule(), body.meetingsPerYear(), body.foundedOn(),
            body.organisation() + "/" + body.kind(), by, at.atOffset(ZoneOffset.UTC))
        .update(key, "id");
    return key.getKeyAs(Long.class);
  }

  /** @return the number of the new seat; its own number is not read */
  long insert(Seat seat, String by, Instant at) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into standing_seat (body, holder, kind, post, username, since, until_, appointment, record_,"
                + " substitute, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(seat.body())
        .param(seat.holder())
        .param(seat.kind().name())
        .param(seat.post())
        .param(seat.username())
        .param(seat.since())
        .param(seat.until())
        .param(seat.appointment().name())
        .param(seat.record())
        .param(seat.substitute())
        .param(by)
        .param(at.atOffset(ZoneOffset.UTC))
        .update(key, "id");
    return key.getKeyAs(Long.class);
  }

  void insert(Session session, String by, Instant at) {
    jdbc.sql(
            "insert into standing_session (body, held_on, matter, invited, present, ref, entered_by, entered_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
        .param(session.body())
        .param(session.heldOn())
        .param(session.matter())
        .param(session.invited())
        .param(session.present())
        .param(session.ref())
        .param(by)
        .param(at.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<StandingBody> body(long id) {
    return jdbc.sql(BODY + "where id = ?").param(id).query((rs, n) -> body(rs)).optional();
  }

  List<StandingBody> of(Collection<String> organisations) {
    return organisations.isEmpty()
        ? List.of()
        : jdbc.sql(BODY + "where organisation in (:codes) order by organisation, dissolved_on nulls first, kind, id")
            .param("codes", organisations)
            .query((rs, n) -> body(rs))
            .list();
  }

  /** @param bodies at least one; as many statements for all as for one */
  List<Seat> seats(Collection<Long> bodies) {
    return jdbc.sql(SEAT + "where body in (:bodies) order by kind, since, id")
        .param("bodies", bodies)
        .query((rs, n) -> seat(rs))
        .list();
  }

  /** @param bodies as above */
  List<Session> sessions(Collection<Long> bodies) {
    return jdbc.sql(
            "select id, body, held_on, matter, invited, present, ref from standing_session where body in (:bodies) order by"
                + " held_on desc, id desc")
        .param("bodies", bodies)
        .query(
            (rs, n) ->
                new Session(
                    rs.getLong(1), rs.getLong(2), rs.getObject(3, LocalDate.class), rs.getString(4), rs.getInt(5),
                    rs.getInt(6), rs.getString(7)))
        .list();
  }

  /** @return false where the holder had left already */
  boolean leave(long seat, LocalDate on, String why) {
    return jdbc.sql("update standing_seat set left_on = ?, left_why = ? where id = ? and left_on is null")
            .params(on, why, seat)
            .update()
        == 1;
  }

  void insert(StandIn it, String by, Instant at) {
    jdbc.sql(
            "insert into standing_stand_in (seat, name, username, since, until_, why, entered_by, entered_at) values (?, ?, ?, ?,"
                + " ?, ?, ?, ?)")
        .params(it.seat(), it.name(), it.username(), it.since(), it.until(), it.why(), by, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** @param bodies as above */
  List<StandIn> standIns(Collection<Long> bodies) {
    return jdbc.sql(
            "select id, seat, name, username, since, until_, why, ended_on from standing_stand_in where seat in (select id from"
                + " standing_seat where body in (:bodies)) order by since, id")
        .param("bodies", bodies)
        .query(
            (rs, n) ->
                new StandIn(
                    rs.getLong(1), rs.getLong(2), rs.getString(3), rs.getString(4), rs.getObject(5, LocalDate.class),
                    rs.getObject(6, LocalDate.class), rs.getString(7), rs.getObject(8, LocalDate.class)))
        .list();
  }

  /** @return false where it was ended already */
  boolean endStandIn(long id, LocalDate on) {
    return jdbc.sql("update standing_stand_in set ended_on = ? where id = ? and ended_on is null").params(on, id).update() == 1;
  }

  /** @return false where it was dissolved already */
  boolean dissolve(long body, LocalDate on) {
    return jdbc.sql("update standing_body set dissolved_on = ?, place = null where id = ? and dissolved_on is null")
            .params(on, body)
            .update()
        == 1;
  }

  private static StandingBody body(ResultSet rs) throws SQLException {
    return new StandingBody(
        rs.getLong("id"),
        BodyKind.valueOf(rs.getString("kind")),
        rs.getString("organisation"),
        rs.getString("name"),
        rs.getString("rule_"),
        rs.getInt("meetings_per_year"),
        rs.getObject("founded_on", LocalDate.class),
        rs.getObject("dissolved_on", LocalDate.class));
  }

  private static Seat seat(ResultSet rs) throws SQLException {
    return new Seat(
        rs.getLong("id"),
        rs.getLong("body"),
        rs.getString("holder"),
        SeatKind.valueOf(rs.getString("kind")),
        rs.getString("post"),
        rs.getString("username"),
        rs.getObject("since", LocalDate.class),
        rs.getObject("until_", LocalDate.class),
        Appointment.valueOf(rs.getString("appointment")),
        rs.getString("record_"),
        rs.getString("substitute"),
        rs.getObject("left_on", LocalDate.class),
        rs.getString("left_why"));
  }
}
