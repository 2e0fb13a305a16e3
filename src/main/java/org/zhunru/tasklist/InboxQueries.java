package org.zhunru.tasklist;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.zhunru.identity.CurrentUser;
import org.zhunru.tasklist.InboxFilter.View;

/** Turns what a person looks for into a query over what this person may see now. */
@Component
class InboxQueries {

  private final Reach reach;
  private final Lights lights;

  InboxQueries(Reach reach, Lights lights) {
    this.reach = reach;
    this.lights = lights;
  }

  /** @throws AccessDeniedException where the view is not for this person */
  InboxQuery of(CurrentUser user, InboxFilter filter) {
    return new InboxQuery(user, filter, organisations(user, filter.view()), lights.now(), lights.soon());
  }

  private Set<String> organisations(CurrentUser user, View view) {
    return switch (view) {
      case OVERDUE -> reach.applicantsOverseenBy(user);
      case CLAIMED -> reach.unitsTakenBackBy(user);
      default -> Set.of();
    };
  }
}
