package org.zhunru.adjustment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what organisations said. */
@Repository
class HearingRows {

  private final JdbcClient jdbc;

  HearingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void ask(String ref, String round, Collection<String> groups) {
    for (String group : groups) {
      jdbc.sql("insert into adjustment_opinion (ref, round_, organisation, role_, stance) values (?, ?, ?, ?, 'ASKED')")
          .params(ref, round, unit(group), role(group))
          .update();
    }
  }

  void give(String ref, String round, String group, String stance, Integer heard, String text, Instant at) {
    int given =
        jdbc.sql(
                "update adjustment_opinion set stance = ?, heard = ?, text_ = ?, given_at = ? where id = (select min(id)"
                    + " from adjustment_opinion where ref = ? and round_ = ? and organisation = ? and role_ = ? and stance"
                    + " = 'ASKED')")
            .params(stance, heard, text, Times.stored(at), ref, round, unit(group), role(group))
            .update();
    if (given != 1) {
      throw new IllegalStateException("Nobody asked " + group + " about " + ref);
    }
  }

  int silence(String ref, String round, Instant at) {
    return jdbc.sql(
            "update adjustment_opinion set stance = 'SILENT', given_at = ? where ref = ? and round_ = ? and stance ="
                + " 'ASKED'")
        .params(Times.stored(at), ref, round)
        .update();
  }

  void pass(String ref, String fromGroup, String toGroup) {
    jdbc.sql(
            "update adjustment_opinion set organisation = ? where ref = ? and organisation = ? and role_ = ? and stance ="
                + " 'ASKED'")
        .params(unit(toGroup), ref, unit(fromGroup), role(fromGroup))
        .update();
  }

  List<Hearing> of(String ref) {
    return of(List.of(ref)).getOrDefault(ref, List.of());
  }

  /** By number of the case; one without any is absent. */
  Map<String, List<Hearing>> of(Collection<String> refs) {
    return RowsByCase.of(
        jdbc,
        "select round_, organisation, stance, heard, text_, given_at, ref from adjustment_opinion where ref in (:refs)"
            + " order by id",
        refs,
        rs ->
            new Hearing(
                rs.getString(1),
                rs.getString(2),
                rs.getString(3),
                rs.getObject(4, Integer.class),
                rs.getString(5),
                Times.read(rs, "given_at")));
  }

  private static String unit(String group) {
    return group.substring(group.indexOf(':') + 1);
  }

  private static String role(String group) {
    return group.substring(0, group.indexOf(':'));
  }
}
