package org.zhunru.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/**
 * Who may see a matter: its parties; and, for their own district, the lead unit that runs the lists and the auditor. An
 * administrator sees none.
 */
@Component
class CaseVisibility {

  private final Organisations organisations;

  CaseVisibility(Organisations organisations) {
    this.organisations = organisations;
  }

  boolean shows(CaseHeader header, List<String> parties, CurrentUser user) {
    if (user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR) && ofTheSameDistrict(header, user)) {
      return true;
    }
    String own = user.organisation().code();
    boolean onlyAdministers = user.roles().stream().allMatch(role -> role == Role.ADMINISTRATOR);
    return !onlyAdministers && (header.applicant().equals(own) || parties.contains(own));
  }

  private boolean ofTheSameDistrict(CaseHeader header, CurrentUser user) {
    Organisation applicant = organisations.get(header.applicant());
    return organisations.districtOf(user.organisation()).filter(district -> district.covers(applicant)).isPresent();
  }
}
