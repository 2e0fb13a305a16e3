package org.zhunru.refusal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** Reads a report from a row of its table. */
final class StoredRefusal {

  private StoredRefusal() {}

  static Refusal of(ResultSet rs) throws SQLException {
    String found = rs.getString("found");
    String verdict = rs.getString("verdict");
    String again = rs.getString("found_verdict");
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
        again == null ? null : Verdict.valueOf(again),
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
        Known.valueOf(rs.getString("fact_in_force")),
        Known.valueOf(rs.getString("fact_funds")),
        Known.valueOf(rs.getString("fact_certificate")),
        Known.valueOf(rs.getString("fact_survey")));
  }

  /** Of a row of the table of reports. */
  static Refusal.Again again(ResultSet rs) throws SQLException {
    return new Refusal.Again(
        instant(rs, "reported_at"),
        rs.getString("reporter"),
        Channel.valueOf(rs.getString("channel")),
        rs.getDate("asked_on") == null ? null : rs.getDate("asked_on").toLocalDate(),
        rs.getString("matter"),
        rs.getString("order_number"),
        rs.getString("survey_number"),
        rs.getString("beyond"),
        rs.getString("detail"));
  }

  private static Instant instant(ResultSet rs, String column) throws SQLException {
    Timestamp stamp = rs.getTimestamp(column);
    return stamp == null ? null : stamp.toInstant();
  }
}
