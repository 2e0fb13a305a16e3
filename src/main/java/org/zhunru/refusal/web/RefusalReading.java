package org.zhunru.refusal.web;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Role;
import org.zhunru.refusal.RefusalView;
import org.zhunru.refusal.Refusals;

/** Reads a report; that an auditor read it is an entry of the trail. */
@Component
class RefusalReading {

  private final Refusals refusals;
  private final CurrentUsers users;
  private final ApplicationEventPublisher events;

  RefusalReading(Refusals refusals, CurrentUsers users, ApplicationEventPublisher events) {
    this.refusals = refusals;
    this.users = users;
    this.events = events;
  }

  /**
   * @param what act of an auditor, e.g. {@code audit.opened}
   * @throws org.zhunru.casefile.NoSuchCase when there is none whoever is signed in may see
   */
  @Transactional
  public RefusalView read(String ref, String what) {
    CurrentUser user = users.require();
    RefusalView view = refusals.view(ref, user);
    if (user.has(Role.AUDITOR)) {
      tell(user, what, ref, Map.of());
    }
    return view;
  }

  /** An entry of the trail. */
  @Transactional
  public void tell(CurrentUser user, String act, String object, Map<String, String> detail) {
    events.publishEvent(new Act(user.username(), user.organisation().code(), act, object, "OK", detail));
  }
}
