package org.zhunru.consultation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Counts of a meeting since its result fell last, the newest first. */
  List<Recount> since(Sitting sitting) {
    return jdbc.sql(
            "select c.counted_by, c.counted_at, c.votes_for, c.votes_against, c.abstained from consultation_recount c where c.ref"
                + " = ? and c.sitting = ? and c.counted_at >= (select max(v.voided_at) from consultation_voided v where v.ref ="
                + " c.ref and v.sitting = c.sitting and v.way = 'COUNT_AGAIN') order by c.id desc")
        .params(sitting.ref(), sitting.number())
        .query(
            (rs, n) ->
                new Recount(
                    rs.getString(1), rs.getObject(2, OffsetDateTime.class).toInstant(), rs.getInt(3), rs.getInt(4), rs.getInt(5)))
        .list();
  }

  /** Whether papers were entered, also where all of them were struck again: they lie there and are to be counted. */
  boolean papersEntered(Sitting sitting) {
    return jdbc.sql(
                "select (select count(*) from consultation_vote where ref = :ref and sitting = :sitting and origin = 'PAPER') + (select"
                    + " count(*) from consultation_struck where ref = :ref and sitting = :sitting and cause = 'ENTERED')")
            .param("ref", sitting.ref())
            .param("sitting", sitting.number())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Who took papers out again. */
  Set<String> strikers(Sitting sitting) {
    return Set.copyOf(
        jdbc.sql("select distinct struck_by from consultation_struck where ref = ? and sitting = ? and struck_by is not null")
            .params(sitting.ref(), sitting.number())
            .query(String.class)
            .list());
  }

  /** Whoever corrects a vote has entered it. */
  void correct(Sitting sitting, long participant, Choice choice, String by, Instant at) {
    jdbc.sql(
            "update consultation_vote set choice = ?, cast_by = ?, cast_at = ? where ref = ? and sitting = ? and participant = ?")
        .params(choice.name(), by, at.atOffset(ZoneOffset.UTC), sitting.ref(), sitting.number(), participant)
        .update();
  }
}
