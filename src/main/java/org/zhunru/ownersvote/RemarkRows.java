package org.zhunru.ownersvote;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
            "select id, electorate, person, text, sent_at, accepted, answer, answered_at, remedy from ownersvote_remark where ref = ?"
                + " order by id")
        .param(ref)
        .query(
            (rs, n) -> {
              String remedy = rs.getString("remedy");
              OffsetDateTime answered = rs.getObject("answered_at", OffsetDateTime.class);
              return new OwnersRemark(
                  rs.getLong("id"),
                  rs.getBoolean("electorate"),
                  rs.getString("person"),
                  rs.getString("text"),
                  rs.getObject("sent_at", OffsetDateTime.class).toInstant(),
                  rs.getObject("accepted", Boolean.class),
                  rs.getString("answer"),
                  answered == null ? null : answered.toInstant(),
                  remedy == null ? null : Remedy.valueOf(remedy));
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

  boolean electorate(String ref, long id) {
    return jdbc.sql("select count(*) from ownersvote_remark where ref = ? and id = ? and electorate = true")
            .params(ref, id)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** What has to follow from objections found right and was not done yet. */
  Set<Remedy> due(String ref) {
    return jdbc.sql("select distinct remedy from ownersvote_remark where ref = ? and accepted = true and redone_at is null and remedy is not null")
        .param(ref)
        .query(String.class)
        .list()
        .stream()
        .map(Remedy::valueOf)
        .collect(Collectors.toSet());
  }

  void redone(String ref, Remedy remedy, Instant at) {
    jdbc.sql("update ownersvote_remark set redone_at = ? where ref = ? and remedy = ? and redone_at is null")
        .params(at.atOffset(ZoneOffset.UTC), ref, remedy.name())
        .update();
  }

  /** @return whether it was there and not answered before */
  boolean answer(String ref, long id, Remedy remedy, String answer, String by, Instant at) {
    return jdbc.sql(
                "update ownersvote_remark set accepted = ?, remedy = ?, answer = ?, answered_by = ?, answered_at = ? where ref = ? and id = ?"
                    + " and answered_at is null")
            .params(remedy != Remedy.NONE, remedy.name(), answer, by, at.atOffset(ZoneOffset.UTC), ref, id)
            .update()
        == 1;
  }
}
