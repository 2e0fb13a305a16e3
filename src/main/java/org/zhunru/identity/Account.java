package org.zhunru.identity;

import java.time.Instant;
import java.util.Set;

/** A row of the account table with the grants that hold for its organisation. */
record Account(
    String username,
    String displayName,
    Organisation organisation,
    String passwordHash,
    boolean enabled,
    int failures,
    Instant lockedUntil,
    Passwords.Standing standing,
    Set<Role> roles) {

  boolean lockedAt(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  CurrentUser asCurrentUser() {
    return new CurrentUser(username, displayName, organisation, roles);
  }

  Person asPerson(Instant now) {
    return new Person(
        username, displayName, organisation, roles, enabled, lockedAt(now) ? lockedUntil : null);
  }
}
