package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhunru.district.CalendarDays;
import org.zhunru.district.DistrictClock;

/** A calendar entered while terms run: those keep their ends, what begins later goes by the new calendar. */
@SpringBootTest(properties = "zhunru.test=calendar")
@Import(District.class)
class CalendarEnteredTests {

  private static final int DAYS_OFF = 14;

  @Autowired private District district;
  @Autowired private CalendarDays days;
  @Autowired private TransactionTemplate transaction;

  private String filed() {
    return district.files("minzheng", Applications.zeroEmployment(district.today()).build());
  }

  private Instant due(String ref) {
    return district.waiting("shegong", ref, "Ask_Acceptance").dueAt();
  }

  @Test
  void runningTermsStayAndLaterOnesFollowTheNewCalendar() {
    String running = filed();
    Instant before = due(running);
    LocalDate today = district.today();
    StringBuilder csv = new StringBuilder("date,working,name\n");
    for (int day = 1; day <= DAYS_OFF; day++) {
      csv.append(today.plusDays(day)).append(",false,抗洪停工\n");
    }
    transaction.executeWithoutResult(status -> days.importCsv(csv.toString()));
    assertThat(due(running)).isEqualTo(before);
    String later = filed();
    assertThat(LocalDate.ofInstant(due(later), DistrictClock.ZONE)).isAfter(today.plusDays(DAYS_OFF));

    district.days(10);
    assertThat(district.see(running).timeline()).as("the timer fired at its old end").anyMatch(m -> m.what().equals("admission.overdue"));
    assertThat(district.see(later).timeline()).noneMatch(m -> m.what().equals("admission.overdue"));
    district.days(15);
    assertThat(district.see(later).timeline()).anyMatch(m -> m.what().equals("admission.overdue"));
  }
}
