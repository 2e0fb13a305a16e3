package org.zhunru.consultation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of recounts of paper votes. */
@Repository
class RecountRows {

  private final JdbcClient jdbc;

  RecountRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Sitting sitting, Recount it) {
    jdbc.sql(
            "insert into consultation_recount (ref, sitting, counted_by, counted_at, votes_for, votes_against, abstained)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            sitting.ref(), sitting.number(), it.countedBy(), it.countedAt().atOffset(ZoneOffset.UTC), it.votesFor(),
            it.votesAgainst(), it.abstained())
        .update();
  }

  Optional<Recount> newest(Sitting sitting) {
    return jdbc.sql(
            "select counted_by, counted_at, votes_for, votes_against, abstained from consultation_recount where ref = ? and"
                + " sitting = ? order by id desc fetch first 1 rows only")
        .params(sitting.ref(), sitting.number())
        .query(
            (rs, n) ->
                new Recount(
                    rs.getString(1), rs.getObject(2, OffsetDateTime.class).toInstant(), rs.getInt(3), rs.getInt(4), rs.getInt(5)))
        .optional();
  }
}
