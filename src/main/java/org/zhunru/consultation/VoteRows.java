package org.zhunru.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of attendance and votes. */
@Repository
class VoteRows {

  private static final String VOTE =
      "select participant, choice, origin, proxy, consent, cast_by, cast_at, retry_key from consultation_vote ";

  private final JdbcClient jdbc;
  private final RecountRows recounts;

  VoteRows(JdbcClient jdbc, RecountRows recounts) {
    this.jdbc = jdbc;
    this.recounts = recounts;
  }

  RecountRows recounts() {
    return recounts;
  }

  /** Whoever counted by his vote alone may come himself. @return whether something was noted */
  boolean attend(Sitting sitting, long participant, Presence way, String by, Instant at) {
    OffsetDateTime noted = at.atOffset(ZoneOffset.UTC);
    int came =
        jdbc.sql(
                "update consultation_attendance set way = ?, noted_by = ?, noted_at = ? where ref = ? and sitting = ? and"
                    + " participant = ? and way = 'VOTE' and way <> ?")
            .params(way.name(), by, noted, sitting.ref(), sitting.number(), participant, way.name())
            .update();
    return came == 1
        || jdbc.sql(
                    "insert into consultation_attendance (ref, sitting, participant, way, noted_by, noted_at)"
                        + " select p.ref, ?, p.id, ?, ?, ? from consultation_participant p where p.ref = ? and p.id = ? and not exists"
                        + " (select 1 from consultation_attendance a where a.ref = p.ref and a.sitting = ? and a.participant = p.id)")
                .params(sitting.number(), way.name(), by, noted, sitting.ref(), participant, sitting.number())
                .update()
            == 1;
  }

  boolean attended(String ref, long participant) {
    return jdbc.sql("select count(*) from consultation_attendance where ref = ? and participant = ?")
            .params(ref, participant)
            .query(Integer.class)
            .single()
        > 0;
  }

  List<Long> attending(String ref, int sitting, List<Long> among) {
    return among.isEmpty()
        ? List.of()
        : jdbc.sql("select participant from consultation_attendance where ref = :ref and sitting = :sitting and participant in (:ids)")
            .param("ref", ref)
            .param("sitting", sitting)
            .param("ids", among)
            .query(Long.class)
            .list();
  }

  /** Whether he is there himself: signed in by the list or by his code. A vote shows nobody. */
  boolean there(Sitting sitting, long participant) {
    return jdbc.sql(
                "select count(*) from consultation_attendance where ref = :ref and sitting = :sitting and participant = :id"
                    + " and way <> 'VOTE'")
            .param("ref", sitting.ref())
            .param("sitting", sitting.number())
            .param("id", participant)
            .query(Integer.class)
            .single()
        > 0;
  }

  void insert(Sitting sitting, Vote it) {
    jdbc.sql(
            "insert into consultation_vote (ref, sitting, participant, choice, origin, proxy, consent, cast_by, cast_at,"
                + " retry_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            sitting.ref(), sitting.number(), it.participant(), it.choice().name(), it.origin().name(), it.proxy(),
            it.consent(), it.castBy(), it.castAt().atOffset(ZoneOffset.UTC), it.retryKey())
        .update();
  }

  Optional<Vote> find(Sitting sitting, long participant) {
    return jdbc.sql(VOTE + "where ref = ? and sitting = ? and participant = ?")
        .params(sitting.ref(), sitting.number(), participant)
        .query((rs, n) -> vote(rs))
        .optional();
  }

  Optional<Vote> byKey(Sitting sitting, String key) {
    return jdbc.sql(VOTE + "where ref = ? and sitting = ? and retry_key = ?")
        .params(sitting.ref(), sitting.number(), key)
        .query((rs, n) -> vote(rs))
        .optional();
  }

  List<Vote> among(String ref, int sitting, List<Long> participants) {
    return participants.isEmpty()
        ? List.of()
        : jdbc.sql(VOTE + "where ref = :ref and sitting = :sitting and participant in (:ids)")
            .param("ref", ref)
            .param("sitting", sitting)
            .param("ids", participants)
            .query((rs, n) -> vote(rs))
            .list();
  }

