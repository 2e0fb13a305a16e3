package org.zhunru.tenure.web;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;
import org.zhunru.tenure.TenureView;
import org.zhunru.tenure.Tenures;

/** Reads an item; that an auditor read it is an entry of the trail. */
@Component
class TenureReading {

  private final Tenures tenures;
  private final ApplicationEventPublisher events;

  TenureReading(Tenures tenures, ApplicationEventPublisher events) {
    this.tenures = tenures;
    this.events = events;
  }

  /** @throws org.zhunru.casefile.NoSuchCase when there is none the user may see */
  @Transactional
  public TenureView read(String ref, CurrentUser user) {
    TenureView view = tenures.view(ref, user);
    if (user.has(Role.AUDITOR)) {
      events.publishEvent(new Act(user.username(), user.organisation().code(), "audit.opened", ref, "OK", Map.of()));
    }
    return view;
  }
}
