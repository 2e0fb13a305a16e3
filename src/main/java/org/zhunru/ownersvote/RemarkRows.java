package org.zhunru.ownersvote;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of objections. */
@Repository
class RemarkRows {

  private final JdbcClient jdbc;

  RemarkRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String ref, boolean electorate, String person, String text, Instant at) {
    jdbc.sql("insert into ownersvote_remark (ref, electorate, person, text, sent_at) values (?, ?, ?, ?, ?)")
        .params(ref, electorate, person, text, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<OwnersRemark> of(String ref) {
    return jdbc.sql(
            "select id, electorate, person, text, sent_at, accepted, answer, answered_at from ownersvote_remark where ref = ?"
                + " order by id")
        .param(ref)
        .query(
            (rs, n) -> {
              OffsetDateTime answered = rs.getObject("answered_at", OffsetDateTime.class);
              return new OwnersRemark(
                  rs.getLong("id"),
                  rs.getBoolean("electorate"),
                  rs.getString("person"),
                  rs.getString("text"),
                  rs.getObject("sent_at", OffsetDateTime.class).toInstant(),
                  rs.getObject("accepted", Boolean.class),
                  rs.getString("answer"),
                  answered == null ? null : answered.toInstant());
            })
        .list();
  }

  /** Objections that wait for an answer. */
  int waiting(String ref) {
    return jdbc.sql("select count(*) from ownersvote_remark where ref = ? and answered_at is null")
        .param(ref)
        .query(Integer.class)
        .single();
  }

  /** @return whether it was there and not answered before */
  boolean answer(String ref, long id, boolean accepted, String answer, String by, Instant at) {
    return jdbc.sql(
                "update ownersvote_remark set accepted = ?, answer = ?, answered_by = ?, answered_at = ? where ref = ? and id = ?"
                    + " and answered_at is null")
            .params(accepted, answer, by, at.atOffset(ZoneOffset.UTC), ref, id)
            .update()
        == 1;
  }
}
