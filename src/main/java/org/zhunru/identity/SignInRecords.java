package org.zhunru.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.DistrictClock;

/**
 * What a try to sign in leaves behind: the counter, the lock and the act, in one transaction under
 * the account's row lock.
 */
@Component
class SignInRecords {

  enum Outcome {
    OK,
    UNKNOWN,
    WRONG_PASSWORD,
    LOCKED,
    DISABLED
  }

  static final int FAILURES_ALLOWED = 5;
  static final Duration LOCK = Duration.ofMinutes(30);

  private final Accounts accounts;
  private final DistrictClock clock;
  private final ApplicationEventPublisher events;

  SignInRecords(Accounts accounts, DistrictClock clock, ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.clock = clock;
    this.events = events;
  }

  /**
   * @param hash the hash the password was compared with; the comparison counts only while the
   *     account still has it
   */
  @Transactional
  Outcome record(String username, String hash, boolean matches) {
    Optional<Account> found = accounts.lockRow(username);
    if (found.isEmpty()) {
      // the name is not written down: people type passwords into the wrong field
      act("system", null, "identity.sign-in-failed", "", Outcome.UNKNOWN);
      return Outcome.UNKNOWN;
    }
    Account account = found.get();
    Outcome outcome = judge(account, matches && account.passwordHash().equals(hash));
    if (outcome == Outcome.OK) {
      if (account.failures() > 0 || account.lockedUntil() != null) {
        accounts.recordFailures(username, 0, null);
      }
      act(account, "identity.signed-in", outcome);
      return outcome;
    }
    act(account, "identity.sign-in-failed", outcome);
    if (outcome == Outcome.WRONG_PASSWORD) {
      countFailure(account);
    }
    return outcome;
  }

  /**
   * Whether the old password allows a change. A wrong one counts like a failed sign-in.
   *
   * @param hash the hash the old password was compared with
   */
  @Transactional
  boolean mayChangePassword(String username, String hash, boolean matches) {
    Account account = accounts.lockRow(username).orElseThrow();
    Outcome outcome = judge(account, matches && account.passwordHash().equals(hash));
    if (outcome != Outcome.OK) {
      act(account, "identity.password-change-failed", outcome);
    }
    if (outcome == Outcome.WRONG_PASSWORD) {
      countFailure(account);
    }
    return outcome == Outcome.OK;
  }

  /**
   * @return false when the password was changed meanwhile
   */
  @Transactional
  boolean changePassword(String username, String hashBefore, String hash) {
    Account account = accounts.lockRow(username).orElseThrow();
    if (!account.passwordHash().equals(hashBefore)) {
      return false;
    }
    accounts.setPassword(username, hash, false);
    accounts.recordFailures(username, 0, null);
    act(account, "identity.password-changed", Outcome.OK);
    return true;
  }

  @Transactional
  void signedOut(String username) {
    accounts.find(username).ifPresent(account -> act(account, "identity.signed-out", Outcome.OK));
  }

  private Outcome judge(Account account, boolean matches) {
    if (account.lockedAt(clock.instant())) {
      return Outcome.LOCKED;
    }
    if (!matches) {
      return Outcome.WRONG_PASSWORD;
    }
    return account.enabled() ? Outcome.OK : Outcome.DISABLED;
  }

  private void countFailure(Account account) {
    // a lock that has run out gives five new tries
    int failures = account.lockedUntil() == null ? account.failures() + 1 : 1;
    Instant until = failures >= FAILURES_ALLOWED ? clock.instant().plus(LOCK) : null;
    accounts.recordFailures(account.username(), failures, until);
    if (until != null) {
      act(account, "identity.locked", Outcome.OK);
    }
  }

  private void act(Account account, String act, Outcome outcome) {
    act(account.username(), account.organisation().code(), act, account.username(), outcome);
  }

  private void act(String who, String organisation, String act, String object, Outcome outcome) {
    events.publishEvent(new Act(who, organisation, act, object, outcome.name(), Map.of()));
  }
}
