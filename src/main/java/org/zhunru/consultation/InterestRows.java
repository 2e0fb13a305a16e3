package org.zhunru.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhunru.casefile.Consent;

/** The tables of what participants declared, and of who was recused from a meeting or only advised it. */
@Repository
class InterestRows {

  private final JdbcClient jdbc;

  InterestRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The declarations with which people were put on the list, in one statement. */
  void begin(String ref, String by, Instant at) {
    jdbc.sql(
            "insert into consultation_interest (ref, participant, interest, note, struck, declared_by, declared_at) select p.ref,"
                + " p.id, p.interest, p.interest_note, 0, ?, ? from consultation_participant p where p.ref = ? and p.interest <>"
                + " 'NONE' and not exists (select 1 from consultation_interest i where i.participant = p.id)")
        .params(by, at.atOffset(ZoneOffset.UTC), ref)
        .update();
  }

  void declare(Participant who, Declaration it, boolean recused) {
    jdbc.sql(
            "insert into consultation_interest (ref, participant, interest, note, struck, declared_by, declared_at, consent, present)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            who.ref(), who.id(), it.interest().name(), it.note(), it.struck(), it.by(), it.at().atOffset(ZoneOffset.UTC),
            it.consent() == null ? null : it.consent().kind().name(), it.consent() == null ? null : it.consent().present())
        .update();
    jdbc.sql("update consultation_participant set interest = ?, interest_note = ?, recused = ? where ref = ? and id = ?")
        .params(it.interest().name(), it.note(), recused, who.ref(), who.id())
        .update();
  }

  /** Newest first. */
  List<Declaration> history(String ref, long participant) {
    return jdbc.sql(
            "select interest, note, struck, declared_by, declared_at, consent, present from consultation_interest where ref = ? and participant = ?"
                + " order by id desc")
        .params(ref, participant)
        .query(
            (rs, n) ->
                new Declaration(
                    Interest.valueOf(rs.getString(1)), rs.getString(2), rs.getInt(3), rs.getString(4),
                    rs.getObject(5, OffsetDateTime.class).toInstant(),
                    rs.getString(6) == null ? null : new Consent(Consent.Kind.valueOf(rs.getString(6)), rs.getString(7))))
        .list();
  }

  /**
   * Takes his votes out again; whoever was there by a vote only is not there any more.
   *
   * @param own whether his own vote goes
   * @param proxied whether those he cast for others go
   * @return how many votes were struck
   */
  int strike(Sitting sitting, long participant, boolean own, boolean proxied) {
    if (!own && !proxied) {
      return 0;
    }
    String votes = " where ref = :ref and sitting = :sitting and (:own = 1 and participant = :id or :proxied = 1 and proxy = :id)";
    String attended =
        "delete from consultation_attendance where ref = :ref and sitting = :sitting and way = 'VOTE' and participant in (select"
            + " participant from consultation_vote"
            + votes
            + ")";
    struck(attended, sitting, participant, own, proxied);
    struck(
        "insert into consultation_struck (ref, sitting, retry_key, participant, cause) select ref, sitting, retry_key, participant,"
            + " 'DECLARED' from consultation_vote"
            + votes,
        sitting, participant, own, proxied);
    return struck("delete from consultation_vote" + votes, sitting, participant, own, proxied);
  }

  /** Whether a declaration struck a vote of his. */
  boolean struckByDeclaration(Sitting sitting, long participant) {
    return jdbc.sql(
                "select count(*) from consultation_struck where ref = ? and sitting = ? and participant = ? and cause = 'DECLARED'")
            .params(sitting.ref(), sitting.number(), participant)
            .query(Integer.class)
            .single()
        > 0;
  }

  private int struck(String sql, Sitting sitting, long participant, boolean own, boolean proxied) {
    return jdbc.sql(sql)
        .param("ref", sitting.ref())
        .param("sitting", sitting.number())
        .param("id", participant)
        .param("own", own ? 1 : 0)
        .param("proxied", proxied ? 1 : 0)
        .update();
  }

  /** Of all meetings, in the order of the list. */
  List<Recusal> of(String ref) {
    return jdbc.sql(
            "select r.sitting, p.number_, p.name, r.interest, r.note, r.recused from consultation_recusal r join"
                + " consultation_participant p on p.id = r.participant where r.ref = ? order by r.sitting, p.number_, p.id")
        .param(ref)
        .query((rs, n) -> recusal(rs))
        .list();
  }

  /** Those who were there when a meeting was counted and only advised, in the order of the list. */
  List<Advised> advised(Sitting sitting) {
    return jdbc.sql(
            "select p.number_, p.name, p.seat from consultation_attendance a join consultation_participant p on p.id = a.participant"
                + " where a.ref = ? and a.sitting = ? and a.advised order by p.number_, p.id")
        .params(sitting.ref(), sitting.number())
        .query((rs, n) -> new Advised(rs.getInt(1), rs.getString(2), SeatType.valueOf(rs.getString(3))))
        .list();
  }

  /** Somebody who was there without a vote. @param number on the list */
  record Advised(int number, String name, SeatType seat) {}

  private static Recusal recusal(ResultSet rs) throws SQLException {
    return new Recusal(
        rs.getInt(1), rs.getInt(2), rs.getString(3), Interest.valueOf(rs.getString(4)), rs.getString(5), rs.getBoolean(6));
  }
}
