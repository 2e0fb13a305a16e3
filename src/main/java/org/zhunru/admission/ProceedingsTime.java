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

  Instant termEnd(String term) {
    return terms.end(term, clock.instant());
  }

  int days(String parameter) {
    return parameters.number(parameter);
  }

  /** The given number of working days after acceptance, plus as many working days as the clock stood still. */
  Instant decisionDue(Instant acceptedAt, Integer workingDays, List<Hold> holds) {
    int days = workingDays == null ? days("admission.decision") : workingDays;
    int held = 0;
    for (Hold hold : holds) {
      Instant to = hold.to() == null ? clock.instant() : hold.to();
      if (!Duration.between(hold.from(), to).isNegative()) {
        held += calendar.between(day(hold.from()), day(to));
      }
    }
    return calendar.end(acceptedAt, days + held);
  }
}
