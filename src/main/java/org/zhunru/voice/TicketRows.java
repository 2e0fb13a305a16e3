package org.zhunru.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of tickets: as each stands, and as it stood before it was given to somebody else. */
@Repository
class TicketRows {

  private static final String COLUMNS =
      "ref, community, street, triaged_by, department, urgency, asked, ruled, signed_at, handle_due, account, handled_at, returns_,"
          + " settled, score, score_reason, late_signing, late_handling";
  private static final String TICKET = "select " + COLUMNS + " from voice_ticket ";

  private final JdbcClient jdbc;

  TicketRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What it is now is kept before it becomes something else. Nothing where there is none. */
  void keep(String ref, Instant at) {
    jdbc.sql(
            "insert into voice_former_ticket (" + COLUMNS + ", ended_at) select " + COLUMNS
                + ", cast(? as timestamp with time zone) from voice_ticket where ref = ?")
        .params(at.atOffset(ZoneOffset.UTC), ref)
        .update();
  }

  /** What a ticket was before, first first. */
  List<Ticket> former(String ref) {
    return jdbc.sql("select " + COLUMNS + " from voice_former_ticket where ref = ? order by id")
        .param(ref)
        .query((rs, n) -> ticket(rs))
        .list();
  }

  /** Begins it, or begins it anew where the street sent it back before; {@link #keep} it first. */
  void open(String ref, String community, String street) {
    jdbc.sql("delete from voice_ticket where ref = ?").param(ref).update();
    jdbc.sql(
            "insert into voice_ticket (ref, community, street, ruled, returns_, late_signing, late_handling) values (?, ?, ?, false,"
                + " 0, false, false)")
        .params(ref, community, street)
        .update();
  }

  Optional<Ticket> find(String ref) {
    return jdbc.sql(TICKET + "where ref = ?").param(ref).query((rs, n) -> ticket(rs)).optional();
  }

  Ticket get(String ref) {
    return find(ref).orElseThrow();
  }

  void triaged(String ref, String department, Urgency urgency, String asked, String by) {
    jdbc.sql(
            "update voice_ticket set department = ?, urgency = ?, asked = ?, triaged_by = ?, ruled = false, account = null where ref = ?")
        .params(department, urgency == null ? null : urgency.name(), asked, by, ref)
        .update();
  }

  /** It stays with its department. */
  void ruled(String ref) {
    jdbc.sql("update voice_ticket set ruled = true where ref = ?").param(ref).update();
  }

  /** Another department has it, which is late in nothing yet; {@link #keep} it first. */
  void reassigned(String ref, String department) {
    jdbc.sql(
            "update voice_ticket set ruled = true, department = ?, signed_at = null, handle_due = null, late_signing = false,"
                + " late_handling = false where ref = ?")
        .params(department, ref)
        .update();
  }

  void signed(String ref, Instant at) {
    jdbc.sql("update voice_ticket set signed_at = ? where ref = ?").params(at.atOffset(ZoneOffset.UTC), ref).update();
  }

  void due(String ref, Instant handleDue) {
    jdbc.sql("update voice_ticket set handle_due = ? where ref = ?").params(handleDue.atOffset(ZoneOffset.UTC), ref).update();
  }

  void handled(String ref, String account, Instant at) {
    jdbc.sql("update voice_ticket set account = ?, handled_at = ? where ref = ?")
        .params(account, at.atOffset(ZoneOffset.UTC), ref)
        .update();
  }

  void confirmed(String ref, int returns, Boolean settled) {
    jdbc.sql("update voice_ticket set returns_ = ?, settled = ? where ref = ?").params(returns, settled, ref).update();
  }

  void rated(String ref, int score, String reason, String by) {
    jdbc.sql("update voice_ticket set score = ?, score_reason = ?, rated_by = ? where ref = ?")
        .params(score, reason, by, ref)
        .update();
  }

  /** @param signing whether it is late to sign; late to handle otherwise */
  void late(String ref, boolean signing) {
    jdbc.sql("update voice_ticket set " + (signing ? "late_signing" : "late_handling") + " = true where ref = ?").param(ref).update();
  }

  /** What departments made of the tickets of these communities, whoever has them now; one line for each department. */
  List<DepartmentFigures> figures(List<String> communities) {
    return communities.isEmpty()
        ? List.of()
        : jdbc.sql(
                "select department, count(*) as tickets, count(score) as rated, coalesce(sum(score), 0) as points, sum(case when"
                    + " late_signing then 1 else 0 end) as late_signing, sum(case when late_handling then 1 else 0 end) as"
                    + " late_handling from (select department, community, score, late_signing, late_handling from voice_ticket union all select"
                    + " department, community, score, late_signing, late_handling from voice_former_ticket) tickets where"
                    + " department is not null and community in (:communities) group by department order by department")
            .param("communities", communities)
            .query(
                (rs, n) ->
                    new DepartmentFigures(
                        rs.getString("department"), rs.getInt("tickets"), rs.getInt("rated"), rs.getInt("points"),
                        rs.getInt("late_signing"), rs.getInt("late_handling")))
            .list();
  }

  private static Instant time(ResultSet rs, String column) throws SQLException {
    OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static Ticket ticket(ResultSet rs) throws SQLException {
    String urgency = rs.getString("urgency");
    return new Ticket(
        rs.getString("ref"),
        rs.getString("community"),
        rs.getString("street"),
        rs.getString("triaged_by"),
        rs.getString("department"),
        urgency == null ? null : Urgency.valueOf(urgency),
        rs.getString("asked"),
        rs.getBoolean("ruled"),
        time(rs, "signed_at"),
        time(rs, "handle_due"),
        rs.getString("account"),
        time(rs, "handled_at"),
        rs.getInt("returns_"),
        rs.getObject("settled", Boolean.class),
        rs.getObject("score", Integer.class),
        rs.getString("score_reason"),
        rs.getBoolean("late_signing"),
        rs.getBoolean("late_handling"));
  }
}