  List<Vote> papers(Sitting sitting) {
    return jdbc.sql(VOTE + "where ref = ? and sitting = ? and origin = 'PAPER'")
        .params(sitting.ref(), sitting.number())
        .query((rs, n) -> vote(rs))
        .list();
  }

  int proxied(Sitting sitting, long proxy) {
    return jdbc.sql("select count(*) from consultation_vote where ref = ? and sitting = ? and proxy = ?")
        .params(sitting.ref(), sitting.number(), proxy)
        .query(Integer.class)
        .single();
  }

  /** Whether that key was the one of a vote that was struck. */
  boolean struck(Sitting sitting, String key) {
    return jdbc.sql("select count(*) from consultation_struck where ref = ? and sitting = ? and retry_key = ?")
            .params(sitting.ref(), sitting.number(), key)
            .query(Integer.class)
            .single()
        > 0;
  }

  void strike(Sitting sitting, long participant, String by) {
    jdbc.sql(
            "insert into consultation_struck (ref, sitting, retry_key, participant, cause, struck_by) select ref, sitting, retry_key,"
                + " participant, 'ENTERED', ? from consultation_vote where ref = ? and sitting = ? and participant = ?")
        .params(by, sitting.ref(), sitting.number(), participant)
        .update();
    jdbc.sql("delete from consultation_vote where ref = ? and sitting = ? and participant = ?")
        .params(sitting.ref(), sitting.number(), participant)
        .update();
    jdbc.sql("delete from consultation_attendance where ref = ? and sitting = ? and participant = ? and way = 'VOTE'")
        .params(sitting.ref(), sitting.number(), participant)
        .update();
  }

  /** Attendance and votes, without buildings, counted by the database in one statement; nobody who is recused or only advises is counted. */
  Figures figures(Sitting sitting) {
    return jdbc.sql(
            "select (select count(*) from consultation_participant where ref = :ref and not recused and not advises),"
                + " (select count(*) from consultation_attendance a join consultation_participant o on o.id = a.participant where"
                + " a.ref = :ref and a.sitting = :sitting and not o.recused and not o.advises),"
                + " count(case when v.choice = 'FOR' then 1 end), count(case when v.choice = 'AGAINST' then 1 end),"
                + " count(case when v.choice = 'ABSTAIN' then 1 end),"
                + " count(case when v.choice = 'AGAINST' and p.affected then 1 end)"
                + " from consultation_vote v join consultation_participant p on p.id = v.participant"
                + " where v.ref = :ref and v.sitting = :sitting")
        .param("ref", sitting.ref())
        .param("sitting", sitting.number())
        .query(
            (rs, n) ->
                new Figures(
                    rs.getInt(1), rs.getInt(2), rs.getInt(3), rs.getInt(4), rs.getInt(5), rs.getInt(6), null, null))
        .single();
  }

  /** Votes of a meeting by the channel they came over. */
  Map<VoteOrigin, Integer> channels(Sitting sitting) {
    Map<VoteOrigin, Integer> votes = new EnumMap<>(VoteOrigin.class);
    jdbc.sql("select origin, count(*) from consultation_vote where ref = ? and sitting = ? group by origin")
        .params(sitting.ref(), sitting.number())
        .query(rs -> {
          votes.put(VoteOrigin.valueOf(rs.getString(1)), rs.getInt(2));
        });
    return votes;
  }

  private static Vote vote(ResultSet rs) throws SQLException {
    return new Vote(
        rs.getLong("participant"),
        Choice.valueOf(rs.getString("choice")),
        VoteOrigin.valueOf(rs.getString("origin")),
        rs.getObject("proxy", Long.class),
        rs.getString("consent"),
        rs.getString("cast_by"),
        rs.getObject("cast_at", OffsetDateTime.class).toInstant(),
        rs.getString("retry_key"));
  }
}
