package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.Travel;
import org.zhunru.district.WorkingCalendar;
import org.zhunru.engine.EngineClock;
import org.zhunru.engine.Processes;

/**
 * A term of three working days for accepting a request runs across the Spring Festival 2026: off from 15 to 23 February, at work
 * on Saturday the 14th and Saturday the 28th (国务院办公厅 2025年11月4日).
 */
@SpringBootTest(properties = "zhunru.test=spring-festival")
@AutoConfigureMockMvc
@Import(District.class)
class SpringFestivalTests {

  @Autowired private District district;
  @Autowired private DistrictClock clock;
  @Autowired private EngineClock engine;
  @Autowired private Processes processes;
  @Autowired private WorkingCalendar calendar;
  @Autowired private MockMvc mvc;

  /** Timers that are due by then run, as the engine would run them. */
  private void itIs(String moment) {
    engine.setAhead(Travel.to(clock, moment));
    processes.runDueTimers(clock.instant(), due -> {});
  }

  private String filedAt(String moment, String title) {
    itIs(moment);
    return district.files("minzheng", Applications.zeroEmployment(district.today()).title(title).build());
  }

  private LocalDate due(String ref) {
    return LocalDate.ofInstant(district.waiting("shegong", ref, "Ask_Acceptance").dueAt(), DistrictClock.ZONE);
  }

  private boolean overdue(String ref) {
    return district.see(ref).timeline().stream().anyMatch(one -> one.what().equals("admission.overdue"));
  }

  private void runsOutAfter(String ref, LocalDate last) {
    assertThat(due(ref)).isEqualTo(last);
    itIs(last.minusDays(1) + "T23:59:30");
    assertThat(overdue(ref)).as("a day early").isFalse();
    itIs(last + "T23:59:30");
    assertThat(overdue(ref)).as("on its last day").isFalse();
    itIs(last.plusDays(1) + "T00:00:30");
    assertThat(overdue(ref)).as("on the day after").isTrue();
  }

  @Test
  void aTermAcrossTheFestivalEndsOnTheSecondDayAfterIt() {
    String ref = filedAt("2026-02-13T10:00", "节前入户走访");
    assertThat(due(ref)).as("Saturday the 14th, Tuesday the 24th, Wednesday the 25th").isEqualTo("2026-02-25");
    itIs("2026-02-16T10:00");
    assertThat(overdue(ref)).as("three days of Monday to Friday would be over").isFalse();
    itIs("2026-02-18T23:59:50");
    assertThat(overdue(ref)).isFalse();
    runsOutAfter(ref, LocalDate.of(2026, 2, 25));
  }

  @Test
  void aTermThatEndsOnAMakeUpSaturdayEndsThere() {
    String before = filedAt("2026-02-11T16:00", "节前安全检查");
    runsOutAfter(before, LocalDate.of(2026, 2, 14));
    String after = filedAt("2026-02-25T09:00", "节后岗位摸底");
    runsOutAfter(after, LocalDate.of(2026, 2, 28));
  }

  @Test
  void aTermInAYearWithoutACalendarGoesByTheWeekAndThePageSaysSo() throws Exception {
    int year = calendar.lastPublishedYear() + 1;
    LocalDate thursday = LocalDate.of(year, 6, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY));
    String known = filedAt("2026-02-25T09:00", "当年登记");
    mvc.perform(get("/tasks").param("q", known).with(user("shegong")))
        .andExpect(content().string(containsString(known)))
        .andExpect(content().string(not(containsString("（推算）"))));
    String ref = filedAt(thursday + "T10:00", "次年登记");
    mvc.perform(get("/tasks").param("q", ref).with(user("shegong")))
        .andExpect(content().string(containsString("剩 3 个工作日（推算）")))
        .andExpect(content().string(containsString(year + " 年放假调休安排尚未录入")));
    mvc.perform(get("/tasks/export").param("q", ref).with(user("shegong")))
        .andExpect(content().string(containsString("还剩 3 个工作日（推算）")));
    runsOutAfter(ref, thursday.plusDays(5));
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    for (String reader : new String[] {"minzheng", "shegong"}) {
      mvc.perform(get("/admission/" + ref).with(user(reader)))
          .andExpect(content().string(containsString("（推算）")))
          .andExpect(content().string(containsString(year + " 年放假调休安排尚未录入")));
    }
  }
}
