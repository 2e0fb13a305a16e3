package org.zhunru.tasklist;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** How far somebody's oversight goes beyond the own tasks. */
@Component
class Reach {

  private final Organisations organisations;

  Reach(Organisations organisations) {
    this.organisations = organisations;
  }

  /** Whether this person oversees the terms of a district. */
  static boolean oversees(CurrentUser user) {
    return user.has(Role.LEAD_LEADER);
  }

  /** Whether this person may take back a claim of somebody else. */
  static boolean takesBack(CurrentUser user) {
    return user.hasAny(Role.LEAD_LEADER, Role.DEPARTMENT_LEADER, Role.ADMINISTRATOR);
  }

  /** Whether this person keeps the accounts and reads no case. */
  static boolean onlyAdministers(CurrentUser user) {
    return user.roles().equals(Set.of(Role.ADMINISTRATOR));
  }

  /**
   * Codes of the organisations whose cases this person oversees: those of the own district, communities included, whose
   * reports the lead unit itself answers.
   *
   * @throws AccessDeniedException for everybody but a leader of the lead unit
   */
  Set<String> applicantsOverseenBy(CurrentUser user) {
    if (!oversees(user)) {
      throw new AccessDeniedException("Only the leader of a lead unit oversees terms");
    }
    return organisations.districtOf(user.organisation()).stream()
        .flatMap(district -> organisations.all().stream().filter(district::covers))
        .map(Organisation::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Codes of the units whose claims this person may take back: a leader's own, an administrator's whole tree.
   *
   * @throws AccessDeniedException for everybody else
   */
  Set<String> unitsTakenBackBy(CurrentUser user) {
    if (!takesBack(user)) {
      throw new AccessDeniedException("Only leaders and administrators take a claim back");
    }
    Set<String> units = new HashSet<>(List.of(user.organisation().code()));
    if (user.has(Role.ADMINISTRATOR)) {
      organisations.all().stream().filter(user.organisation()::covers).map(Organisation::code).forEach(units::add);
    }
    return units;
  }
}
