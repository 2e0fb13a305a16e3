package org.zhunru.adjustment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** Who is asked in which round of an adjustment, and what they said. */
@Service
@Transactional
public class Rounds {

  public static final String CLEARING = "CLEARING";
  public static final String LEGAL = "LEGAL";
  public static final String DISCUSSION = "DISCUSSION";

  static final String PROPOSING = "PROPOSING";

  /** The lead unit alone proposes. */
  static final String DRAFTING = "DRAFTING";

  static final String SETTLEMENT = "SETTLEMENT";

  private static final Pattern EVERY = Pattern.compile("各[^/、，]*部门");

  private final AdjustmentRows rows;
  private final ProposalRows proposals;
  private final HearingRows hearings;
  private final Organisations organisations;
  private final AdjustmentNotes notes;

  Rounds(
      AdjustmentRows rows,
      ProposalRows proposals,
      HearingRows hearings,
      Organisations organisations,
      AdjustmentNotes notes) {
    this.rows = rows;
    this.proposals = proposals;
    this.hearings = hearings;
    this.organisations = organisations;
    this.notes = notes;
  }

  /** The lead unit's clerk proposes what an adjustment outside the yearly one is to change. */
  public void openDrafting(String ref) {
    notes.noteSystem(ref, "drafting-opened");
    notes.move(ref, DRAFTING, "adjustment.drafting");
  }

  public void drafted(String ref, boolean proposed, String note, String by, String leadUnit) {
    notes.note(ref, proposed ? "drafted" : "given-up", by, leadUnit, note);
  }

  /** How many proposals there are. */
  @Transactional(readOnly = true)
  public int proposed(String ref) {
    return proposals.of(ref).size();
  }

  /** Invites all departments and communities of the district; returns their candidate groups. */
  public List<String> inviteProposals(String ref) {
    Set<String> groups = new LinkedHashSet<>(departments(ref));
    groups.addAll(communities(ref));
    join(ref, groups);
    notes.noteSystem(ref, "invited", groups.size());
    notes.move(ref, PROPOSING, "adjustment.proposals");
    return List.copyOf(groups);
  }

  /** Asks the departments whose items are concerned; where none can be told, all. */
  public List<String> openClearing(String ref) {
    List<Proposal> all = proposals.of(ref);
    List<String> concerned =
        organisations.holding(Role.DEPARTMENT_CLERK, district(ref)).stream()
            .filter(one -> all.stream().anyMatch(proposal -> concerns(proposal, one)))
            .map(one -> Role.DEPARTMENT_CLERK.in(one.code()))
            .toList();
    return ask(ref, CLEARING, concerned.isEmpty() ? departments(ref) : concerned, "DEPT_CLEARING", "adjustment.clearing");
  }

  private boolean concerns(Proposal proposal, Organisation department) {
    return proposal.proposedBy().equals(department.code())
        || !proposal.department().isEmpty() && sameBody(proposal.department(), department.name());
  }

  /** 民政局 in a list is 区民政局 here, 住房和城乡建设局 is 住房城乡建设局; an item of 各部门 concerns every department. */
  private static boolean sameBody(String named, String name) {
    String plain = named.replaceAll("[和与及]", "");
    return plain.contains(name.replaceAll("[和与及]", "").replaceFirst("^[市区县]", "")) || EVERY.matcher(plain).find();
  }

  /** Asks those who review the law; where the district has none, the leader of the lead unit. */
  public List<String> openLegalReview(String ref) {
    List<String> reviewers =
        organisations.holding(Role.LEGAL_REVIEWER, district(ref)).stream()
            .map(one -> Role.LEGAL_REVIEWER.in(one.code()))
            .toList();
    List<String> asked = reviewers.isEmpty() ? List.of(Role.LEAD_LEADER.in(rows.get(ref).leadUnit())) : reviewers;
    return ask(ref, LEGAL, asked, "LEGAL_REVIEW", "adjustment.legal-review");
  }

  /** Asks all communities. */
  public List<String> openDiscussion(String ref) {
    return ask(ref, DISCUSSION, communities(ref), "COMMUNITY_DISCUSSION", "adjustment.discussion");
  }

  /** @param heard residents who took part; null outside the discussion */
  public void give(String ref, String round, String group, String stance, Integer heard, String text, String by) {
    hearings.give(ref, round, group, stance, heard, text, notes.now());
    String unit = group.substring(group.indexOf(':') + 1);
    notes.note(ref, "heard." + round, by, unit, organisations.get(unit).name(), notes.text("stance." + stance), text);
  }

  /** The term ended: who did not answer is noted as silent. */
  public void countSilence(String ref, String round) {
    notes.noteSystem(ref, "silent." + round, hearings.silence(ref, round, notes.now()));
  }

  /** An organisation took over from another before it answered. */
  public void pass(String ref, String fromGroup, String toGroup) {
    hearings.pass(ref, fromGroup, toGroup);
  }

  /** A term ran out; nothing is approved by that. */
  public void escalate(String ref, String element) {
    notes.noteSystem(ref, "overdue", notes.text("overdue." + element));
  }

  private List<String> ask(String ref, String round, List<String> groups, String state, String term) {
    join(ref, groups);
    hearings.ask(ref, round, groups);
    notes.noteSystem(ref, "asked." + round, groups.size());
    notes.move(ref, state, term);
    return new ArrayList<>(groups);
  }

  private void join(String ref, Iterable<String> groups) {
    for (String group : groups) {
      String part =
          group.startsWith(Role.COMMUNITY_COMMITTEE.code())
              ? "COMMUNITY"
              : group.startsWith(Role.DEPARTMENT_CLERK.code()) ? "DEPARTMENT" : "REVIEWER";
      notes.cases().addParty(ref, group.substring(group.indexOf(':') + 1), part);
    }
  }

  private List<String> departments(String ref) {
    return organisations.holding(Role.DEPARTMENT_CLERK, district(ref)).stream()
        .map(one -> Role.DEPARTMENT_CLERK.in(one.code()))
        .toList();
  }

  private List<String> communities(String ref) {
    return organisations.communitiesInReachOf(organisations.get(rows.get(ref).leadUnit())).stream()
        .map(one -> Role.COMMUNITY_COMMITTEE.in(one.code()))
        .toList();
  }

  private Organisation district(String ref) {
    return organisations.get(rows.get(ref).district());
  }
}
