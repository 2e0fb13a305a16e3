package org.zhunru.adjustment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of objections. */
@Repository
class ObjectionRows {

  private final JdbcClient jdbc;

  ObjectionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The caller holds the adjustment's row. */
  int insert(String ref, String text, Instant at) {
    int number =
        jdbc.sql("select coalesce(max(number_), 0) + 1 from adjustment_objection where ref = ?")
            .param(ref)
            .query(Integer.class)
            .single();
    jdbc.sql("insert into adjustment_objection (ref, number_, text_, filed_at) values (?, ?, ?, ?)")
        .params(ref, number, text, Times.stored(at))
        .update();
    return number;
  }

  void answer(String ref, int number, String answer, Instant at) {
    jdbc.sql("update adjustment_objection set answer = ?, answered_at = ? where ref = ? and number_ = ?")
        .params(answer, Times.stored(at), ref, number)
        .update();
  }

  int unanswered(String ref) {
    return jdbc.sql("select count(*) from adjustment_objection where ref = ? and answer is null")
        .param(ref)
        .query(Integer.class)
        .single();
  }

  List<Objection> of(String ref) {
    return of(List.of(ref)).getOrDefault(ref, List.of());
  }

  /** By number of the case; one without any is absent. */
  Map<String, List<Objection>> of(Collection<String> refs) {
    return RowsByCase.of(
        jdbc,
        "select number_, text_, filed_at, answer, answered_at, ref from adjustment_objection where ref in (:refs) order by"
            + " number_",
        refs,
        rs ->
            new Objection(
                rs.getInt(1), rs.getString(2), Times.read(rs, "filed_at"), rs.getString(4), Times.read(rs, "answered_at")));
  }
}
