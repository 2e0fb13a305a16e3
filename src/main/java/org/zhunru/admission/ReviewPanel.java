package org.zhunru.admission;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** Who reviews a refusal: a legal reviewer, and a member of the joint meeting of an organisation that did not refuse. */
@Component
class ReviewPanel {

  private final Organisations organisations;

  ReviewPanel(Organisations organisations) {
    this.organisations = organisations;
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
    List<String> members =
        organisations.holding(Role.JOINT_MEETING_MEMBER, district).stream()
            .map(Organisation::code)
            .filter(code -> !code.equals(request.department()) && !code.equals(request.leadUnit()))
            .toList();
    String panel =
        members.stream()
            .filter(code -> !code.equals(legalUnit))
            .findFirst()
            .or(() -> members.stream().findFirst())
            .orElseThrow(ReviewPanel::nobody);
    return new Seats(legalUnit, panel);
  }

  private static AdmissionRefusal nobody() {
    return new AdmissionRefusal("admission.review.no-panel");
  }

  record Seats(String legalUnit, String panel) {}
}
