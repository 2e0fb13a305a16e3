package org.zhunru.identity;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody with an account.
 *
 * @param lockedUntil end of the lock after failed sign-ins, null when not locked
 */
public record Person(
    String username,
    String name,
    Organisation organisation,
    Set<Role> roles,
    boolean enabled,
    Instant lockedUntil) {

  public boolean locked() {
    return lockedUntil != null;
  }
}
