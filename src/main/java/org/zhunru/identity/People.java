package org.zhunru.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.DistrictClock;

/**
 * The people who have an account. Changes are an administrator's, within the administrator's own
 * organisation tree.
 */
@Service
@Transactional
public class People {

  private final Accounts accounts;
  private final AccountStates states;
  private final DistrictClock clock;
  private final ApplicationEventPublisher events;

  People(
      Accounts accounts,
      AccountStates states,
      DistrictClock clock,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.states = states;
    this.clock = clock;
    this.events = events;
  }

  @Transactional(readOnly = true)
  public Optional<Person> find(String username) {
    return accounts.find(username).map(account -> account.asPerson(clock.instant()));
  }

  /** Everybody of an organisation and of those below it, by organisation and user name. */
  @Transactional(readOnly = true)
  public List<Person> of(Organisation organisation) {
    return accounts.below(organisation.path()).stream()
        .map(account -> account.asPerson(clock.instant()))
        .toList();
  }

  /** User names of those who may sign in and hold the role in the organisation of that code itself. */
  @Transactional(readOnly = true)
  public Set<String> holding(Role role, String organisation) {
    return accounts.holding(role, organisation);
  }

  /** Ends a lock after failed sign-ins. */
  public void unlock(String username, CurrentUser administrator) {
    Account account = inReach(username, administrator);
    accounts.recordFailures(username, 0, null);
    changed(account, administrator, "identity.unlocked");
  }

  /** Lets somebody sign in again. */
  public void enable(String username, CurrentUser administrator) {
    Account account = inReach(username, administrator);
    accounts.setEnabled(username, true);
    changed(account, administrator, "identity.enabled");
  }

  /**
   * Refuses somebody from now on; open sessions end with their next request.
   *
   * @throws OwnAccount when it is the administrator's own account
   */
  public void disable(String username, CurrentUser administrator) {
    Account account = inReach(username, administrator);
    if (username.equals(administrator.username())) {
      throw new OwnAccount();
    }
    accounts.setEnabled(username, false);
    changed(account, administrator, "identity.disabled");
  }

  private Account inReach(String username, CurrentUser administrator) {
    if (!administrator.has(Role.ADMINISTRATOR)) {
      throw new AccessDeniedException("Not an administrator");
    }
    return accounts
        .lockRow(username)
        .filter(account -> administrator.organisation().covers(account.organisation()))
        .orElseThrow(() -> new NoSuchPerson(username));
  }

  private void changed(Account account, CurrentUser by, String act) {
    states.forget(account.username());
    events.publishEvent(
        new Act(by.username(), by.organisation().code(), act, account.username(), "OK", Map.of()));
  }

  /** Nobody disables, re-roles or resets the account they act with. */
  public static class OwnAccount extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OwnAccount() {
      super("The own account is another administrator's to change");
    }
  }
}
