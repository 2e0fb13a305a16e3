package org.zhunru.certificate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhunru.certificate.CertificateFigures.By;
import org.zhunru.certificate.CertificateFigures.Line;

/** Counts requests in the database, group by group. */
@Repository
class FigureRows {

  private static final String COUNTS =
      ", count(*), sum(case when outcome = 'ISSUED' then 1 else 0 end), sum(case when outcome = 'REDIRECTED' then 1 else 0"
          + " end), sum(case when outcome is null then 1 else 0 end) from certificate_request where community in"
          + " (:communities) and requested_on between :from and :to group by ";

  private final JdbcClient jdbc;

  FigureRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Lines of requests of these communities on these days, in no order. */
  List<Line> lines(By by, Collection<String> communities, LocalDate from, LocalDate to) {
    if (communities.isEmpty()) {
      return List.of();
    }
    String group =
        switch (by) {
          case KIND -> "title";
          case RESULT -> "result";
          case DEMANDED_BY -> "demanded_by";
          case MONTH -> "extract(year from requested_on), extract(month from requested_on)";
        };
    int names = by == By.MONTH ? 2 : 1;
    return jdbc.sql("select " + group + COUNTS + group)
        .param("communities", communities)
        .param("from", from)
        .param("to", to)
        .query(
            (rs, n) -> {
              String name = by == By.MONTH ? "%04d-%02d".formatted(rs.getInt(1), rs.getInt(2)) : rs.getString(1);
              int asked = rs.getInt(names + 1);
              int issued = rs.getInt(names + 2);
              int redirected = rs.getInt(names + 3);
              int running = rs.getInt(names + 4);
              return new Line(name, asked, issued, redirected, asked - issued - redirected - running, running);
            })
        .list();
  }
}
