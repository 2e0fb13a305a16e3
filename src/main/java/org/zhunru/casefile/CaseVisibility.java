package org.zhunru.casefile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
    return shows(header, parties, user, applicant -> ofTheSameDistrict(applicant, user));
  }

  /** Those of them that are shown; each applicant's district is looked up once. */
  Map<String, CaseHeader> shown(Map<String, CaseHeader> headers, Map<String, List<String>> parties, CurrentUser user) {
    Map<String, Boolean> same = new HashMap<>();
    Map<String, CaseHeader> shown = new LinkedHashMap<>();
    headers.forEach(
        (ref, header) -> {
          List<String> own = parties.getOrDefault(ref, List.of());
          if (shows(header, own, user, code -> same.computeIfAbsent(code, one -> ofTheSameDistrict(one, user)))) {
            shown.put(ref, header);
          }
        });
    return shown;
  }

  private static boolean shows(
      CaseHeader header, List<String> parties, CurrentUser user, Predicate<String> ofTheSameDistrict) {
    if (user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR) && ofTheSameDistrict.test(header.applicant())) {
      return true;
    }
    String own = user.organisation().code();
    boolean onlyAdministers = user.roles().stream().allMatch(role -> role == Role.ADMINISTRATOR);
    return !onlyAdministers && (header.applicant().equals(own) || parties.contains(own));
  }

  private boolean ofTheSameDistrict(String code, CurrentUser user) {
    Organisation applicant = organisations.get(code);
    return organisations.districtOf(user.organisation()).filter(district -> district.covers(applicant)).isPresent();
  }
}
