package org.zhunru.tenure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemKind;

/** Objections to an admission that is publicized, and their answers. */
@Service
@Transactional
public class Objections {

  static final String OPEN = "OPEN";
  static final String ANSWERED = "ANSWERED";
  static final String SUBSTANTIAL = "SUBSTANTIAL";

  /** The meeting does not keep the admission; its answer is not public before a leader signed. */
  static final String REVOKING = "REVOKING";

  /** The meeting keeps the admission. */
  public static final String KEPT = "KEPT";

  /** The meeting takes the admission back. */
  public static final String REVOKED = "REVOKED";

  private final JdbcClient jdbc;
  private final Lives lives;
  private final AdmittedItems items;
  private final Organisations organisations;
  private final TenureNotes notes;

  Objections(JdbcClient jdbc, Lives lives, AdmittedItems items, Organisations organisations, TenureNotes notes) {
    this.jdbc = jdbc;
    this.lives = lives;
    this.items = items;
    this.organisations = organisations;
    this.notes = notes;
  }

  /** @return id of the objection */
  int file(String ref, String person, String reason) {
    KeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into tenure_objection (ref, number_, person, reason, filed_at, state) select ?, coalesce(max(number_), 0)"
                + " + 1, ?, ?, ?, ? from tenure_objection where ref = ?")
        .params(ref, person, reason, notes.now(), OPEN, ref)
        .update(key, "id");
    notes.system(ref, "objection-filed");
    return key.getKey().intValue();
  }

  /**
   * Who answers: the supervision committee of a target community, or the lead unit's clerk where none has one.
   *
   * @return candidate group
   */
  public String assign(String ref, int id) {
    Life life = lives.get(ref);
    Organisation district = organisations.districtOf(organisations.get(life.leadUnit())).orElseThrow();
    List<String> communities = items.get(ref).communities();
    String group =
        organisations.holding(Role.SUPERVISION_COMMITTEE, district).stream()
            .map(Organisation::code)
            .filter(communities::contains)
            .findFirst()
            .map(Role.SUPERVISION_COMMITTEE::in)
            .orElseGet(() -> Role.LEAD_CLERK.in(life.leadUnit()));
    jdbc.sql("update tenure_objection set answerer = ? where id = ?").params(group, id).update();
    return group;
  }

  /** The objection is without substance: its answer is public. */
  public void answer(String ref, int id, String answer, String by, String organisation) {
    update(id, ANSWERED, answer, organisation);
    notes.note(ref, "objection-answered", by, organisation, get(id).number());
  }

  /** The objection has substance: the joint meeting decides again. */
  public void findSubstantial(String ref, int id, String answer, String by, String organisation) {
    update(id, SUBSTANTIAL, answer, organisation);
    review(ref);
    notes.note(ref, "objection-substantial", by, organisation, get(id).number(), answer);
  }

  /** The answer that is public once the meeting's decision stands. */
  public void answerByMeeting(int id, String answer, String organisation) {
    update(id, SUBSTANTIAL, answer, organisation);
  }

  /** @param kept whether the meeting keeps the admission */
  public void redecided(String ref, int id, boolean kept, String by) {
    Objection objection = get(id);
    update(id, kept ? KEPT : REVOKING, objection.answer(), objection.answeredFor());
    review(ref);
    notes.note(ref, kept ? "objection-kept" : "objection-revoking", by, objection.answeredFor(), objection.number());
  }

  /** A leader signed: the admission is taken back, and the answer is public. */
  public void revoke(String ref, int id, String by, String organisation) {
    Objection objection = get(id);
    update(id, REVOKED, objection.answer(), objection.answeredFor());
    notes.note(ref, "objection-revoked", by, organisation, objection.number());
  }

  /** A leader did not sign: the meeting is recorded again. */
  public void sendBack(String ref, int id, String opinion, String by, String organisation) {
    Objection objection = get(id);
    update(id, SUBSTANTIAL, objection.answer(), objection.answeredFor());
    notes.note(ref, "redecision-returned", by, organisation, objection.number(), opinion);
  }

  /** The case is in review while one objection is; the term of its publicity runs on. An emergency stays in force. */
  private void review(String ref) {
    if (items.get(ref).kind() == ItemKind.EMERGENCY) {
      return;
    }
    boolean another = of(ref).stream().anyMatch(Objection::inReview);
    notes.move(ref, another ? "OBJECTION_REVIEW" : "PUBLICIZED", notes.cases().header(ref).dueAt());
  }

  @Transactional(readOnly = true)
  public Objection get(int id) {
    return jdbc.sql("select * from tenure_objection where id = ?").param(id).query((rs, n) -> objection(rs)).single();
  }

  @Transactional(readOnly = true)
  public List<Objection> of(String ref) {
    return of(List.of(ref)).getOrDefault(ref, List.of());
  }

  /** The objections to each of these items, first first; an item without one is absent. */
  @Transactional(readOnly = true)
  public Map<String, List<Objection>> of(List<String> refs) {
    if (refs.isEmpty()) {
      return Map.of();
    }
    return jdbc.sql("select * from tenure_objection where ref in (:refs) order by number_").param("refs", refs)
        .query((rs, n) -> Map.entry(rs.getString("ref"), objection(rs))).list().stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private void update(int id, String state, String answer, String organisation) {
    jdbc.sql("update tenure_objection set state = ?, answer = ?, answered_for = ?, answered_at = ? where id = ?")
        .params(state, answer, organisation, notes.now(), id)
        .update();
  }

  private static Objection objection(ResultSet rs) throws SQLException {
    return new Objection(
        rs.getInt("id"),
        rs.getInt("number_"),
        rs.getString("person"),
        rs.getString("reason"),
        Lives.instant(rs, "filed_at"),
        rs.getString("state"),
        rs.getString("answer"),
        rs.getString("answered_for"),
        Lives.instant(rs, "answered_at"));
  }

  /**
   * @param number from 1 within its notice
   * @param person name somebody chose to give, or null; never shown in public
   * @param state OPEN, ANSWERED, SUBSTANTIAL, REVOKING, KEPT or REVOKED
   */
  public record Objection(
      int id,
      int number,
      String person,
      String reason,
      Instant filedAt,
      String state,
      String answer,
      String answeredFor,
      Instant answeredAt) {

    boolean inReview() {
      return state.equals(SUBSTANTIAL) || state.equals(REVOKING);
    }

    /** True once its answer stands and may be read by everybody. */
    public boolean settled() {
      return !state.equals(OPEN) && !inReview();
    }
  }
}
