package org.zhunru.district;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads {@code date,working,name}, whole or not at all. */
class CalendarCsv {

  private static final List<String> COLUMNS = List.of("date", "working", "name");
  private static final Set<String> YES = Set.of("true", "yes", "1", "是");
  private static final Set<String> NO = Set.of("false", "no", "0", "否");
  private static final int FIRST_YEAR = 2001;
  private static final int LAST_YEAR = 2099;
  private static final int MOST = 2_000;
  private static final int LONGEST_NAME = 60;

  private CalendarCsv() {}

  static List<CalendarDay> read(String text) {
    String csv = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<CalendarDay> days = new ArrayList<>();
    Set<LocalDate> seen = new HashSet<>();
    try (CSVParser rows =
        CSVParser.parse(
            new StringReader(csv), CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get())) {
      boolean header = true;
      for (CSVRecord row : rows) {
        long line = rows.getCurrentLineNumber();
        if (header) {
          checkHeader(row, line);
          header = false;
          continue;
        }
        CalendarDay day = day(row, line);
        if (!seen.add(day.date())) {
          throw new CalendarInvalid(line, "date", "第 %d 行：%s 重复出现，请只保留一行。".formatted(line, day.date()));
        }
        if (seen.size() > MOST) {
          throw new CalendarInvalid(line, "", "文件超过 %d 行，请按年份分开导入。".formatted(MOST));
        }
        days.add(day);
      }
    } catch (IOException | UncheckedIOException unreadable) {
      throw new CalendarInvalid(0, "", "文件无法读取，请另存为 UTF-8 编码的 CSV 后重试。");
    }
    if (days.isEmpty()) {
      throw new CalendarInvalid(0, "", "文件中没有日期。第一行应为 date,working,name，其后每行一天。");
    }
    return days;
  }

  private static void checkHeader(CSVRecord row, long line) {
    if (!row.toList().equals(COLUMNS)) {
      throw new CalendarInvalid(line, "", "第 1 行应为 date,working,name。");
    }
  }

  private static CalendarDay day(CSVRecord row, long line) {
    if (row.size() != COLUMNS.size()) {
      throw new CalendarInvalid(line, "", "第 %d 行应有 3 列：date,working,name。".formatted(line));
    }
    String name = row.get(2);
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new CalendarInvalid(line, "name", "第 %d 行：请填写名称，不超过 %d 字。".formatted(line, LONGEST_NAME));
    }
    return new CalendarDay(date(row.get(0), line), working(row.get(1), line), name);
  }

  private static LocalDate date(String text, long line) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
        return date;
      }
    } catch (DateTimeException notADate) {
      // the same answer as for a year out of range
    }
    throw new CalendarInvalid(
        line, "date", "第 %d 行：日期应为 2027-10-01 的形式，年份 %d 至 %d。".formatted(line, FIRST_YEAR, LAST_YEAR));
  }

  private static boolean working(String text, long line) {
    String word = text.toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return true;
    }
    if (NO.contains(word)) {
      return false;
    }
    throw new CalendarInvalid(line, "working", "第 %d 行：working 应为 true（上班）或 false（放假）。".formatted(line));
  }
}
