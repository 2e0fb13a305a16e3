package org.zhunru.adjustment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhunru.casefile.NoSuchCase;

/** The table of adjustments. */
@Repository
class AdjustmentRows {

  private final JdbcClient jdbc;

  AdjustmentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Adjustment one) {
    jdbc.sql(
            "insert into adjustment_case (ref, lead_unit, district, cause, reason, source_ref, opened_by, opened_at) values"
                + " (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            one.ref(),
            one.leadUnit(),
            one.district(),
            one.cause().name(),
            one.reason(),
            one.sourceRef(),
            one.openedBy(),
            Times.stored(one.openedAt()))
        .update();
  }

  /** @throws NoSuchCase when there is none of that number */
  Adjustment get(String ref) {
    return jdbc.sql("select * from adjustment_case where ref = ?")
        .param(ref)
        .query((rs, n) -> adjustment(rs))
        .optional()
        .orElseThrow(() -> new NoSuchCase(ref));
  }

  /** Holds the row until the transaction ends. */
  Adjustment lock(String ref) {
    jdbc.sql("select ref from adjustment_case where ref = ? for update").param(ref).query(String.class).optional();
    return get(ref);
  }

  Optional<String> from(String sourceRef) {
    return jdbc.sql("select ref from adjustment_case where source_ref = ?").param(sourceRef).query(String.class).optional();
  }

  /** Newest first. */
  List<Adjustment> of(String district, int limit) {
    return jdbc.sql("select * from adjustment_case where district = ? order by opened_at desc, ref desc limit ?")
        .params(district, limit)
        .query((rs, n) -> adjustment(rs))
        .list();
  }

  /** Those whose draft is or was publicized, newest first. */
  List<Adjustment> publicized(int limit) {
    return jdbc.sql(
            "select * from adjustment_case where publicity_from is not null order by publicity_from desc, ref desc limit ?")
        .param(limit)
        .query((rs, n) -> adjustment(rs))
        .list();
  }

  void draft(String ref, int draft, int basedOn) {
    jdbc.sql("update adjustment_case set draft = ?, based_on = ? where ref = ?").params(draft, basedOn, ref).update();
  }

  Optional<Adjustment> withDraft(int draft) {
    return jdbc.sql("select * from adjustment_case where draft = ?").param(draft).query((rs, n) -> adjustment(rs)).optional();
  }

  void withoutDraft(String ref) {
    jdbc.sql("update adjustment_case set draft = null, based_on = null where ref = ?").param(ref).update();
  }

  void settled(String ref, String by) {
    jdbc.sql(
            "update adjustment_case set settled_by = ?, first_approver = null, second_approver = null, in_force_from = null"
                + " where ref = ?")
        .params(by, ref)
        .update();
  }

  void publicity(String ref, LocalDate from, LocalDate to) {
    jdbc.sql("update adjustment_case set publicity_from = ?, publicity_to = ? where ref = ?").params(from, to, ref).update();
  }

  void first(String ref, String by, LocalDate inForceFrom) {
    jdbc.sql("update adjustment_case set first_approver = ?, in_force_from = ? where ref = ?")
        .params(by, inForceFrom, ref)
        .update();
  }

  void second(String ref, String by) {
    jdbc.sql("update adjustment_case set second_approver = ? where ref = ?").params(by, ref).update();
  }

  void published(String ref, LocalDate inForceFrom, Instant at) {
    jdbc.sql("update adjustment_case set in_force_from = ?, published_at = ? where ref = ?")
        .params(inForceFrom, Times.stored(at), ref)
        .update();
  }

  /** Keeps that this person had a hand in what the draft becomes; the caller holds the adjustment's row. */
  void wrote(String ref, String username) {
    if (!authors(ref).contains(username)) {
      jdbc.sql("insert into adjustment_author (ref, username) values (?, ?)").params(ref, username).update();
    }
  }

  List<String> authors(String ref) {
    return jdbc.sql("select username from adjustment_author where ref = ?").param(ref).query(String.class).list();
  }

  private static Adjustment adjustment(ResultSet rs) throws SQLException {
    return new Adjustment(
        rs.getString("ref"),
        rs.getString("lead_unit"),
        rs.getString("district"),
        Cause.valueOf(rs.getString("cause")),
        rs.getString("reason"),
        rs.getString("source_ref"),
        rs.getString("opened_by"),
        Times.read(rs, "opened_at"),
        rs.getObject("draft", Integer.class),
        rs.getObject("based_on", Integer.class),
        rs.getString("settled_by"),
        rs.getObject("publicity_from", LocalDate.class),
        rs.getObject("publicity_to", LocalDate.class),
        rs.getObject("in_force_from", LocalDate.class),
        rs.getString("first_approver"),
        rs.getString("second_approver"),
        Times.read(rs, "published_at"));
  }
}
