package org.zhunru.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.WorkingCalendar;

@SpringBootTest
class DeadlinesTests {

  @Autowired Deadlines deadlines;
  @Autowired WorkingCalendar calendar;
  @Autowired DistrictClock clock;
  @Autowired Dates dates;

  @Test
  void theLightTurnsNearTwoWorkingDaysBeforeTheEnd() {
    assertThat(deadlines.light(calendar.end(clock.instant(), 3), null))
        .extracting(Deadlines.Light::state, Deadlines.Light::label)
        .containsExactly("normal", "正常，剩 3 个工作日");
    assertThat(deadlines.light(calendar.end(clock.instant(), 2), null))
        .extracting(Deadlines.Light::state, Deadlines.Light::label)
        .containsExactly("near", "临期，剩 2 个工作日");
  }

  @Test
  void overdueIsCountedInWorkingDaysAndAHeldClockIsNeverOverdue() {
    var due = clock.today().minusDays(21).atTime(23, 59, 59).atZone(DistrictClock.ZONE).toInstant();
    int late = calendar.between(clock.today().minusDays(21), clock.today());
    assertThat(late).isBetween(3, 15);
    assertThat(deadlines.light(due, null).label()).isEqualTo("超期 " + late + " 个工作日");
    assertThat(deadlines.light(due, clock.instant()))
        .extracting(Deadlines.Light::state, Deadlines.Light::label)
        .containsExactly("held", "已中止计时");
    assertThat(deadlines.light(null, null).state()).isEqualTo("none");
  }

  @Test
  void anEndInAYearWithoutACalendarIsSaidToBeAnEstimate() {
    var known = LocalDateTime.of(calendar.lastPublishedYear(), 12, 31, 23, 59).atZone(DistrictClock.ZONE).toInstant();
    var unknown = LocalDateTime.of(calendar.lastPublishedYear() + 1, 12, 31, 23, 59).atZone(DistrictClock.ZONE).toInstant();
    assertThat(deadlines.light(unknown, null).label()).endsWith("个工作日（推算）");
    assertThat(deadlines.light(known, null).label()).doesNotContain("推算");
    assertThat(deadlines.light(unknown, clock.instant()).label()).isEqualTo("已中止计时");
  }

  @Test
  void datesAreChineseAndInChineseTime() {
    var evening = LocalDateTime.of(2026, 11, 22, 0, 5).atZone(DistrictClock.ZONE).toInstant();
    assertThat(dates.day(evening)).isEqualTo("2026年11月22日");
    assertThat(dates.time(evening)).isEqualTo("2026年11月22日 00:05");
  }
}
