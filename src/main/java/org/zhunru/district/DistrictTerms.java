package org.zhunru.district;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Terms;

/** A term in a drawing is the parameter of the same name; its unit says whether working days, calendar days, hours or
 * minutes are meant. Days end with the last second of the last one; hours and minutes count from the minute, day and night. */
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
    int count = parameter.value().intValueExact();
    return switch (parameter.unit()) {
      case "工作日" -> calendar.end(from, count);
      case "日" -> calendar.endOf(LocalDate.ofInstant(from, DistrictClock.ZONE).plusDays(count));
      case "分钟" -> from.plus(Duration.ofMinutes(count));
      case "小时" -> from.plus(Duration.ofHours(count));
      default -> throw new IllegalArgumentException("Not a term: " + term);
    };
  }

  @Override
  public boolean isTerm(String term) {
    return parameters.has(term);
  }
}
