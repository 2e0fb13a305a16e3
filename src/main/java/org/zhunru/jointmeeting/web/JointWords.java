package org.zhunru.jointmeeting.web;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** Who looks at a page of this room, and the names for what stands on it. */
@Component("jointWords")
class JointWords {

  private final CurrentUsers users;
  private final Organisations organisations;
  private final ApplicationEventPublisher events;

  JointWords(CurrentUsers users, Organisations organisations, ApplicationEventPublisher events) {
    this.users = users;
    this.organisations = organisations;
    this.events = events;
  }

  CurrentUser user() {
    return users.require();
  }

  /** That an auditor looked is an entry of the trail. */
  @Transactional
  public void looked(String ref) {
    CurrentUser user = user();
    if (user.has(Role.AUDITOR)) {
      events.publishEvent(new Act(user.username(), user.organisation().code(), "audit.opened", ref, "OK", Map.of()));
    }
  }

  public String organisation(String code) {
    return organisations.find(code).map(Organisation::name).orElse(code);
  }
}
