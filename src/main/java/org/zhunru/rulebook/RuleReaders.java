package org.zhunru.rulebook;

import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Role;

/** Who may read the tables and try them: the lead unit and auditors. */
@Component
public class RuleReaders {

  private final CurrentUsers users;

  RuleReaders(CurrentUsers users) {
    this.users = users;
  }

  /** @throws AccessDeniedException when the person who acts is neither of the lead unit nor an auditor */
  public CurrentUser require() {
    CurrentUser user = users.require();
    if (!user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR)) {
      throw new AccessDeniedException(RuleWords.text("api.denied"));
    }
    return user;
  }

  /** A text of the room, by the rest of its key. */
  public String text(String key, Object... values) {
    return RuleWords.text(key, values);
  }

  /** A value of a table in words. */
  public String value(Object value) {
    return RuleWords.value(value);
  }

  /** Every code of the tables with its words. */
  public Map<String, String> words() {
    return RuleWords.all();
  }
}
