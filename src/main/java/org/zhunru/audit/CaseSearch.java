package org.zhunru.audit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.WorkingCalendar;
import org.zhunru.identity.Organisation;

/** Turns what an auditor looks for into conditions on the cases. */
@Component
class CaseSearch {

  private static final Map<String, String> ORDERS =
      Map.of(
          "opened", "c.opened_at, c.ref",
          "ref", "c.ref",
          "title", "c.title, c.ref",
          "applicant", "c.applicant, c.ref",
          "due", "c.due_at nulls last, c.ref");

  private final WorkingCalendar calendar;
  private final DistrictClock clock;

  CaseSearch(WorkingCalendar calendar, DistrictClock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  static Conditions within(Organisation scope) {
    return new Conditions().and("c.applicant_path like ? escape '!'", likeBelow(scope));
  }

  /** A pattern for {@code like … escape '!'} of the paths of an organisation and all below it. */
  static String likeBelow(Organisation scope) {
    return scope.path().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  String order(String sort) {
    return ORDERS.getOrDefault(sort == null ? "" : sort, "c.opened_at desc, c.ref desc");
  }

  Conditions of(AuditQuery query, Organisation scope) {
    Conditions conditions =
        within(scope)
            .andWhere("c.applicant = ?", query.department())
            .andWhere(
                "exists (select 1 from audit_case_party p where p.ref = c.ref and p.part = 'COMMUNITY' and p.organisation"
                    + " = ?)",
                query.community())
            .andWhere("upper(c.subject) = ?", upper(query.item()))
            .andWhere("c.outcome = ?", query.outcome())
            .andWhere("c.rules_outcome = ?", query.said())
            .andWhere(
                "(upper(c.reason) = ? or exists (select 1 from audit_decision d where d.case_ref = c.ref and"
                    + " (upper(d.reason_code) = ? or upper(d.rule) = ?)) or exists (select 1 from audit_decision_rule r"
                    + " where r.case_ref = c.ref and upper(r.rule_id) = ?))",
                upper(query.rule()));
    if (query.text() != null && !query.text().isBlank()) {
      String pattern = Conditions.containing(query.text().toLowerCase(Locale.ROOT));
      conditions.and("(lower(c.title) like ? escape '!' or lower(c.ref) like ? escape '!')", pattern, pattern);
    }
    if (query.from() != null) {
      conditions.and("c.opened_at >= ?", Times.startOf(query.from()));
    }
    if (query.to() != null) {
      conditions.and("c.opened_at < ?", Times.startOf(query.to().plusDays(1)));
    }
    if ("open".equals(query.standing())) {
      conditions.and("c.closed_at is null");
    } else if ("closed".equals(query.standing())) {
      conditions.and("c.closed_at is not null");
    }
    if (query.late() != null && query.late() > 0) {
      int days = Math.min(query.late(), 1000);
      conditions.and("(c.days_late >= ? or c.due_at < ?)", days, Times.startOf(lastDayLateBy(days).plusDays(1)));
    }
    if (Boolean.TRUE.equals(query.overridden())) {
      conditions.and("c.override_outcome is not null");
    }
    return conditions;
  }

  /** The last day on which a term must have ended to be missed by so many working days today. */
  private LocalDate lastDayLateBy(int workingDays) {
    LocalDate today = clock.today();
    LocalDate day = today;
    for (int late = 0; late < workingDays; day = day.minusDays(1)) {
      if (calendar.isWorkingDay(day)) {
        late++;
      }
    }
    return day;
  }

  private static String upper(String text) {
    return text == null ? null : text.toUpperCase(Locale.ROOT);
  }
}
