package org.zhunru.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what was said. */
@Repository
class VoiceRows {

  private static final String VOICE =
      "select ref, community, how, text, place, person, contact, code, said_by, said_at, matter, way, topic, answer, reason,"
          + " answered_by, merged_into, consultation, consulted from voice_topic ";

  private final JdbcClient jdbc;

  VoiceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whoever enters waits for the other, so that the second sending of a form reads the first. */
  void gate() {
    jdbc.sql("select id from voice_gate where id = 1 for update").query(Integer.class).single();
  }

  /** The one that came with that mark. @param mark null where nothing is known of it */
  Optional<Voice> sent(String mark) {
    return mark == null ? Optional.empty() : jdbc.sql(VOICE + "where sent = ?").param(mark).query((rs, n) -> voice(rs)).optional();
  }

  void insert(Voice it, String mark) {
    jdbc.sql(
            "insert into voice_topic (ref, community, how, text, place, person, contact, code, said_by, said_at, sent) values"
                + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            it.ref(), it.community(), it.how().name(), it.text(), it.place(), it.person(), it.contact(), it.code(), it.saidBy(),
            it.saidAt().atOffset(ZoneOffset.UTC), mark)
        .update();
  }

  Optional<Voice> find(String ref) {
    return jdbc.sql(VOICE + "where ref = ?").param(ref).query((rs, n) -> voice(rs)).optional();
  }

  Voice get(String ref) {
    return find(ref).orElseThrow();
  }

  /** Holds two of them until the transaction ends, in the order of their numbers. */
  void hold(String one, String other) {
    jdbc.sql("select ref from voice_topic where ref in (?, ?) order by ref for update").params(one, other).query(String.class).list();
  }

  /** Of these communities, newest first. */
  List<Voice> of(List<String> communities, int most) {
    return communities.isEmpty()
        ? List.of()
        : jdbc.sql(VOICE + "where community in (:communities) order by said_at desc, ref desc fetch first :most rows only")
            .param("communities", communities)
            .param("most", most)
            .query((rs, n) -> voice(rs))
            .list();
  }

  /** For which these organisations were called, as street or as department, newest first. */
  List<Voice> calledFor(String organisation, int most) {
    return jdbc.sql(
            VOICE
                + "where ref in (select ref from voice_ticket where street = :organisation or department = :organisation"
                + " union select ref from voice_former_ticket where department = :organisation) order by said_at desc, ref desc fetch first :most rows only")
        .param("organisation", organisation)
        .param("most", most)
        .query((rs, n) -> voice(rs))
        .list();
  }

  /** Numbers of those that were merged into this one. */
  List<String> merged(String into) {
    return jdbc.sql("select ref from voice_topic where merged_into = ? order by ref").param(into).query(String.class).list();
  }

  void answer(String ref, VoiceAnswer said, String text, String topic, String into, String reason, String by, Instant at) {
    jdbc.sql(
            "update voice_topic set matter = ?, way = ?, topic = ?, answer = ?, merged_into = ?, reason = ?, answered_by = ?,"
                + " answered_at = ?, consultation = null, consulted = null where ref = ?")
        .params(
            said.matter().name(), said.way().name(), topic, text, into, reason, by, at.atOffset(ZoneOffset.UTC), ref)
        .update();
  }

  void consultation(String ref, String consultation) {
    jdbc.sql("update voice_topic set consultation = ? where ref = ?").params(consultation, ref).update();
  }

  void consulted(String ref, String outcome) {
    jdbc.sql("update voice_topic set consulted = ? where ref = ?").params(outcome, ref).update();
  }

  private static Voice voice(ResultSet rs) throws SQLException {
    String matter = rs.getString("matter");
    String way = rs.getString("way");
    return new Voice(
        rs.getString("ref"),
        rs.getString("community"),
        HowSaid.valueOf(rs.getString("how")),
        rs.getString("text"),
        rs.getString("place"),
        rs.getString("person"),
        rs.getString("contact"),
        rs.getString("code"),
        rs.getString("said_by"),
        rs.getObject("said_at", OffsetDateTime.class).toInstant(),
        matter == null ? null : VoiceMatter.valueOf(matter),
        way == null ? null : VoiceWay.valueOf(way),
        rs.getString("topic"),
        rs.getString("answer"),
        rs.getString("reason"),
        rs.getString("answered_by"),
        rs.getString("merged_into"),
        rs.getString("consultation"),
        rs.getString("consulted"));
  }
}
