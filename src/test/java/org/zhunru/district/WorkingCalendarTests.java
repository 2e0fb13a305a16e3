package org.zhunru.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(OutputCaptureExtension.class)
class WorkingCalendarTests {

  private CalendarDays days;
  private WorkingCalendar calendar;
  private TransactionTemplate transaction;

  @BeforeEach
  void start() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V06__district_calendar.sql")).execute(database);
    transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    days = new CalendarDays(JdbcClient.create(database));
    calendar = new WorkingCalendar(days);
  }

  @ParameterizedTest
  @CsvSource({
    // 2025：元旦、春节、清明、劳动节、端午、国庆中秋
    "2024-12-31, true",
    "2025-01-01, false",
    "2025-01-02, true",
    "2025-01-26, true", // Sunday, make-up
    "2025-01-27, true",
    "2025-01-28, false",
    "2025-02-04, false",
    "2025-02-05, true",
    "2025-02-08, true", // Saturday, make-up
    "2025-02-09, false",
    "2025-04-04, false",
    "2025-04-07, true",
    "2025-04-27, true", // Sunday, make-up
    "2025-05-01, false",
    "2025-05-05, false",
    "2025-05-06, true",
    "2025-05-31, false",
    "2025-06-02, false",
    "2025-06-03, true",
    "2025-09-28, true", // Sunday, make-up
    "2025-09-30, true",
    "2025-10-01, false",
    "2025-10-08, false",
    "2025-10-09, true",
    "2025-10-11, true", // Saturday, make-up
    "2025-10-12, false",
    // 2026
    "2026-01-01, false",
    "2026-01-02, false",
    "2026-01-04, true", // Sunday, make-up
    "2026-02-14, true", // Saturday, make-up
    "2026-02-16, false",
    "2026-02-23, false",
    "2026-02-24, true",
    "2026-02-28, true", // Saturday, make-up
    "2026-04-06, false",
    "2026-05-01, false",
    "2026-05-05, false",
    "2026-05-09, true", // Saturday, make-up
    "2026-06-19, false",
    "2026-09-20, true", // Sunday, make-up
    "2026-09-25, false",
    "2026-10-01, false",
    "2026-10-07, false",
    "2026-10-08, true",
    "2026-10-10, true", // Saturday, make-up
    "2026-11-22, false",
    "2026-11-23, true"
  })
  void aDayIsAWorkingDayByTheOfficialCalendar(LocalDate day, boolean working) {
    assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 0, 2026-11-20",
    "2026-11-20, 1, 2026-11-23",
    "2026-11-20, 5, 2026-11-27",
    "2026-09-30, 1, 2026-10-08",
    "2026-09-30, 3, 2026-10-10",
    "2026-09-30, 4, 2026-10-12",
    "2026-02-13, 1, 2026-02-14",
    "2026-02-13, 2, 2026-02-24",
    "2025-01-25, 2, 2025-01-27",
    "2025-01-27, 4, 2025-02-08",
    "2025-09-26, 15, 2025-10-23",
    "2026-10-03, 1, 2026-10-08"
  })
  void aTermCountsWorkingDaysAfterTheDayItBegins(LocalDate from, int workingDays, LocalDate end) {
    assertThat(calendar.plus(from, workingDays)).isEqualTo(end);
    assertThat(calendar.between(from, end)).isEqualTo(workingDays);
    assertThat(calendar.between(end, from)).isEqualTo(-workingDays);
  }

  @Test
  void aTermEndsWithTheLastSecondOfItsLastDayInChineseTime() {
    // 2026-09-30 08:00 in Chengdu
    assertThat(calendar.end(Instant.parse("2026-09-30T00:00:00Z"), 1)).isEqualTo(Instant.parse("2026-10-08T15:59:59Z"));
    // 23:30 in UTC is the next day already
    assertThat(calendar.end(Instant.parse("2026-11-22T23:30:00Z"), 1)).isEqualTo(Instant.parse("2026-11-24T15:59:59Z"));
  }

  @Test
  void aYearNotYetPublishedIsCountedFromMondayToFridayAndSaidOnce(CapturedOutput log) {
    assertThat(calendar.lastPublishedYear()).isEqualTo(2026);
    assertThat(calendar.plus(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 1));
    calendar.plus(LocalDate.of(2026, 12, 31), 2);
    calendar.plus(LocalDate.of(2026, 11, 20), 5);

    assertThat(log.getAll().split("2027 年放假调休安排尚未录入", -1)).hasSize(2);
  }

  @Test
  void aPageCanWarnBeforeTermsReachAYearThatIsMissing() {
    assertThat(calendar.missingYear(LocalDate.of(2026, 6, 1))).isEmpty();
    assertThat(calendar.missingYear(LocalDate.of(2026, 11, 22))).contains(2027);
    assertThat(calendar.missingYears(LocalDate.of(2026, 6, 1))).isEmpty();
    assertThat(calendar.missingYears(LocalDate.of(2026, 11, 22))).containsExactly(2027);
    assertThat(calendar.missingYears(LocalDate.of(2027, 12, 1))).containsExactly(2027, 2028);
    assertThat(calendar.missingYears(LocalDate.of(2028, 3, 1))).containsExactly(2028);
  }

  @Test
  void theCalendarOfAYearCanBeEnteredWhenItIsPublished(CapturedOutput log) {
    int taken = importCsv("date,working,name\n2027-01-01,false,元旦\n2027-01-03,true,元旦补班\n2027-10-01,false,国庆节\n");

    assertThat(taken).isEqualTo(3);
    assertThat(calendar.lastPublishedYear()).isEqualTo(2027);
    assertThat(calendar.missingYear(LocalDate.of(2026, 11, 22))).isEmpty();
    assertThat(calendar.plus(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 3));
    assertThat(log.getAll()).doesNotContain("尚未录入");
  }

  @Test
  void anEnteredDayWinsOverThePublishedCalendarAndOverAnEarlierEntry() {
    importCsv("date,working,name\n2026-11-23,false,当地节日\n2026-10-01,true,值班\n");
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 23))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
    assertThat(calendar.lastPublishedYear()).isEqualTo(2026);

    importCsv("\uFEFFdate,working,name\r\n2026-11-23,是,照常上班\r\n");
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 23))).isTrue();
    assertThat(days.all()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "date,working,name\n",
        "日期,上班,名称\n2027-01-01,false,元旦\n",
        "date,working\n2027-01-01,false\n",
        "date,working,name\n2027-01-01,false\n",
        "date,working,name\n2027-02-30,false,元旦\n",
        "date,working,name\n2027/01/01,false,元旦\n",
        "date,working,name\n1999-01-01,false,元旦\n",
        "date,working,name\n2027-01-01,maybe,元旦\n",
        "date,working,name\n2027-01-01,false,\n",
        "date,working,name\n2027-01-02,true,班\n2027-01-01,false,元旦\n2027-01-01,true,元旦\n",
        "date,working,name\n2027-01-01,false,\"元旦\n"
      })
  void aFileThatIsWrongAnywhereIsNotTakenAtAll(String csv) {
    assertThatThrownBy(() -> importCsv(csv)).isInstanceOf(CalendarInvalid.class).hasMessageMatching("(?s).*\\p{IsHan}.*");
    assertThat(days.all()).isEmpty();
  }

  @Test
  void whatIsWrongIsNamedByLineAndColumn() {
    assertThatThrownBy(() -> importCsv("date,working,name\n2027-01-01,false,元旦\n2027-01-02,x,补班\n"))
        .isInstanceOfSatisfying(
            CalendarInvalid.class,
            invalid -> {
              assertThat(invalid.line()).isEqualTo(3);
              assertThat(invalid.column()).isEqualTo("working");
              assertThat(invalid).hasMessageContaining("第 3 行");
            });
  }

  @Test
  void anImportThatIsRolledBackIsForgotten() {
    transaction.executeWithoutResult(
        status -> {
          days.importCsv("date,working,name\n2026-11-23,false,当地节日\n");
          assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 23))).isFalse();
          status.setRollbackOnly();
        });

    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 23))).isTrue();
  }

  private int importCsv(String csv) {
    return transaction.execute(status -> days.importCsv(csv));
  }
}
