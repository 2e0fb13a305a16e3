package org.zhunru.refusal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhunru.casefile.NoSuchCase;

/** The table of reports. */
@Repository
class RefusalRows {

  private static final int GATES = 16;

  private final JdbcClient jdbc;

  RefusalRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Lets one report of a community in at a time, until the transaction ends. */
  void enter(String community) {
    jdbc.sql("select id from refusal_gate where id = ? for update")
        .param(Math.floorMod(community.hashCode(), GATES))
        .query(Integer.class)
        .single();
  }

  /** An open report of the same matter by the same community against the same asker, reported since then. */
  Optional<String> open(String community, String asker, String matterKey, Instant since) {
    return jdbc.sql(
            "select ref from refusal_case where community = ? and asker = ? and matter_key = ? and result is null and"
                + " last_reported_at >= ? order by ref desc")
        .params(community, asker, matterKey, time(since))
        .query(String.class)
        .list()
        .stream()
        .findFirst();
  }

  void insert(Refusal refusal, String matterKey, String dutySaid) {
    Refusal.Asked asked = refusal.asked();
    RefusalFacts facts = refusal.facts();
    jdbc.sql(
            "insert into refusal_case (ref, community, street, lead_unit, department, asker, matter, matter_key, detail,"
                + " item_ref, item_code, channel, asked_on, order_number, duty_said, certificate, survey_number, beyond,"
                + " fact_emergency, fact_duty, fact_negative, fact_filing, fact_scope, fact_funds, fact_certificate, fact_survey, found, found_said,"
                + " reported_by, reporter, reported_at, last_reported_at, informed, looked_again) values (?, ?, ?, ?, ?, ?,"
                + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, false)")
        .params(
            refusal.ref(),
            refusal.community(),
            refusal.street(),
            refusal.leadUnit(),
            asked.department(),
            asked.asker(),
            asked.matter(),
            matterKey,
            asked.detail(),
            asked.itemRef(),
            asked.itemCode(),
            asked.channel().name(),
            asked.on(),
            asked.orderNumber(),
            dutySaid,
            asked.certificate(),
            asked.surveyNumber(),
            asked.beyond(),
            facts.lawfulEmergencyOrder().name(),
            facts.statutoryOwnDuty().name(),
            facts.onNegativeList().name(),
            facts.filingMissing().name(),
            facts.outsideScopeOrTerm().name(),
            facts.fundsNotArrived().name(),
            facts.certificateProhibited().name(),
            facts.surveyMarksMissing().name(),
            refusal.found() == null ? "" : refusal.found().name(),
            refusal.foundSaid(),
            refusal.reported().by(),
            refusal.reported().name(),
            time(refusal.reported().at()),
            time(refusal.reported().at()))
        .update();
  }

  void insertReport(String ref, String by, Instant at, Channel channel, String detail) {
    jdbc.sql("insert into refusal_report (ref, reported_by, reported_at, channel, detail) values (?, ?, ?, ?, ?)")
        .params(ref, by, time(at), channel.name(), detail)
        .update();
    set(ref, "last_reported_at = ?", time(at));
  }

  int reports(String ref) {
    return jdbc.sql("select count(*) from refusal_report where ref = ?").param(ref).query(Integer.class).single();
  }

  /** @param assignments columns of the row, each with one mark for its value */
  void set(String ref, String assignments, Object... values) {
    List<Object> all = new ArrayList<>(Arrays.asList(values));
    all.add(ref);
    if (jdbc.sql("update refusal_case set " + assignments + " where ref = ?").params(all).update() != 1) {
      throw new NoSuchCase(ref);
    }
  }

  /** @throws NoSuchCase when there is none of that number */
  Refusal get(String ref) {
    return jdbc.sql("select * from refusal_case where ref = ?")
        .param(ref)
        .query((rs, n) -> refusal(rs))
        .optional()
        .orElseThrow(() -> new NoSuchCase(ref));
  }

  static Refusal refusal(ResultSet rs) throws SQLException {
    String found = rs.getString("found");
    String verdict = rs.getString("verdict");
    String ground = rs.getString("ground");
    return new Refusal(
        rs.getString("ref"),
        rs.getString("community"),
        rs.getString("street"),
        rs.getString("lead_unit"),
        asked(rs),
        facts(rs),
        found.isEmpty() ? null : Match.Kind.valueOf(found),
        rs.getString("found_said"),
        verdict == null ? null : Verdict.valueOf(verdict),
        ground == null ? null : Ground.valueOf(ground),
        new Refusal.Reported(rs.getString("reported_by"), rs.getString("reporter"), instant(rs, "reported_at")),
        instant(rs, "slip_at"),
        rs.getBoolean("informed"),
        rs.getBoolean("looked_again"),
        new Refusal.Hearing(rs.getString("stance"), rs.getString("statement"), rs.getString("stated_by")),
        new Refusal.Finding(
            rs.getObject("confirmed", Boolean.class),
            rs.getString("finding"),
            rs.getString("verified_by"),
            instant(rs, "verified_at")),
        new Refusal.Ending(
            rs.getString("rectification"),
            rs.getString("sanction"),
            rs.getString("sanction_reason"),
            rs.getString("checked_by"),
            rs.getString("signed_by"),
            rs.getString("sanction_opinion")),
        rs.getString("result"),
        instant(rs, "closed_at"));
  }

  private static Refusal.Asked asked(ResultSet rs) throws SQLException {
    return new Refusal.Asked(
        rs.getString("department"),
        rs.getString("asker"),
        rs.getString("matter"),
        rs.getString("detail"),
        rs.getString("item_ref"),
        rs.getString("item_code"),
        Channel.valueOf(rs.getString("channel")),
        rs.getDate("asked_on").toLocalDate(),
        rs.getString("order_number"),
        rs.getString("certificate"),
        rs.getString("survey_number"),
        rs.getString("beyond"));
  }

  private static RefusalFacts facts(ResultSet rs) throws SQLException {
    return new RefusalFacts(
        Known.valueOf(rs.getString("fact_emergency")),
        Known.valueOf(rs.getString("fact_duty")),
        Known.valueOf(rs.getString("fact_negative")),
        Known.valueOf(rs.getString("fact_filing")),
        Known.valueOf(rs.getString("fact_scope")),
        Known.valueOf(rs.getString("fact_funds")),
        Known.valueOf(rs.getString("fact_certificate")),
        Known.valueOf(rs.getString("fact_survey")));
  }

  static OffsetDateTime time(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet rs, String column) throws SQLException {
    Timestamp stamp = rs.getTimestamp(column);
    return stamp == null ? null : stamp.toInstant();
  }
}
