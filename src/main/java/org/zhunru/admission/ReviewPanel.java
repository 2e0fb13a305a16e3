package org.zhunru.admission;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.Milestone;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.People;
import org.zhunru.identity.Role;
import org.zhunru.jointmeeting.JointAgenda;

/** Who reviews a refusal: a legal reviewer, and a member of the joint meeting who had no part in it. */
@Component
public class ReviewPanel {

  private final Organisations organisations;
  private final People people;
  private final CaseFiles cases;
  private final JointAgenda agenda;

  ReviewPanel(Organisations organisations, People people, CaseFiles cases, JointAgenda agenda) {
    this.organisations = organisations;
    this.people = people;
    this.cases = cases;
    this.agenda = agenda;
  }

  /** @throws AdmissionRefusal where the district has nobody else */
  Seats of(AdmissionRequest request) {
    Organisation district = organisations.districtOf(organisations.get(request.department())).orElseThrow();
    String legalUnit =
        organisations.holding(Role.LEGAL_REVIEWER, district).stream()
            .map(Organisation::code)
            .filter(code -> !code.equals(request.department()))
            .findFirst()
            .orElseThrow(ReviewPanel::nobody);
    Set<String> barred = barred(request.ref());
    List<String> members =
        organisations.holding(Role.JOINT_MEETING_MEMBER, district).stream()
            .map(Organisation::code)
            .filter(code -> !code.equals(request.department()) && !code.equals(request.leadUnit()))
            .filter(code -> !barred.containsAll(people.holding(Role.JOINT_MEETING_MEMBER, code)))
            .toList();
    String panel =
        members.stream()
            .filter(code -> !code.equals(legalUnit))
            .findFirst()
            .or(() -> members.stream().findFirst())
            .orElseThrow(ReviewPanel::nobody);
    return new Seats(legalUnit, panel);
  }

  /**
   * Accounts of whoever acted on the case before, an opinion or a record of the meeting included, of who voted on it in the
   * joint meeting, and of who advised in the review: none of them advises or decides it. Every act on a case is a milestone.
   */
  @Transactional(readOnly = true)
  public Set<String> barred(String ref) {
    Stream<String> acted =
        cases.timeline(ref).stream().map(Milestone::actor).filter(actor -> !actor.equals(CaseNotes.SYSTEM));
    return Stream.concat(acted, agenda.voters(ref).stream()).collect(Collectors.toUnmodifiableSet());
  }

  private static AdmissionRefusal nobody() {
    return new AdmissionRefusal("admission.review.no-panel");
  }

  record Seats(String legalUnit, String panel) {}
}
