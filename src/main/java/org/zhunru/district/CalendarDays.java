package org.zhunru.district;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Working days and days off the district entered itself, so that next year's calendar can be used the day it is
 * published.
 * Held in memory; an import on another node is seen within half a minute. Who may import is checked by the caller.
 */
@Service
public class CalendarDays {

  private static final long FRESH_NANOS = 30_000_000_000L;

  private final JdbcClient jdbc;
  private Map<LocalDate, CalendarDay> held;
  private long read;

  CalendarDays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All entered days, by date. */
  public List<CalendarDay> all() {
    return List.copyOf(held().values());
  }

  /**
   * Takes the days of a CSV file {@code date,working,name}; a day already entered is replaced, others stay.
   *
   * @return how many days were taken
   * @throws CalendarInvalid with line, column and reason; then nothing was taken
   */
  @Transactional
  public int importCsv(String csv) {
    List<CalendarDay> days = CalendarCsv.read(csv);
    for (CalendarDay day : days) {
      jdbc.sql("delete from district_calendar_day where day_ = ?").param(day.date()).update();
      jdbc.sql("insert into district_calendar_day (day_, working, name) values (?, ?, ?)")
          .params(day.date(), day.working(), day.name())
          .update();
    }
    forgetAtEnd();
    return days.size();
  }

  /** Null where the district entered nothing for that day. */
  CalendarDay find(LocalDate date) {
    return held().get(date);
  }

  private synchronized Map<LocalDate, CalendarDay> held() {
    if (held == null || System.nanoTime() - read > FRESH_NANOS) {
      Map<LocalDate, CalendarDay> days = new TreeMap<>();
      jdbc.sql("select day_, working, name from district_calendar_day")
          .query((rs, n) -> new CalendarDay(rs.getObject(1, LocalDate.class), rs.getBoolean(2), rs.getString(3)))
          .list()
          .forEach(day -> days.put(day.date(), day));
      held = days;
      read = System.nanoTime();
    }
    return held;
  }

  private synchronized void forget() {
    held = null;
  }

  private void forgetAtEnd() {
    forget();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              forget();
            }
          });
    }
  }
}
