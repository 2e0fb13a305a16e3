package org.zhunru.consultation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of what people said: statements, amendments, objections, supplements. */
@Repository
class WordRows {

  private final JdbcClient jdbc;

  WordRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void state(Sitting sitting, long participant, String text, String by, Instant at) {
    jdbc.sql(
            "insert into consultation_statement (ref, sitting, participant, text, noted_by, noted_at) values (?, ?, ?, ?, ?, ?)")
        .params(sitting.ref(), sitting.number(), participant, text, by, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Statement> statements(String ref) {
    return jdbc.sql(
            "select s.sitting, p.name, s.text, s.noted_at from consultation_statement s join consultation_participant p on"
                + " p.id = s.participant where s.ref = ? order by s.id")
        .param(ref)
        .query(
            (rs, n) ->
                new Statement(rs.getInt(1), rs.getString(2), rs.getString(3), rs.getObject(4, OffsetDateTime.class).toInstant()))
        .list();
  }

  void comment(String ref, CommentKind kind, String person, String text, String by, Instant at) {
    jdbc.sql("insert into consultation_comment (ref, kind, person, text, sent_by, sent_at) values (?, ?, ?, ?, ?, ?)")
        .params(ref, kind.name(), person, text, by, at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** What has to be answered before the minutes are opened: one entry for each building whose directly affected voted against, asked once. */
  void askAnswers(Sitting sitting, String text, Instant at) {
    jdbc.sql(
            "insert into consultation_comment (ref, kind, person, text, sent_by, sent_at)"
                + " select p.ref, 'AFFECTED', min(substring(p.place, 1, 60)), ?, 'system', ? from consultation_vote v"
                + " join consultation_participant p on p.id = v.participant where v.ref = ? and v.sitting = ?"
                + " and v.choice = 'AGAINST' and p.affected and not exists (select 1 from consultation_comment c where c.ref ="
                + " p.ref and c.kind = 'AFFECTED' and c.text = ? and c.person = substring(p.place, 1, 60)) group by p.ref, p.place order by p.place")
        .params(text, at.atOffset(ZoneOffset.UTC), sitting.ref(), sitting.number(), text)
        .update();
  }

  /** @return whether it had not been answered before */
  boolean answer(String ref, long id, boolean accepted, ObjectionAbout about, String answer, String by, Instant at) {
    return jdbc.sql(
                "update consultation_comment set accepted = ?, about = ?, answer = ?, answered_by = ?, answered_at = ? where ref = ? and"
                    + " id = ? and answered_at is null and kind <> 'SUPPLEMENT'")
            .params(accepted, about == null ? null : about.name(), answer, by, at.atOffset(ZoneOffset.UTC), ref, id)
            .update()
        == 1;
  }

  Optional<Comment> find(String ref, long id) {
    return comments(ref).stream().filter(one -> one.id() == id).findFirst();
  }

  List<Comment> comments(String ref) {
    return jdbc.sql(
            "select id, kind, person, text, sent_at, accepted, answer, answered_at, about, led_to from consultation_comment where"
                + " ref = ? order by id")
        .param(ref)
        .query(
            (rs, n) -> {
              String about = rs.getString("about");
              OffsetDateTime answered = rs.getObject("answered_at", OffsetDateTime.class);
              return new Comment(
                  rs.getLong("id"),
                  CommentKind.valueOf(rs.getString("kind")),
                  rs.getString("person"),
                  rs.getString("text"),
                  rs.getObject("sent_at", OffsetDateTime.class).toInstant(),
                  rs.getObject("accepted", Boolean.class),
                  rs.getString("answer"),
                  answered == null ? null : answered.toInstant(),
                  about == null ? null : ObjectionAbout.valueOf(about),
                  rs.getString("led_to"));
            })
        .list();
  }

  /** Objections found right that led to nothing yet. */
  List<Comment> upheld(String ref) {
    return comments(ref).stream()
        .filter(one -> one.kind() == CommentKind.OBJECTION && Boolean.TRUE.equals(one.accepted()) && one.ledTo() == null)
        .toList();
  }

  /** What all of them did to the result. */
  void lead(String ref, String way) {
    jdbc.sql("update consultation_comment set led_to = ? where ref = ? and kind = 'OBJECTION' and accepted and led_to is null")
        .params(way, ref)
        .update();
  }

  /** Whether an objection was found right that only a promise can meet: votes counted or a meeting held again met the others. */
  boolean owed(String ref) {
    return !upheld(ref).isEmpty()
        || comments(ref).stream()
            .anyMatch(one -> one.about() == ObjectionAbout.CONTENT && ObjectionWork.COUNT_AGAIN.equals(one.ledTo()));
  }

  int waiting(String ref, CommentKind kind) {
    return jdbc.sql("select count(*) from consultation_comment where ref = ? and kind = ? and answered_at is null")
        .params(ref, kind.name())
        .query(Integer.class)
        .single();
  }
}
