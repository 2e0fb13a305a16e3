package org.zhunru.jointmeeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of matters. */
@Repository
class MatterRows {

  private static final String MATTER =
      "select id, ref, topic, subject, title, question, findings, binding, urgent, applicant, lead_unit, state, session,"
          + " referred_at from jointmeeting_matter ";

  private final JdbcClient jdbc;

  MatterRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Its own number is not read. */
  void insert(Matter matter) {
    jdbc.sql(
            "insert into jointmeeting_matter (ref, topic, subject, title, question, findings, binding, urgent, applicant,"
                + " lead_unit, state, place, referred_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(matter.ref())
        .param(matter.topic().name())
        .param(matter.subject())
        .param(matter.title())
        .param(matter.question())
        .param(matter.findings().stream().map(Finding::name).collect(Collectors.joining(",")))
        .param(String.join(",", new TreeSet<>(matter.binding())))
        .param(matter.urgent())
        .param(matter.applicant())
        .param(matter.leadUnit())
        .param(matter.state().name())
        .param(place(matter))
        .param(matter.referredAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** What stands in the table once while the matter is open. */
  private static String place(Matter matter) {
    String place = matter.ref() + "/" + matter.topic();
    return matter.subject() == 0 ? place : place + "/" + matter.subject();
  }

  Optional<Matter> find(long id) {
    return jdbc.sql(MATTER + "where id = ?").param(id).query((rs, n) -> matter(rs)).optional();
  }

  Matter get(long id) {
    return find(id).orElseThrow(() -> new IllegalStateException("No matter " + id));
  }

  /** What waits for a session of that lead unit, urgent and old ones first. */
  List<Matter> waiting(String leadUnit) {
    return jdbc.sql(MATTER + "where lead_unit = ? and state = 'WAITING' order by urgent desc, referred_at, id")
        .param(leadUnit)
        .query((rs, n) -> matter(rs))
        .list();
  }

  /** On the agenda of that session, now or before. */
  List<Matter> on(String session) {
    return jdbc.sql(MATTER + "where id in (select matter from jointmeeting_item where session = ?) order by id")
        .param(session)
        .query((rs, n) -> matter(rs))
        .list();
  }

  /** Open matters of a case. */
  List<Matter> open(String ref) {
    return jdbc.sql(MATTER + "where ref = ? and place is not null order by id")
        .param(ref)
        .query((rs, n) -> matter(rs))
        .list();
  }

  /** All matters of a case, first first. */
  List<Matter> of(String ref) {
    return jdbc.sql(MATTER + "where ref = ? order by id").param(ref).query((rs, n) -> matter(rs)).list();
  }

  /** @return false where it does not wait any more */
  boolean take(long id, String session) {
    return jdbc.sql("update jointmeeting_matter set state = 'ON_AGENDA', session = ? where id = ? and state = 'WAITING'")
            .params(session, id)
            .update()
        == 1;
  }

  /** It waits again; what was withdrawn meanwhile stays so. */
  void giveBack(long id) {
    jdbc.sql("update jointmeeting_matter set state = 'WAITING' where id = ? and state = 'ON_AGENDA'").param(id).update();
  }

  /** It is open no more. */
  void end(long id, MatterState state) {
    jdbc.sql("update jointmeeting_matter set state = ?, place = null where id = ?").params(state.name(), id).update();
  }

  private static Matter matter(ResultSet rs) throws SQLException {
    String findings = rs.getString("findings");
    String binding = rs.getString("binding");
    return new Matter(
        rs.getLong("id"),
        rs.getString("ref"),
        Topic.valueOf(rs.getString("topic")),
        rs.getLong("subject"),
        rs.getString("title"),
        rs.getString("question"),
        findings.isEmpty() ? List.of() : Arrays.stream(findings.split(",")).map(Finding::valueOf).toList(),
        binding.isEmpty() ? Set.of() : Set.of(binding.split(",")),
        rs.getBoolean("urgent"),
        rs.getString("applicant"),
        rs.getString("lead_unit"),
        MatterState.valueOf(rs.getString("state")),
        rs.getString("session"),
        rs.getObject("referred_at", OffsetDateTime.class).toInstant());
  }
}
