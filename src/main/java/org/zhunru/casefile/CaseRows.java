package org.zhunru.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of this room. */
class CaseRows {

  static final String HEADER =
      "select ref, kind, title, subject, state, outcome, reason, applicant, opened_by, opened_at, closed_at, due_at,"
          + " held_since from casefile_case ";

  private final JdbcClient jdbc;

  CaseRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  CaseHeader header(String ref) {
    return jdbc.sql(HEADER + "where ref = ?")
        .param(ref)
        .query((rs, n) -> header(rs))
        .optional()
        .orElseThrow(() -> new NoSuchCase(ref));
  }

  List<CaseHeader> openedBy(String username, String applicant, int limit) {
    return jdbc.sql(HEADER + "where opened_by = ? and applicant = ? order by opened_at desc, ref desc limit ?")
        .params(username, applicant, limit)
        .query((rs, n) -> header(rs))
        .list();
  }

  List<CaseHeader> open(String kind, String applicant) {
    return jdbc.sql(HEADER + "where kind = ? and applicant = ? and closed_at is null order by ref")
        .params(kind, applicant)
        .query((rs, n) -> header(rs))
        .list();
  }

  void insert(String ref, OpenCase command, Instant at) {
    jdbc.sql(
            "insert into casefile_case (ref, kind, title, subject, state, applicant, opened_by, opened_at) values (?, ?, ?,"
                + " ?, ?, ?, ?, ?)")
        .params(
            ref,
            command.kind(),
            command.title(),
            command.subject(),
            command.state(),
            command.applicant(),
            command.openedBy(),
            time(at))
        .update();
  }

  boolean addParty(String ref, String organisation, String part) {
    return jdbc.sql(
                "insert into casefile_party (ref, organisation, part) select ?, ?, ? where not exists (select 1 from"
                    + " casefile_party where ref = ? and organisation = ?)")
            .params(ref, organisation, part, ref, organisation)
            .update()
        == 1;
  }

  List<String> parties(String ref) {
    return jdbc.sql("select organisation from casefile_party where ref = ?").param(ref).query(String.class).list();
  }

  List<String> parties(String ref, String part) {
    return jdbc.sql("select organisation from casefile_party where ref = ? and part = ? order by organisation")
        .params(ref, part)
        .query(String.class)
        .list();
  }

  void insert(String ref, Milestone milestone) {
    jdbc.sql("insert into casefile_milestone (ref, at_, actor, organisation, what, text_) values (?, ?, ?, ?, ?, ?)")
        .params(
            ref, time(milestone.at()), milestone.actor(), milestone.organisation(), milestone.what(), milestone.text())
        .update();
  }

  List<Milestone> milestones(String ref) {
    return jdbc.sql("select at_, actor, organisation, what, text_ from casefile_milestone where ref = ? order by id")
        .param(ref)
        .query((rs, n) -> milestone(rs))
        .list();
  }

  void update(String ref, String state, Instant dueAt) {
    one(
        jdbc.sql("update casefile_case set state = ?, due_at = ? where ref = ?")
            .params(state, time(dueAt), ref)
            .update(),
        ref);
  }

  void decide(String ref, String state, String outcome, String reason, Instant dueAt) {
    one(
        jdbc.sql("update casefile_case set state = ?, outcome = ?, reason = ?, due_at = ? where ref = ?")
            .params(state, outcome, reason, time(dueAt), ref)
            .update(),
        ref);
  }

  void rename(String ref, String title, String subject) {
    one(
        jdbc.sql("update casefile_case set title = ?, subject = ? where ref = ?").params(title, subject, ref).update(),
        ref);
  }

  void hold(String ref, String reason, Instant at) {
    one(
        jdbc.sql("update casefile_case set held_since = ?, due_at = null where ref = ?").params(time(at), ref).update(),
        ref);
    jdbc.sql("insert into casefile_hold (ref, reason, from_) values (?, ?, ?)").params(ref, reason, time(at)).update();
  }

  void resume(String ref, Instant at, Instant dueAt) {
    one(
        jdbc.sql("update casefile_case set held_since = null, due_at = ? where ref = ?").params(time(dueAt), ref).update(),
        ref);
    jdbc.sql("update casefile_hold set to_ = ? where ref = ? and to_ is null").params(time(at), ref).update();
  }

  List<CaseFiles.Hold> holds(String ref) {
    return jdbc.sql("select reason, from_, to_ from casefile_hold where ref = ? order by id")
        .param(ref)
        .query((rs, n) -> new CaseFiles.Hold(rs.getString(1), instant(rs, "from_"), instant(rs, "to_")))
        .list();
  }

  void close(String ref, String state, String outcome, String reason, Instant at) {
    one(
        jdbc.sql(
                "update casefile_case set state = ?, outcome = ?, reason = ?, closed_at = ?, due_at = null, held_since ="
                    + " null where ref = ?")
            .params(state, outcome, reason, time(at), ref)
            .update(),
        ref);
    jdbc.sql("update casefile_hold set to_ = ? where ref = ? and to_ is null").params(time(at), ref).update();
  }

  void reopen(String ref, String state, Instant dueAt) {
    one(
        jdbc.sql("update casefile_case set state = ?, due_at = ?, closed_at = null where ref = ?")
            .params(state, time(dueAt), ref)
            .update(),
        ref);
  }

  private static void one(int updated, String ref) {
    if (updated != 1) {
      throw new NoSuchCase(ref);
    }
  }

  /** Of the columns at_, actor, organisation, what, text_ in this order. */
  static Milestone milestone(ResultSet rs) throws SQLException {
    return new Milestone(instant(rs, "at_"), rs.getString(2), rs.getString(3), rs.getString(4), rs.getString(5));
  }

  static CaseHeader header(ResultSet rs) throws SQLException {
    return new CaseHeader(
        rs.getString("ref"),
        rs.getString("kind"),
        rs.getString("title"),
        rs.getString("subject"),
        rs.getString("state"),
        rs.getString("outcome"),
        rs.getString("reason"),
        rs.getString("applicant"),
        rs.getString("opened_by"),
        instant(rs, "opened_at"),
        instant(rs, "closed_at"),
        instant(rs, "due_at"),
        instant(rs, "held_since"));
  }

  private static OffsetDateTime time(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet rs, String column) throws SQLException {
    Timestamp stamp = rs.getTimestamp(column);
    return stamp == null ? null : stamp.toInstant();
  }
}
