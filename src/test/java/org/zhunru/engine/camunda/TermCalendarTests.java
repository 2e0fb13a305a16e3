package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.engine.Terms;

/** When the engine lets a timer fire: around make-up workdays, the Spring Festival, and in a year not yet published. */
@SpringBootTest
@Transactional
class TermCalendarTests {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @Autowired private Terms terms;
  @Autowired private JdbcClient jdbc;

  private String fires(String term, String from) {
    Date start = Date.from(LocalDateTime.parse(from).atZone(CHINA).toInstant());
    Date end = new TermCalendar(terms, new DurationBusinessCalendar()).resolveDuedate(term, start);
    return LocalDateTime.ofInstant(end.toInstant(), CHINA).toString();
  }

  @ParameterizedTest
  @CsvSource({
    // opinions: 5 working days. The Saturdays 2026-02-14 and 2026-02-28 are worked, 15 to 23 February are off
    "admission.opinion, 2026-02-11T09:00, 2026-02-25T23:59:59",
    "admission.opinion, 2026-02-13T17:59, 2026-02-27T23:59:59",
    "admission.opinion, 2026-02-16T10:00, 2026-02-28T23:59:59",
    "admission.acceptance, 2026-02-13T09:00, 2026-02-25T23:59:59",
    "admission.screening, 2026-09-30T23:30, 2026-10-09T23:59:59",
    // nobody has published 2027: Monday to Friday, its New Year's Day and its Spring Festival among them
    "admission.screening, 2026-12-30T09:00, 2027-01-01T23:59:59",
    "admission.opinion, 2027-02-04T09:00, 2027-02-11T23:59:59",
    // calendar days know no holidays
    "admission.consultation, 2026-02-01T09:00, 2026-03-03T23:59:59"
  })
  void aTimerEndsWithAWorkingDayOfTheOfficialCalendar(String term, String from, String end) {
    assertThat(fires(term, from)).isEqualTo(end);
  }

  @Test
  void hoursCountFromTheMinuteThroughNightAndFestival() {
    jdbc.sql(
            "insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values (900,"
                + " 'try.hours', '试', 24, 24, 1, 48, '小时', '试')")
        .update();
    assertThat(fires("try.hours", "2026-02-16T10:07")).isEqualTo("2026-02-17T10:07");
  }

  @Test
  void whatIsNoTermIsRefused() {
    assertThatThrownBy(() -> fires("consultation.quorum", "2026-02-16T10:07")).isInstanceOf(RuntimeException.class);
  }
}
