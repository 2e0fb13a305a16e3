package org.zhunru.tenure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** The meeting keeps the admission. */
  public static final String KEPT = "KEPT";

  /** The meeting takes the admission back. */
  public static final String REVOKED = "REVOKED";

  /** The item ended before anything was decided on the objection. */
  public static final String LAPSED = "LAPSED";

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
   * Who answers: of the supervision committees of the target communities the first in the order of the district's tree, or the
   * lead unit's clerk where none has one. The timeline of the item names it.
   *
   * @return candidate group
   */
  public String assign(String ref, int id) {
    Life life = lives.get(ref);
    Organisation district = organisations.districtOf(organisations.get(life.leadUnit())).orElseThrow();
    List<String> communities = items.get(ref).communities();
    Optional<Organisation> community =
        organisations.holding(Role.SUPERVISION_COMMITTEE, district).stream()
            .filter(one -> communities.contains(one.code()))
            .findFirst();
    String group =
        community.map(one -> Role.SUPERVISION_COMMITTEE.in(one.code())).orElseGet(() -> Role.LEAD_CLERK.in(life.leadUnit()));
    jdbc.sql("update tenure_objection set answerer = ? where id = ?").params(group, id).update();
    String who = community.map(Organisation::name).orElseGet(() -> organisations.get(life.leadUnit()).name());
    notes.system(ref, community.isPresent() ? "objection-assigned" : "objection-assigned-lead", get(id).number(), who);
    return group;
  }

  /** The objection is without substance: its answer is public. */
  public void answer(String ref, int id, String answer, String by, String organisation) {
    update(id, ANSWERED, answer, organisation);
    notes.note(ref, "objection-answered", by, organisation, get(id).number());
  }

  /**
   * The objection has substance: the joint meeting decides again.
   *
   * @return false where the item is over meanwhile, as an emergency may be: there is nothing to take back, the answer is public
   */
  public boolean findSubstantial(String ref, int id, String answer, String by, String organisation) {
    boolean decided = notes.cases().header(ref).open();
    update(id, decided ? SUBSTANTIAL : LAPSED, answer, organisation);
    review(ref);
    notes.note(ref, decided ? "objection-substantial" : "objection-too-late", by, organisation, get(id).number(), answer);
    return decided;
  }

  /** The meeting is asked whether to take the admission back; before that it was asked whether to keep it. */
  void askForRevocation(int id) {
    jdbc.sql("update tenure_objection set revocation = true where id = ?").param(id).update();
  }

  /** Whether a vote that is carried takes the admission back; one asked under an earlier version keeps it. */
  boolean asksForRevocation(int id) {
    return jdbc.sql("select revocation from tenure_objection where id = ?").param(id).query(Boolean.class).single();
  }

  /** Whether the joint meeting has it. */
  @Transactional(readOnly = true)
  public boolean inReview(int id) {
    return get(id).inReview();
  }

  /**
   * The meeting decided, and its minutes are signed.
   *
   * @param kept whether it keeps the admission
   * @param answer what it found; everybody reads it
   */
  public void redecided(String ref, int id, boolean kept, String answer) {
    update(id, kept ? KEPT : REVOKED, answer, lives.get(ref).leadUnit());
    if (kept) {
      review(ref);
    }
    notes.system(ref, kept ? "objection-kept" : "objection-revoked", get(id).number());
  }

  /** The item is over before the meeting decided. @return false where it decided already */
  boolean lapse(int id) {
    return lapse("id = ? and state = 'SUBSTANTIAL'", id) == 1;
  }

  /** The admission was taken back, or the item ended: nothing is left to decide on what is not answered. */
  void lapse(String ref) {
    lapse("ref = ? and state in ('OPEN', 'SUBSTANTIAL')", ref);
  }

  private int lapse(String which, Object value) {
    return jdbc.sql("update tenure_objection set state = ?, answered_at = ? where " + which)
        .params(LAPSED, notes.now(), value)
        .update();
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
}
