package org.zhunru.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.WorkingCalendar;
import org.zhunru.identity.Organisations;

/** What the search knows of cases. */
@Repository
class CaseRows {

  private static final String COLUMNS =
      "select c.ref, c.kind, c.title, c.subject, c.applicant, c.state, c.outcome, c.reason, c.rules_outcome,"
          + " c.rules_reason, c.override_outcome, c.opened_by, c.opened_at, c.closed_at, c.due_at, c.days_late from"
          + " audit_case c";

  private final JdbcClient jdbc;
  private final Organisations organisations;
  private final WorkingCalendar calendar;
  private final DistrictClock clock;

  CaseRows(JdbcClient jdbc, Organisations organisations, WorkingCalendar calendar, DistrictClock clock) {
    this.jdbc = jdbc;
    this.organisations = organisations;
    this.calendar = calendar;
    this.clock = clock;
  }

  void open(CaseHeader header) {
    jdbc.sql(
            "insert into audit_case (ref, kind, title, subject, applicant, applicant_path, state, opened_by, opened_at,"
                + " due_at, days_late) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")
        .params(
            header.ref(),
            header.kind(),
            header.title(),
            header.subject(),
            header.applicant(),
            organisations.find(header.applicant()).map(found -> found.path()).orElse(""),
            header.state(),
            header.openedBy(),
            Times.of(header.openedAt()),
            Times.of(header.dueAt()))
        .update();
  }

  /** Takes over where the case stands, and keeps by how much the term that ended now was missed. */
  void move(CaseHeader header, Instant now) {
    Instant due =
        jdbc.sql("select due_at from audit_case where ref = ?")
            .param(header.ref())
            .query((rs, n) -> Optional.ofNullable(Times.in(rs, "due_at")))
            .optional()
            .flatMap(found -> found)
            .orElse(null);
    jdbc.sql(
            "update audit_case set title = ?, subject = ?, state = ?, outcome = ?, reason = ?, closed_at = ?, due_at = ?,"
                + " days_late = greatest(days_late, ?) where ref = ?")
        .params(
            header.title(),
            header.subject(),
            header.state(),
            header.outcome(),
            header.reason(),
            Times.of(header.closedAt()),
            Times.of(header.dueAt()),
            daysLate(due, now),
            header.ref())
        .update();
  }

  void join(String ref, String organisation, String part) {
    jdbc.sql("insert into audit_case_party (ref, organisation, part) values (?, ?, ?)")
        .params(ref, organisation, part)
        .update();
  }

  /** Keeps what the rules said last of the request, and what officers set against it. */
  void judge(String ref, Said said) {
    if (said.judges()) {
      jdbc.sql("update audit_case set rules_outcome = ?, rules_reason = ? where ref = ?")
          .params(said.rulesOutcome(), said.reasonCode(), ref)
          .update();
    }
    if (said.override() != null) {
      jdbc.sql("update audit_case set override_outcome = ? where ref = ?").params(said.override(), ref).update();
    }
  }

  List<AuditedCase> find(Conditions conditions, String order, int limit, long offset) {
    List<AuditedCase> found =
        jdbc.sql(COLUMNS + conditions.where() + " order by " + order + " limit ? offset ?")
            .params(conditions.parametersAnd(limit, offset))
            .query((rs, n) -> row(rs))
            .list();
    return withCommunities(found);
  }

  long count(Conditions conditions) {
    return jdbc.sql("select count(*) from audit_case c" + conditions.where())
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }

  /** Values a column has in the cases found, for a list to choose from. */
  List<String> distinct(String column, Conditions conditions) {
    return jdbc.sql("select distinct c." + column + " from audit_case c" + conditions.where() + " order by 1")
        .params(conditions.parameters())
        .query(String.class)
        .list();
  }

  private List<AuditedCase> withCommunities(List<AuditedCase> found) {
    if (found.isEmpty()) {
      return found;
    }
    Map<String, List<String>> communities =
        jdbc
            .sql(
                "select ref, organisation from audit_case_party where part = 'COMMUNITY' and ref in (:refs) order by ref,"
                    + " organisation")
            .param("refs", found.stream().map(AuditedCase::ref).toList())
            .query((rs, n) -> Map.entry(rs.getString("ref"), rs.getString("organisation")))
            .stream()
            .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return found.stream().map(row -> row.with(communities.getOrDefault(row.ref(), List.of()))).toList();
  }

  private AuditedCase row(ResultSet rs) throws SQLException {
    Instant due = Times.in(rs, "due_at");
    return new AuditedCase(
        rs.getString("ref"),
        rs.getString("kind"),
        rs.getString("title"),
        rs.getString("subject"),
        rs.getString("applicant"),
        rs.getString("state"),
        rs.getString("outcome"),
        rs.getString("reason"),
        rs.getString("rules_outcome"),
        rs.getString("rules_reason"),
        rs.getString("override_outcome"),
        rs.getString("opened_by"),
        Times.in(rs, "opened_at"),
        Times.in(rs, "closed_at"),
        due,
        Math.max(rs.getInt("days_late"), daysLate(due, clock.instant())),
        List.of());
  }

  private int daysLate(Instant due, Instant now) {
    if (due == null || !now.isAfter(due)) {
      return 0;
    }
    return Math.max(0, calendar.between(LocalDate.ofInstant(due, DistrictClock.ZONE), LocalDate.ofInstant(now, DistrictClock.ZONE)));
  }
}
