package org.zhunru.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/**
 * Who finds whether a report is true, and who signs a sanction: the lead unit. Nobody is judge of his own matter: what the lead
 * unit asked itself is verified by the legal reviewers and signed by the joint meeting, which stands above it; where one of the
 * two is missing, by the other. Where both are, it waits for a member of the joint meeting from the district itself.
 */
@Component
class Judges {

  private final CaseFiles cases;
  private final Organisations organisations;
  private final RefusalNotes notes;

  Judges(CaseFiles cases, Organisations organisations, RefusalNotes notes) {
    this.cases = cases;
    this.organisations = organisations;
    this.notes = notes;
  }

  Judge verifiers(Refusal refusal) {
    return own(refusal)
        ? other(refusal, Role.LEGAL_REVIEWER, Role.JOINT_MEETING_MEMBER)
        : new Judge(Role.LEAD_CLERK, refusal.leadUnit(), true);
  }

  Judge signers(Refusal refusal) {
    return own(refusal)
        ? other(refusal, Role.JOINT_MEETING_MEMBER, Role.LEGAL_REVIEWER)
        : new Judge(Role.LEAD_LEADER, refusal.leadUnit(), true);
  }

  /** Lets those who judge the lead unit see the case; the case says whom it waits for where nobody holds the role. */
  void seat(Refusal refusal, Judge verifiers, Judge signers) {
    List<String> seated = new ArrayList<>();
    for (Judge judge : List.of(verifiers, signers)) {
      if (!judge.unit().equals(refusal.leadUnit()) && !seated.contains(judge.unit())) {
        cases.addParty(refusal.ref(), judge.unit(), "REVIEWER");
        seated.add(judge.unit());
      }
    }
    if (!verifiers.held()) {
      notes.noteSystem(
          refusal.ref(), "nobody-judges", organisations.get(verifiers.unit()).name(), notes.role(verifiers.role().code()));
    }
  }

  private static boolean own(Refusal refusal) {
    return refusal.leadUnit().equals(refusal.asked().department());
  }

  private Judge other(Refusal refusal, Role first, Role second) {
    Organisation district = organisations.districtOf(organisations.get(refusal.leadUnit())).orElseThrow();
    return Stream.of(first, second)
        .map(role -> holding(role, district, refusal.leadUnit()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new Judge(Role.JOINT_MEETING_MEMBER, district.code(), false));
  }

  private Optional<Judge> holding(Role role, Organisation district, String except) {
    return organisations.holding(role, district).stream()
        .map(Organisation::code)
        .filter(code -> !code.equals(except))
        .findFirst()
        .map(code -> new Judge(role, code, true));
  }

  /**
   * Whose turn it is.
   *
   * @param held whether somebody holds the role there now
   */
  record Judge(Role role, String unit, boolean held) {

    /** Candidate group. */
    String group() {
      return role.in(unit);
    }
  }
}
