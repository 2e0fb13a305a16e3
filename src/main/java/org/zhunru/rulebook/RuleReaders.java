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

  /** A value in the words of the given table. */
  public String value(String table, Object value) {
    return RuleWords.value(table, value);
  }

  /** Every code of the tables with its words, as the given table means them. */
  public Map<String, String> words(String table) {
    return RuleWords.all(table);
  }

  /** The number a table has in the handbook, e.g. T6; empty where it has none. */
  public String number(String table) {
    return RuleWords.number(table);
  }
}
