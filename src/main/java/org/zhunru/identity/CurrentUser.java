package org.zhunru.identity;

import java.util.Set;
import java.util.stream.Collectors;

/** The person who acts now, with the organisation acted for. */
public record CurrentUser(String username, String name, Organisation organisation, Set<Role> roles) {

  public boolean has(Role role) {
    return roles.contains(role);
  }

  public boolean hasAny(Role first, Role... others) {
    if (has(first)) {
      return true;
    }
    for (Role role : others) {
      if (has(role)) {
        return true;
      }
    }
    return false;
  }

  /** Candidate groups this person answers tasks for. */
  public Set<String> groups() {
    return roles.stream().map(role -> role.in(organisation.code())).collect(Collectors.toUnmodifiableSet());
  }
}
