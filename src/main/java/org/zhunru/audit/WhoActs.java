package org.zhunru.audit;

import java.util.Optional;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Role;

/**
 * Whom an event without a name is written down to. An administrator acts on no case: what happens to one while the demo
 * clock is moved is the system's doing.
 */
class WhoActs {

  static final String SYSTEM = "system";

  /** @param organisation null for the system */
  record Who(String name, String organisation) {}

  private final CurrentUsers users;

  WhoActs(CurrentUsers users) {
    this.users = users;
  }

  Who now() {
    return acting().map(WhoActs::who).orElse(new Who(SYSTEM, null));
  }

  /** The organisation the named account acts for now, null where somebody else is signed in. */
  String organisationOf(String username) {
    return users
        .find()
        .filter(user -> user.username().equals(username))
        .map(user -> user.organisation().code())
        .orElse(null);
  }

  /** The account whose act made the system act, empty where a term ran out. */
  String trigger() {
    return acting().map(CurrentUser::username).orElse("");
  }

  private Optional<CurrentUser> acting() {
    return users.find().filter(user -> user.roles().stream().anyMatch(role -> role != Role.ADMINISTRATOR));
  }

  private static Who who(CurrentUser user) {
    return new Who(user.username(), user.organisation().code());
  }
}
