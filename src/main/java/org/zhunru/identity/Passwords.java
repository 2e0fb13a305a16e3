package org.zhunru.identity;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.zhunru.identity.EntryInvalid.Check;

/** The own password, and how an account's password stands. */
@Service
public class Passwords {

  /**
   * How a password stands.
   *
   * @param changes how often it was changed or reset; a session begun under another number has ended
   * @param mustChange true while it is one that was drawn
   */
  public record Standing(int changes, boolean mustChange) {}

  private static final int LEAST = 12;
  private static final int MOST = 128;
  private static final int CLASSES = 3;

  private final Accounts accounts;
  private final AccountStates states;
  private final PasswordEncoder encoder;
  private final SignInRecords records;

  Passwords(Accounts accounts, AccountStates states, PasswordEncoder encoder, SignInRecords records) {
    this.accounts = accounts;
    this.states = states;
    this.encoder = encoder;
    this.records = records;
  }

  /** At most five seconds old; empty where there is no such account. */
  public Optional<Standing> standing(String username) {
    return states.find(username).map(Account::standing);
  }

  /**
   * Changes the own password. A wrong old one counts like a failed sign-in.
   *
   * @param next 12 to 128 characters of at least three classes (small, capital, digit, other), without the user name
   * @return how it stands now
   * @throws EntryInvalid with the fields {@code oldPassword} and {@code newPassword} that are wrong
   */
  public Standing change(CurrentUser user, String old, String next) {
    String username = user.username();
    Account account = accounts.find(username).orElseThrow(() -> new AccessDeniedException("No account"));
    Check check = new Check();
    check.require(old != null && !old.isEmpty(), "oldPassword", "password-old-missing");
    check(check, username, old, next);
    check.done();
    // outside a transaction: a hash takes long, and must not hold a connection meanwhile
    boolean matches = encoder.matches(old, account.passwordHash());
    if (!records.mayChangePassword(username, account.passwordHash(), matches)) {
      states.forget(username);
      new Check().require(false, "oldPassword", "password-old").done();
    }
    boolean changed = records.changePassword(username, account.passwordHash(), encoder.encode(next));
    states.forget(username);
    new Check().require(changed, "oldPassword", "password-old").done();
    return standing(username).orElseThrow();
  }

  private static void check(Check check, String username, String old, String next) {
    String password = next == null ? "" : next;
    check
        .require(password.length() >= LEAST, "newPassword", "password-short", LEAST)
        .require(password.length() <= MOST, "newPassword", "password-long", MOST)
        .require(classes(password) >= CLASSES, "newPassword", "password-classes")
        .require(!password.toLowerCase(Locale.ROOT).contains(username), "newPassword", "password-username")
        .require(!password.equals(old), "newPassword", "password-same");
  }

  private static long classes(String password) {
    return password
        .chars()
        .map(c -> c >= 'a' && c <= 'z' ? 0 : c >= 'A' && c <= 'Z' ? 1 : c >= '0' && c <= '9' ? 2 : 3)
        .distinct()
        .count();
  }
}
