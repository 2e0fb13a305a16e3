package org.zhunru.adjustment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of legal objections. */
@Repository
class LegalityRows {

  private final JdbcClient jdbc;

  LegalityRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String ref, int number, String organisation, String reason, Instant at) {
    jdbc.sql("insert into adjustment_legality (ref, number_, organisation, reason, given_at) values (?, ?, ?, ?, ?)")
        .params(ref, number, organisation, reason, Times.stored(at))
        .update();
  }

  void amended(String ref, int number, Instant at) {
    jdbc.sql("update adjustment_legality set amended_at = ? where ref = ? and number_ = ? and amended_at is null")
        .params(Times.stored(at), ref, number)
        .update();
  }

  List<LegalObjection> of(String ref) {
    return of(List.of(ref)).getOrDefault(ref, List.of());
  }

  /** By number of the case; one without any is absent. */
  Map<String, List<LegalObjection>> of(Collection<String> refs) {
    return RowsByCase.of(
        jdbc,
        "select number_, organisation, reason, given_at, amended_at, ref from adjustment_legality where ref in (:refs)"
            + " order by id",
        refs,
        rs ->
            new LegalObjection(
                rs.getInt(1), rs.getString(2), rs.getString(3), Times.read(rs, "given_at"), Times.read(rs, "amended_at")));
  }
}
