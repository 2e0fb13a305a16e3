package org.zhunru.identity;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The account of whoever acts, at most five seconds old: asked on every request, so that a disabled
 * account loses its sessions at once on this node and within five seconds on another.
 */
@Component
class AccountStates {

  private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();

  private final Accounts accounts;
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();

  AccountStates(Accounts accounts) {
    this.accounts = accounts;
  }

  Optional<Account> find(String username) {
    Seen known = seen.get(username);
    if (known != null && System.nanoTime() - known.at < FRESH_NANOS) {
      return Optional.of(known.account);
    }
    Optional<Account> account = accounts.find(username);
    account.ifPresentOrElse(
        found -> seen.put(username, new Seen(found, System.nanoTime())),
        () -> seen.remove(username));
    return account;
  }

  void forget(String username) {
    seen.remove(username);
  }

  void forgetAll() {
    seen.clear();
  }

  private record Seen(Account account, long at) {}
}
