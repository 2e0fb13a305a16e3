package org.zhunru.casefile;

import java.util.List;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/**
 * Who may see a matter: its parties; and, for the whole tree, the lead unit that runs the lists and the auditor. An
 * administrator sees none.
 */
record CaseVisibility(String organisation, boolean everything, boolean parties) {

  static CaseVisibility of(CurrentUser user) {
    boolean everything = user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR);
    boolean onlyAdministers = user.roles().stream().allMatch(role -> role == Role.ADMINISTRATOR);
    return new CaseVisibility(user.organisation().code(), everything, !onlyAdministers);
  }

  boolean shows(CaseHeader header, List<String> partyCodes) {
    return everything || parties && (header.applicant().equals(organisation) || partyCodes.contains(organisation));
  }
}
