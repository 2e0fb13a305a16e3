package org.zhunru.tasklist;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.WrittenText;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.NoSuchTask;
import org.zhunru.engine.UserTasks;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;

/** Gives a task that somebody claimed and cannot answer back to its group; the trail holds who did it and why. */
@Service
@Transactional
public class Claims {

  /** Most characters of a reason. */
  public static final int REASON_LENGTH = 500;

  private final InboxRows rows;
  private final Reach reach;
  private final UserTasks tasks;
  private final ApplicationEventPublisher events;
  private final MessageSource messages;

  Claims(InboxRows rows, Reach reach, UserTasks tasks, ApplicationEventPublisher events, MessageSource messages) {
    this.rows = rows;
    this.reach = reach;
    this.tasks = tasks;
    this.events = events;
    this.messages = messages;
  }

  /** The claimed task of a unit in this person's reach. */
  @Transactional(readOnly = true)
  public InboxTask claimed(String taskId, CurrentUser user) {
    return rows.find(taskId)
        .filter(task -> Reach.takesBack(user) && reach.unitsTakenBackBy(user).contains(task.unit()))
        .filter(task -> task.open() && task.claimedBy() != null)
        .orElseThrow(() -> new NoSuchTask(taskId));
  }

  /**
   * Takes a claim back in the name of a leader of the unit or of an administrator.
   *
   * @param reason 1 to 500 characters
   * @throws NoSuchTask when there is no claimed task of that number in this person's reach
   * @throws AnswerInvalid with what is wrong with the reason
   */
  public void takeBack(String taskId, CurrentUser user, String reason) {
    InboxTask task = claimed(taskId, user);
    String why = WrittenText.plain(reason);
    if (why.isEmpty() || why.length() > REASON_LENGTH) {
      throw new AnswerInvalid("reason", text(why.isEmpty() ? "claim.reason.missing" : "claim.reason.long"));
    }
    takeBack(task, user.username(), user.organisation().code(), why);
  }

  /** Whoever is refused from now on holds nothing any more. */
  @EventListener
  public void on(Act act) {
    if (act.act().equals("identity.disabled")) {
      String why = text("claim.account-disabled");
      rows.claimedBy(act.object()).forEach(task -> takeBack(task, act.username(), act.organisation(), why));
    }
  }

  private String text(String key) {
    return messages.getMessage("tasklist." + key, null, Locale.CHINA);
  }

  private void takeBack(InboxTask task, String by, String organisation, String why) {
    tasks.releaseFor(task.id(), by);
    Map<String, String> detail =
        Map.of("element", task.elementId(), "name", task.name(), "holder", task.claimedBy(), "why", why);
    events.publishEvent(new Act(by, organisation, "tasklist.claim-taken-back", task.caseRef(), "OK", detail));
  }
}
