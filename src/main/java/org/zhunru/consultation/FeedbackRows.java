package org.zhunru.consultation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what residents were told. */
@Repository
class FeedbackRows {

  private final JdbcClient jdbc;

  FeedbackRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void decided(String ref, Instant at) {
    jdbc.sql("insert into consultation_feedback (ref, decided_at) values (?, ?)").params(ref, time(at)).update();
  }

  void unpromised(String ref, String reason) {
    jdbc.sql("update consultation_feedback set unpromised = ? where ref = ?").params(reason, ref).update();
  }

  void given(String ref, String text, String by, Instant at) {
    jdbc.sql("update consultation_feedback set text_ = ?, given_by = ?, given_at = ? where ref = ?")
        .params(text, by, time(at), ref)
        .update();
  }

  Optional<Feedback> find(String ref) {
    return jdbc.sql("select decided_at, unpromised, text_, given_at from consultation_feedback where ref = ?")
        .param(ref)
        .query(
            (rs, n) -> {
              OffsetDateTime given = rs.getObject("given_at", OffsetDateTime.class);
              return new Feedback(
                  rs.getObject("decided_at", OffsetDateTime.class).toInstant(),
                  rs.getString("unpromised"),
                  rs.getString("text_"),
                  given == null ? null : given.toInstant());
            })
        .optional();
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
