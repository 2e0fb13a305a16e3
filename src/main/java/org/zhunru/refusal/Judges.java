package org.zhunru.refusal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/**
 * Who finds whether a report is true, and who signs a sanction: the lead unit. Nobody is judge of his own matter: what the lead
 * unit asked itself is verified by the legal reviewers and signed by the joint meeting, which stands above it. They see the
 * case then.
 */
@Component
class Judges {

  private final CaseFiles cases;
  private final Organisations organisations;

  Judges(CaseFiles cases, Organisations organisations) {
    this.cases = cases;
    this.organisations = organisations;
  }

  /** Candidate group. */
  String verifiers(Refusal refusal) {
    return own(refusal)
        ? other(refusal, Role.LEGAL_REVIEWER).orElseGet(() -> Role.LEAD_CLERK.in(refusal.leadUnit()))
        : Role.LEAD_CLERK.in(refusal.leadUnit());
  }

  /** Candidate group; where the district has no other member of the joint meeting, its legal reviewers. */
  String signers(Refusal refusal) {
    return own(refusal)
        ? other(refusal, Role.JOINT_MEETING_MEMBER)
            .or(() -> other(refusal, Role.LEGAL_REVIEWER))
            .orElseGet(() -> Role.LEAD_LEADER.in(refusal.leadUnit()))
        : Role.LEAD_LEADER.in(refusal.leadUnit());
  }

  private static boolean own(Refusal refusal) {
    return refusal.leadUnit().equals(refusal.asked().department());
  }

  private Optional<String> other(Refusal refusal, Role role) {
    String leadUnit = refusal.leadUnit();
    Optional<String> found =
        organisations.districtOf(organisations.get(leadUnit)).stream()
            .flatMap(district -> organisations.holding(role, district).stream())
            .map(Organisation::code)
            .filter(code -> !code.equals(leadUnit))
            .findFirst();
    found.ifPresent(code -> cases.addParty(refusal.ref(), code, "REVIEWER"));
    return found.map(role::in);
  }
}
