package org.zhunru.tasklist;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.engine.EngineBusy;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.engine.Actor;
import org.zhunru.engine.NoSuchTask;
import org.zhunru.engine.UserTasks;
import org.zhunru.identity.CurrentUser;
import org.zhunru.tasklist.InboxFilter.View;

/** What waits for a person, and the person's acts on it. A task of others does not exist here. */
@Service
@Transactional
public class Inbox {

  private static final int MOST_TRIES = 8;

  private static final int FIRST = 5;

  private final InboxRows rows;
  private final StartedCases started;
  private final CaseFiles cases;
  private final UserTasks tasks;
  private final InboxQueries queries;
  private final TaskForms forms = new TaskForms();

  Inbox(InboxRows rows, StartedCases started, CaseFiles cases, UserTasks tasks, InboxQueries queries) {
    this.rows = rows;
    this.started = started;
    this.cases = cases;
    this.tasks = tasks;
    this.queries = queries;
  }

  /** One page of a list, nearest end of term first (what is done or started: latest first). */
  @Transactional(readOnly = true)
  public InboxPage page(CurrentUser user, InboxFilter filter) {
    return list(user, filter, InboxPage.SIZE, (filter.page() - 1) * InboxPage.SIZE);
  }

  /** The whole list that a filter finds, up to {@link InboxPage#MOST}. */
  @Transactional(readOnly = true)
  public InboxPage whole(CurrentUser user, InboxFilter filter) {
    return list(user, filter, InboxPage.MOST, 0);
  }

  private InboxPage list(CurrentUser user, InboxFilter filter, int limit, int offset) {
    if (filter.view() == View.STARTED) {
      List<InboxTask> all = started.of(user, filter);
      List<InboxTask> some = all.stream().limit(InboxPage.MOST).skip(offset).limit(limit).toList();
      return page(filter, some, all.size());
    }
    if (filter.view() == View.CLAIMED && Reach.onlyAdministers(user)) {
      InboxFilter blind = filter.withoutText();
      InboxQuery query = queries.of(user, blind);
      List<InboxTask> lines = rows.list(query, limit, offset).stream().map(InboxTask::withoutCase).toList();
      return page(blind, lines, rows.count(query, InboxPage.MOST));
    }
    InboxQuery query = queries.of(user, filter);
    return page(filter, rows.list(query, limit, offset), rows.count(query, InboxPage.MOST));
  }

  private static InboxPage page(InboxFilter filter, List<InboxTask> tasks, int found) {
    return new InboxPage(filter, tasks, Math.min(found, InboxPage.MOST), found > InboxPage.MOST);
  }

  /** What this person could answer now. */
  @Transactional(readOnly = true)
  public InboxSummary summary(CurrentUser user) {
    InboxQuery all = queries.of(user, InboxFilter.of(View.GROUP)).withoutColleagues();
    return new InboxSummary(
        count(user, Light.OVERDUE),
        count(user, Light.SOON),
        count(user, Light.NORMAL),
        count(user, Light.HELD),
        rows.list(all, FIRST, 0),
        overseen(user));
  }

  /**
   * How many tasks of the district are over their term, up to {@link InboxPage#MOST}.
   *
   * @return null for who oversees none
   */
  @Transactional(readOnly = true)
  public Integer overseen(CurrentUser user) {
    return Reach.oversees(user) ? count(queries.of(user, InboxFilter.of(View.OVERDUE))) : null;
  }

  /** Whether this person may take back claims of others. */
  public boolean takesBack(CurrentUser user) {
    return Reach.takesBack(user);
  }

  private int count(CurrentUser user, Light light) {
    InboxFilter filter = new InboxFilter(View.GROUP, "", "", "", light, 1);
    return count(queries.of(user, filter).withoutColleagues());
  }

  private int count(InboxQuery query) {
    return Math.min(rows.count(query, InboxPage.MOST), InboxPage.MOST);
  }

  /** @throws NoSuchTask when this person never was a candidate */
  @Transactional(readOnly = true)
  public InboxTask task(String taskId, CurrentUser user) {
    return rows.find(taskId)
        .filter(task -> user.groups().contains(task.group()) || answered(task, user))
        .orElseThrow(() -> new NoSuchTask(taskId));
  }

  /** What somebody answered for another organisation stays there. */
  private static boolean answered(InboxTask task, CurrentUser user) {
    return user.username().equals(task.endedBy()) && task.unit().equals(user.organisation().code());
  }

  /** @throws NoSuchTask when this person never was a candidate */
  @Transactional(readOnly = true)
  public TaskDesk desk(String taskId, CurrentUser user) {
    InboxTask task = task(taskId, user);
    CaseHeader header = cases.header(task.caseRef());
    if (!task.waitsFor(user.username())) {
      return new TaskDesk(task, header, null, Map.of());
    }
    return new TaskDesk(task, header, forms.schema(task.formKey()), tasks.prefill(taskId, actor(user)).values());
  }

  /** @throws org.zhunru.engine.TaskGone when somebody else has it or it is done */
  public void claim(String taskId, CurrentUser user) {
    tasks.claim(taskId, actor(user));
  }

  public void release(String taskId, CurrentUser user) {
    tasks.release(taskId, actor(user));
  }

  /**
   * @param json the answer as an object of field keys
   * @throws org.zhunru.engine.AnswerInvalid with every field that is wrong
   * @throws org.zhunru.engine.TaskGone when somebody else has it or it is done
   */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public void answer(String taskId, CurrentUser user, String json) {
    for (int left = MOST_TRIES; ; left--) {
      try {
        tasks.answer(taskId, actor(user), json);
        return;
      } catch (EngineBusy | ConcurrencyFailureException busy) {
        // somebody answered another task of the case in the same moment: nothing was done, so it is done again
        if (left == 1) {
          throw busy;
        }
      }
    }
  }

  private static Actor actor(CurrentUser user) {
    return new Actor(user.username(), user.name(), user.groups());
  }
}
