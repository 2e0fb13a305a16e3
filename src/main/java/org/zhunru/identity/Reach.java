package org.zhunru.identity;

import java.util.List;
import org.springframework.stereotype.Service;

/** Which organisations somebody works for or looks after, with those that were merged into them. */
@Service
public class Reach {

  private final Organisations organisations;

  Reach(Organisations organisations) {
    this.organisations = organisations;
  }

  /**
   * Codes of the own organisation and of all below it, for the lead unit and the auditor of the whole district; and of every
   * organisation whose successor is one of these, also after several mergers.
   */
  public List<String> of(CurrentUser user) {
    Organisation own = user.organisation();
    Organisation all =
        user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR) ? organisations.districtOf(own).orElse(own) : own;
    return organisations.all().stream()
        .filter(one -> all.covers(one) || all.covers(organisations.current(one)))
        .map(Organisation::code)
        .toList();
  }

  /** Whether that community, or the one it was merged into, is the organisation of this person. */
  public boolean own(String community, CurrentUser user) {
    return current(community).equals(user.organisation().code());
  }

  /** Code of a community, or of the one it was merged into. @throws IllegalArgumentException when nobody has that code */
  public String current(String community) {
    return organisations.current(organisations.get(community)).code();
  }
}
