package org.zhunru.tasklist;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;

/** A list that leaves the system as a file: the trail holds who took which list and how many lines. */
@Service
public class TaskExports {

  private final Inbox inbox;
  private final ApplicationEventPublisher events;

  TaskExports(Inbox inbox, ApplicationEventPublisher events) {
    this.inbox = inbox;
    this.events = events;
  }

  /** The whole list that a filter finds, up to {@link InboxPage#MOST}. */
  @Transactional
  public InboxPage take(CurrentUser user, InboxFilter filter) {
    InboxPage page = inbox.whole(user, filter);
    Map<String, String> detail = new LinkedHashMap<>();
    detail.put("found", Integer.toString(page.tasks().size()));
    detail.put("text", filter.text());
    detail.put("department", filter.department());
    detail.put("unit", filter.unit());
    detail.values().removeIf(String::isEmpty);
    String view = filter.view().name().toLowerCase(Locale.ROOT);
    events.publishEvent(
        new Act(user.username(), user.organisation().code(), "tasklist.exported", view, "OK", detail));
    return page;
  }
}
