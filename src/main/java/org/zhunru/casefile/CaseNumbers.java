package org.zhunru.casefile;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers without gaps, one sequence for each kind and year; the row is locked until the transaction ends. */
class CaseNumbers {

  private final JdbcClient jdbc;

  CaseNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  String next(String kind, int year) {
    if (advance(kind, year) == 0) {
      throw new IllegalStateException("No sequence for " + kind + " " + year);
    }
    int number =
        jdbc.sql("select last_number from casefile_sequence where kind = ? and year_ = ?")
            .params(kind, year)
            .query(Integer.class)
            .single();
    return "%s-%d-%05d".formatted(kind, year, number);
  }

  private int advance(String kind, int year) {
    int updated = update(kind, year);
    if (updated == 0) {
      jdbc.sql(
              "insert into casefile_sequence (kind, year_, last_number) select ?, ?, 0 where not exists (select 1 from"
                  + " casefile_sequence where kind = ? and year_ = ?)")
          .params(kind, year, kind, year)
          .update();
      updated = update(kind, year);
    }
    return updated;
  }

  private int update(String kind, int year) {
    return jdbc.sql("update casefile_sequence set last_number = last_number + 1 where kind = ? and year_ = ?")
        .params(kind, year)
        .update();
  }
}
