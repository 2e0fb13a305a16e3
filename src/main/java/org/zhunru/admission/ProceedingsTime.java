package org.zhunru.admission;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles.Hold;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.Parameters;
import org.zhunru.district.WorkingCalendar;
import org.zhunru.engine.Terms;
import org.zhunru.identity.Organisations;

/** Terms of a request; the days on which its clock stood still do not count. */
@Component
record ProceedingsTime(
    DistrictClock clock, WorkingCalendar calendar, Parameters parameters, Terms terms, Organisations organisations) {

  LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, DistrictClock.ZONE);
  }

  /** Working days on which a clock stood still. */
  int heldDays(List<Hold> holds) {
    int held = 0;
    for (Hold hold : holds) {
      Instant to = hold.to() == null ? clock.instant() : hold.to();
      if (!Duration.between(hold.from(), to).isNegative()) {
        held += calendar.between(day(hold.from()), day(to));
      }
    }
    return held;
  }

  Instant termEnd(String term) {
    return terms.end(term, clock.instant());
  }

  int days(String parameter) {
    return parameters.number(parameter);
  }

  /**
   * The working days that the rules grant after acceptance, fewer where the district grants fewer, plus as many as the clock
   * stood still.
   *
   * @param granted what the table of terms (T8) says, null before it was asked
   */
  Instant decisionDue(Instant acceptedAt, Integer granted, List<Hold> holds) {
    int days = days("admission.decision");
    if (granted != null && granted > 0) {
      days = Math.min(days, granted);
    }
    return calendar.end(acceptedAt, days + heldDays(holds));
  }
}
