package org.zhunru.consultation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of results that do not stand. */
@Repository
class VoidedRows {

  private final JdbcClient jdbc;

  VoidedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String ref, VoidedResult it) {
    Figures figures = it.figures();
    jdbc.sql(
            "insert into consultation_voided (ref, sitting, way, result, invited, present, votes_for, votes_against, abstained,"
                + " affected_against, reason, voided_at, minutes, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            ref, it.sitting(), it.way(), it.result().name(), figures.invited(), figures.present(), figures.votesFor(),
            figures.votesAgainst(), figures.abstained(), figures.affectedAgainst(), it.reason(),
            it.voidedAt().atOffset(ZoneOffset.UTC), it.minutes(), it.hash())
        .update();
  }

  /** Its result fell, and its votes are counted again. */
  void recount(String ref, int sitting) {
    jdbc.sql("update consultation_sitting set state = 'RECOUNTING', result = null where ref = ? and number_ = ?")
        .params(ref, sitting)
        .update();
  }

  /** In the order in which they fell. */
  List<VoidedResult> of(String ref) {
    return jdbc.sql(
            "select sitting, way, result, invited, present, votes_for, votes_against, abstained, affected_against, reason,"
                + " voided_at, minutes, hash from consultation_voided where ref = ? order by id")
        .param(ref)
        .query(
            (rs, n) ->
                new VoidedResult(
                    rs.getInt("sitting"),
                    rs.getString("way"),
                    ConsultationResult.valueOf(rs.getString("result")),
                    new Figures(
                        rs.getInt("invited"), rs.getInt("present"), rs.getInt("votes_for"), rs.getInt("votes_against"),
                        rs.getInt("abstained"), rs.getInt("affected_against"), null, null),
                    rs.getString("reason"),
                    rs.getObject("voided_at", OffsetDateTime.class).toInstant(),
                    rs.getString("minutes"),
                    rs.getString("hash")))
        .list();
  }
}
