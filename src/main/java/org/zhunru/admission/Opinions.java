package org.zhunru.admission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** Who is asked for an opinion on a request, and what they said. Silence when the term ends counts as no objection. */
@Service
@Transactional
public class Opinions {

  public static final String LIGHT = "LIGHT";
  public static final String JOINT = "JOINT";

  /** Opinions of a round that was asked again; they stay readable and no longer count. */
  public static final String EARLIER = "EARLIER";

  public static final String AGREE = "AGREE";
  public static final String OBJECT = "OBJECT";
  public static final String NO_BASIS = "NO_BASIS";
  public static final String SILENT = "SILENT";

  /** Not answered again in the joint round; the objection given when opinions were first asked for stands. */
  public static final String STANDS = "STANDS";

  private static final String ASKED = "ASKED";

  private final JdbcClient jdbc;
  private final AdmissionRows rows;
  private final Organisations organisations;
  private final CaseFiles cases;
  private final CaseNotes notes;

  Opinions(
      JdbcClient jdbc, AdmissionRows rows, Organisations organisations, CaseFiles cases, CaseNotes notes) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.organisations = organisations;
    this.cases = cases;
    this.notes = notes;
  }

  /** Asks street and communities; returns the candidate groups, one task each. */
  public List<String> inviteLight(String ref) {
    Set<String> groups = new LinkedHashSet<>();
    addTargets(ref, groups);
    return ask(ref, LIGHT, groups, "OPINION", "opinions-asked");
  }

  /** Asks legal, finance and data reviewers, street and communities. */
  public List<String> inviteJoint(String ref) {
    Organisation district =
        organisations.districtOf(organisations.get(rows.get(ref).department())).orElseThrow();
    Set<String> groups = new LinkedHashSet<>();
    for (Role role : List.of(Role.LEGAL_REVIEWER, Role.FINANCE_REVIEWER, Role.DATA_REVIEWER)) {
      for (Organisation reviewer : organisations.holding(role, district)) {
        groups.add(role.in(reviewer.code()));
        cases.addParty(ref, reviewer.code(), "REVIEWER");
      }
    }
    addTargets(ref, groups);
    return ask(ref, JOINT, groups, "JOINT_REVIEW", "joint-review-opened");
  }

  private void addTargets(String ref, Set<String> groups) {
    for (Organisation community : targets(ref)) {
      groups.add(organisations.streetGroupOf(community));
      groups.add(Role.COMMUNITY_COMMITTEE.in(community.code()));
      cases.addParty(ref, community.code(), "COMMUNITY");
    }
  }

  private List<Organisation> targets(String ref) {
    return rows.application(ref).communities().stream()
        .map(organisations::get)
        .map(organisations::current)
        .distinct()
        .toList();
  }

  private List<String> ask(String ref, String round, Set<String> groups, String state, String note) {
    jdbc.sql("update admission_opinion set round_ = ? where ref = ? and round_ = ?").params(EARLIER, ref, round).update();
    for (String group : groups) {
      jdbc.sql("insert into admission_opinion (ref, round_, organisation, role_, stance) values (?, ?, ?, ?, ?)")
          .params(ref, round, unit(group), role(group), ASKED)
          .update();
    }
    notes.noteSystem(ref, note, groups.size());
    cases.move(ref, state, cases.header(ref).dueAt());
    return new ArrayList<>(groups);
  }

  /** @param group the candidate group that was asked */
  public void give(String ref, String round, String group, String stance, String text, String by, String byName) {
    int given =
        jdbc.sql(
                "update admission_opinion set stance = ?, text_ = ?, given_by = ?, given_at = ? where id = (select min(id)"
                    + " from admission_opinion where ref = ? and round_ = ? and organisation = ? and role_ = ? and stance ="
                    + " ?)")
            .params(
                stance,
                text,
                byName,
                AdmissionRows.time(notes.now()),
                ref,
                round,
                unit(group),
                role(group),
                ASKED)
            .update();
    if (given != 1) {
      throw new IllegalStateException("Nobody asked " + group + " about " + ref);
    }
    notes.note(
        ref, "opinion-given", by, unit(group), organisations.get(unit(group)).name(), notes.text("stance." + stance), text);
  }

  /** An organisation took over from another: it is asked in the other's place, once more where it was asked itself. */
  public void pass(String ref, String fromGroup, String toGroup) {
    jdbc.sql(
            "update admission_opinion set organisation = ? where ref = ? and organisation = ? and role_ = ? and stance = ?")
        .params(unit(toGroup), ref, unit(fromGroup), role(fromGroup), ASKED)
        .update();
  }

  /** The term ended: who did not answer has no objection, unless he objected before; that objection stands with its words. */
  public void countSilence(String ref, String round) {
    if (round.equals(JOINT)) {
      keepObjections(ref);
    }
    int silent =
        jdbc.sql(
                "update admission_opinion set stance = ?, given_at = ? where ref = ? and round_ = ? and stance = ?")
            .params(SILENT, AdmissionRows.time(notes.now()), ref, round, ASKED)
            .update();
    notes.noteSystem(ref, "opinions-silent", silent);
  }

  private void keepObjections(String ref) {
    List<AdmissionView.Opinion> all = of(ref);
    int standing = 0;
    for (AdmissionView.Opinion before : all) {
      if (before.round().equals(LIGHT) && before.stance().equals(OBJECT)) {
        standing +=
            jdbc.sql(
                    "update admission_opinion set stance = ?, text_ = ?, given_by = ?, given_at = ? where ref = ? and round_ = ?"
                        + " and organisation = ? and role_ = ? and stance = ?")
                .params(
                    STANDS, before.text(), before.by(), AdmissionRows.time(before.at()), ref, JOINT, before.organisation(),
                    before.role(), ASKED)
                .update();
      }
    }
    if (standing > 0) {
      notes.noteSystem(ref, "opinions-stand", standing);
    }
  }

  @Transactional(readOnly = true)
  public boolean anyObjection(String ref, String round) {
    return of(ref).stream().anyMatch(o -> o.round().equals(round) && o.stance().equals(OBJECT));
  }

  @Transactional(readOnly = true)
  public List<AdmissionView.Opinion> of(String ref) {
    return jdbc.sql(
            "select round_, organisation, role_, stance, text_, given_by, given_at from admission_opinion where ref = ?"
                + " order by id")
        .param(ref)
        .query(
            (rs, n) ->
                new AdmissionView.Opinion(
                    rs.getString(1),
                    rs.getString(2),
                    rs.getString(3),
                    rs.getString(4),
                    rs.getString(5),
                    rs.getString(6),
                    AdmissionRows.instant(rs, "given_at")))
        .list();
  }

  private static String unit(String group) {
    return group.substring(group.indexOf(':') + 1);
  }

  private static String role(String group) {
    return group.substring(0, group.indexOf(':'));
  }
}
