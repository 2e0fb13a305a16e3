package org.zhunru.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of topics. */
@Repository
class TopicRows {

  private static final String TOPIC =
      "select ref, community, question, subject_type, extent, entrusted, origin, signatures, spokesman, parent, proposed_by,"
          + " proposed_at, merged_into, form, quorum_key, changes, remark, minutes, phase, hash, frozen_at, signers, signed_base,"
          + " obliged, convening_reason from consultation_topic ";

  private final JdbcClient jdbc;

  TopicRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Topic it) {
    boolean signed = it.convening() != null;
    jdbc.sql(
            "insert into consultation_topic (ref, community, question, subject_type, extent, entrusted, origin, signatures,"
                + " spokesman, parent, proposed_by, proposed_at, signers, signed_base, obliged, convening_reason) values (?, ?, ?, ?, ?, ?,"
                + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            it.ref(), it.community(), it.question(), it.subjectType().name(), it.extent().name(), it.entrusted(),
            it.origin().name(), it.signatures(), it.spokesman(), it.parent(), it.proposedBy(),
            it.proposedAt().atOffset(ZoneOffset.UTC), signed ? it.convening().signers().name() : null,
            signed ? it.convening().of() : null, signed ? it.convening().obliged() : null, signed ? it.convening().reason() : null)
        .update();
  }

  Optional<Topic> find(String ref) {
    return jdbc.sql(TOPIC + "where ref = ?").param(ref).query((rs, n) -> topic(rs)).optional();
  }

  Topic get(String ref) {
    return find(ref).orElseThrow();
  }

  /** Of these communities, also where they take part without being the host; newest first, without their minutes. */
  List<Topic> of(List<String> communities, int most) {
    return communities.isEmpty()
        ? List.of()
        : jdbc.sql(
                TOPIC.replace(", minutes,", ", null as minutes,")
                    + "where community in (:communities) or ref in (select ref from consultation_community where community in"
                    + " (:communities)) order by proposed_at desc, ref desc fetch first :most rows only")
            .param("communities", communities)
            .param("most", most)
            .query((rs, n) -> topic(rs))
            .list();
  }

  /** Everything whose notice was given, newest first; without minutes. */
  List<Topic> announced(int most) {
    return jdbc.sql(
            TOPIC.replace(", minutes,", ", null as minutes,")
                + "where ref in (select ref from consultation_notice) order by proposed_at desc, ref desc fetch first ? rows only")
        .param(most)
        .query((rs, n) -> topic(rs))
        .list();
  }

  /** Numbers of the consultations that this case asked for. */
  List<String> askedBy(String parent) {
    return jdbc.sql("select ref from consultation_topic where parent = ? order by ref").param(parent).query(String.class).list();
  }

  /** Numbers of the topics this account entered. */
  List<String> proposedBy(String username) {
    return jdbc.sql("select ref from consultation_topic where proposed_by = ? order by ref").param(username).query(String.class).list();
  }

  void subject(String ref, SubjectType subject, Extent extent) {
    jdbc.sql("update consultation_topic set subject_type = ?, extent = ? where ref = ?")
        .params(subject.name(), extent.name(), ref)
        .update();
  }

  void convening(String ref, Convening it) {
    jdbc.sql("update consultation_topic set obliged = ?, convening_reason = ? where ref = ?")
        .params(it.obliged(), it.reason(), ref)
        .update();
  }

  /** Holds two topics until the transaction ends, in the order of their numbers. */
  void hold(String one, String other) {
    jdbc.sql("select ref from consultation_topic where ref in (?, ?) order by ref for update")
        .params(one, other)
        .query(String.class)
        .list();
  }

  void merge(String ref, String into) {
    jdbc.sql("update consultation_topic set merged_into = ? where ref = ?").params(into, ref).update();
  }

  void form(String ref, String form, String quorumKey) {
    jdbc.sql("update consultation_topic set form = ?, quorum_key = ? where ref = ?").params(form, quorumKey, ref).update();
  }

  void changes(String ref, String changes) {
    jdbc.sql("update consultation_topic set changes = ? where ref = ?").params(changes, ref).update();
  }

  /** What the proposal is changed to, to meet those directly affected. @param before what was changed until then, null for nothing */
  void agreed(String ref, String changes, String before) {
    jdbc.sql("update consultation_topic set changes = ?, changes_before = ? where ref = ?").params(changes, before, ref).update();
  }

  /** Minutes are to be written anew; those that were frozen are kept elsewhere. @param agreed whether what was agreed to falls too */
  void reopen(String ref, boolean agreed) {
    jdbc.sql(
            "update consultation_topic set minutes = null, remark = null, phase = null, hash = null, frozen_at = null"
                + (agreed ? ", changes = changes_before" : "")
                + " where ref = ?")
        .param(ref)
        .update();
  }

  /** What is frozen is never written again. */
  void minutes(String ref, String minutes, String remark, Phase phase) {
    jdbc.sql("update consultation_topic set minutes = ?, remark = ?, phase = ? where ref = ? and hash is null")
        .params(minutes, remark, phase.name(), ref)
        .update();
  }

  void freeze(String ref, String minutes, String hash, Instant at) {
    jdbc.sql("update consultation_topic set minutes = ?, hash = ?, phase = 'FROZEN', frozen_at = ? where ref = ? and hash is null")
        .params(minutes, hash, at.atOffset(ZoneOffset.UTC), ref)
        .update();
  }

  private static Convening convening(ResultSet rs) throws SQLException {
    String signers = rs.getString("signers");
    return signers == null
        ? null
        : new Convening(
            Signers.valueOf(signers), rs.getInt("signatures"), rs.getObject("signed_base", Integer.class),
            rs.getBoolean("obliged"), rs.getString("convening_reason"));
  }

  private static Topic topic(ResultSet rs) throws SQLException {
    String phase = rs.getString("phase");
    OffsetDateTime frozen = rs.getObject("frozen_at", OffsetDateTime.class);
    return new Topic(
        rs.getString("ref"),
        rs.getString("community"),
        rs.getString("question"),
        SubjectType.valueOf(rs.getString("subject_type")),
        Extent.valueOf(rs.getString("extent")),
        rs.getBoolean("entrusted"),
        TopicOrigin.valueOf(rs.getString("origin")),
        rs.getObject("signatures", Integer.class),
        rs.getString("spokesman"),
        rs.getString("parent"),
        rs.getString("proposed_by"),
        rs.getObject("proposed_at", OffsetDateTime.class).toInstant(),
        rs.getString("merged_into"),
        rs.getString("form"),
        rs.getString("quorum_key"),
        rs.getString("changes"),
        rs.getString("remark"),
        rs.getString("minutes"),
        phase == null ? null : Phase.valueOf(phase),
        rs.getString("hash"),
        frozen == null ? null : frozen.toInstant(),
        convening(rs));
  }
}
