package org.zhunru.district;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Terms;

/** A term in a drawing is the parameter of the same name; its unit says whether working days or calendar days are meant. */
@Component
class DistrictTerms implements Terms {

  private final Parameters parameters;
  private final WorkingCalendar calendar;

  DistrictTerms(Parameters parameters, WorkingCalendar calendar) {
    this.parameters = parameters;
    this.calendar = calendar;
  }

  @Override
  public Instant end(String term, Instant from) {
    Parameter parameter = parameters.get(term);
    int days = parameter.value().intValueExact();
    return switch (parameter.unit()) {
      case "工作日" -> calendar.end(from, days);
      case "日" -> calendar.endOf(LocalDate.ofInstant(from, DistrictClock.ZONE).plusDays(days));
      default -> throw new IllegalArgumentException("Not a term: " + term);
    };
  }

  @Override
  public boolean isTerm(String term) {
    return parameters.has(term);
  }
}
