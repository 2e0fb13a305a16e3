package org.zhunru.identity;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** That an auditor looked at something is an entry of the trail; that others did is none. */
@Service
public class AuditorLooks {

  private final ApplicationEventPublisher events;

  AuditorLooks(ApplicationEventPublisher events) {
    this.events = events;
  }

  /** @param object what was looked at: the number of a case, or a name */
  @Transactional
  public void at(String object, CurrentUser user) {
    if (user.has(Role.AUDITOR)) {
      events.publishEvent(new Act(user.username(), user.organisation().code(), "audit.opened", object, "OK", Map.of()));
    }
  }
}
