package org.zhunru.ownersvote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhunru.casefile.WrittenText;

/** The table of votes, and what they come to. */
@Repository
class BallotRows {

  private static final String BALLOT =
      "select owner, choice, origin, ballot_number, received_on, consent, cast_by, cast_at, retry_key, corrected_by,"
          + " proxy_name, proxy_number, mandated_on from ownersvote_ballot ";

  private final JdbcClient jdbc;

  BallotRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String ref, OwnerBallot it) {
    jdbc.sql(
            "insert into ownersvote_ballot (ref, owner, choice, origin, ballot_number, received_on, consent, cast_by, cast_at,"
                + " retry_key, proxy_name, proxy_key, proxy_number, mandated_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            ref, it.owner(), it.choice().name(), it.origin().name(), it.ballotNumber(), it.receivedOn(), it.consent(),
            it.castBy(), it.castAt().atOffset(ZoneOffset.UTC), it.retryKey(), it.mandate() == null ? null : it.mandate().proxy(),
            it.mandate() == null ? null : WrittenText.key(it.mandate().proxy()),
            it.mandate() == null ? null : it.mandate().number(),
            it.mandate() == null ? null : it.mandate().givenOn())
        .update();
  }

  void correct(String ref, long owner, Choice choice, String by) {
    jdbc.sql("update ownersvote_ballot set choice = ?, corrected_by = ? where ref = ? and owner = ?")
        .params(choice.name(), by, ref, owner)
        .update();
  }

  /** It does not count any more; what it said stays beside. */
  void strike(String ref, OwnerBallot it, String reason, String by, Instant at) {
    jdbc.sql(
            "insert into ownersvote_struck (ref, owner, choice, ballot_number, received_on, cast_by, cast_at, corrected_by, reason,"
                + " struck_by, struck_at, retry_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            ref, it.owner(), it.choice().name(), it.ballotNumber(), it.receivedOn(), it.castBy(),
            it.castAt().atOffset(ZoneOffset.UTC), it.correctedBy(), reason, by, at.atOffset(ZoneOffset.UTC),
            it.retryKey())
        .update();
    jdbc.sql("delete from ownersvote_ballot where ref = ? and owner = ?").params(ref, it.owner()).update();
  }

  /** Whether the ballot of that form was struck. */
  boolean struck(String ref, String key) {
    return jdbc.sql("select count(*) from ownersvote_struck where ref = ? and retry_key = ?")
            .params(ref, key)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Who struck written ballots. */
  Set<String> strikers(String ref) {
    return Set.copyOf(jdbc.sql("select distinct struck_by from ownersvote_struck where ref = ?").param(ref).query(String.class).list());
  }

  Optional<OwnerBallot> of(String ref, long owner) {
    return jdbc.sql(BALLOT + "where ref = ? and owner = ?").params(ref, owner).query((rs, n) -> ballot(rs)).optional();
  }

  Optional<OwnerBallot> byKey(String ref, String key) {
    return jdbc.sql(BALLOT + "where ref = ? and retry_key = ?").params(ref, key).query((rs, n) -> ballot(rs)).optional();
  }

  Optional<OwnerBallot> byNumber(String ref, String number) {
    return jdbc.sql(BALLOT + "where ref = ? and ballot_number = ?").params(ref, number).query((rs, n) -> ballot(rs)).optional();
  }

  /** Mandates by which owners let somebody of this number, or of this name, vote; of old votes the number is null. */
  List<Mandate> mandates(String ref, Mandate like) {
    return jdbc.sql(
            "select proxy_name, proxy_number, mandated_on from ownersvote_ballot where ref = ? and (proxy_number = ? or proxy_key = ?)")
        .params(ref, like.number(), WrittenText.key(like.proxy()))
        .query((rs, n) -> new Mandate(rs.getString(1), rs.getString(2), rs.getObject(3, LocalDate.class)))
        .list();
  }

  List<OwnerBallot> among(String ref, List<Long> owners) {
    return owners.isEmpty()
        ? List.of()
        : jdbc.sql(BALLOT + "where ref = :ref and owner in (:owners)")
            .param("ref", ref)
            .param("owners", owners)
            .query((rs, n) -> ballot(rs))
            .list();
  }

  List<OwnerBallot> written(String ref) {
    return jdbc.sql(BALLOT + "where ref = ? and origin = 'WRITTEN'").param(ref).query((rs, n) -> ballot(rs)).list();
  }

  /** Area once for each unit, an owner once however many he has. */
  OwnersFigures figures(String ref) {
    return jdbc.sql(
            "select count(*) as units, coalesce(sum(u.area), 0) as total_area, count(distinct u.owner) as total_owners,"
                + " coalesce(sum(case when b.owner is not null then u.area else 0 end), 0) as part_area,"
                + " count(distinct b.owner) as part_owners,"
                + " coalesce(sum(case when b.choice = 'FOR' then u.area else 0 end), 0) as consent_area,"
                + " count(distinct case when b.choice = 'FOR' then u.owner end) as consent_owners,"
                + " count(distinct case when b.choice = 'AGAINST' then u.owner end) as against_owners,"
                + " count(distinct case when b.choice = 'ABSTAIN' then u.owner end) as abstained_owners"
                + " from ownersvote_unit u left join ownersvote_ballot b on b.ref = u.ref and b.owner = u.owner where u.ref = ?")
        .param(ref)
        .query((rs, n) -> MatterRows.figures(rs))
        .single();
  }

  private static OwnerBallot ballot(ResultSet rs) throws SQLException {
    String proxy = rs.getString("proxy_name");
    return new OwnerBallot(
        rs.getLong("owner"),
        Choice.valueOf(rs.getString("choice")),
        BallotOrigin.valueOf(rs.getString("origin")),
        rs.getString("ballot_number"),
        rs.getObject("received_on", LocalDate.class),
        rs.getString("consent"),
        rs.getString("cast_by"),
        rs.getObject("cast_at", OffsetDateTime.class).toInstant(),
        rs.getString("retry_key"),
        rs.getString("corrected_by"),
        proxy == null ? null : new Mandate(proxy, rs.getString("proxy_number"), rs.getObject("mandated_on", LocalDate.class)));
  }
}
