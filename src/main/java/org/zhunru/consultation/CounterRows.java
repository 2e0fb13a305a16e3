package org.zhunru.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhunru.casefile.Consent;

/** The table of acts at the counter. */
@Repository
class CounterRows {

  private static final String DONE =
      "select id, participant, act, consent, present, choice, clerk, done_at from consultation_counter ";

  private final JdbcClient jdbc;

  CounterRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @param choice null unless it is to stand on the receipt */
  record Done(
      long id, long participant, CounterAct act, Consent consent, Choice choice, String clerk, Instant at) {}

  void insert(String ref, Done it, String retryKey) {
    jdbc.sql(
            "insert into consultation_counter (ref, participant, act, consent, present, choice, clerk, done_at, retry_key) values"
                + " (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            ref, it.participant(), it.act().name(), it.consent().kind().name(), it.consent().present(),
            it.choice() == null ? null : it.choice().name(), it.clerk(), it.at().atOffset(ZoneOffset.UTC), retryKey)
        .update();
  }

  Optional<Done> byKey(String ref, String retryKey) {
    return jdbc.sql(DONE + "where ref = ? and retry_key = ?").params(ref, retryKey).query((rs, n) -> done(rs)).optional();
  }

  Optional<Done> find(String ref, long id) {
    return jdbc.sql(DONE + "where ref = ? and id = ?").params(ref, id).query((rs, n) -> done(rs)).optional();
  }

  private static Done done(ResultSet rs) throws SQLException {
    String choice = rs.getString("choice");
    return new Done(
        rs.getLong("id"),
        rs.getLong("participant"),
        CounterAct.valueOf(rs.getString("act")),
        new Consent(Consent.Kind.valueOf(rs.getString("consent")), rs.getString("present")),
        choice == null ? null : Choice.valueOf(choice),
        rs.getString("clerk"),
        rs.getObject("done_at", OffsetDateTime.class).toInstant());
  }
}
