package org.zhunru.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.TaskAnswered;
import org.zhunru.engine.TaskCancelled;
import org.zhunru.engine.TaskClaimed;
import org.zhunru.engine.TaskCreated;
import org.zhunru.engine.TaskReassigned;
import org.zhunru.engine.TaskReleased;
import org.zhunru.identity.CurrentUsers;

/** Writes what happens to tasks into the trail, in the engine's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaskWriter {

  private final EntryRows entries;
  private final WhoActs who;
  private final DistrictClock clock;

  TaskWriter(JdbcClient jdbc, CurrentUsers users, DistrictClock clock) {
    this.entries = new EntryRows(jdbc);
    this.who = new WhoActs(users);
    this.clock = clock;
  }

  @EventListener
  void on(TaskCreated event) {
    OpenTask task = event.task();
    Map<String, String> detail = named(task.elementId(), task.name());
    detail.put("group", String.join(",", task.groups()));
    detail.put("dueAt", task.dueAt() == null ? "" : task.dueAt().toString());
    detail.put("trigger", who.trigger());
    add(WhoActs.SYSTEM, null, "task.created", task.caseRef(), task.id(), detail);
  }

  @EventListener
  void on(TaskClaimed event) {
    byPerson("task.claimed", event.caseRef(), event.taskId(), event.username(), named(event.elementId(), ""));
  }

  @EventListener
  void on(TaskReleased event) {
    byPerson("task.released", event.caseRef(), event.taskId(), event.username(), named(event.elementId(), ""));
  }

  @EventListener
  void on(TaskReassigned event) {
    Map<String, String> detail = named(event.elementId(), event.name());
    detail.put("before", event.fromGroup());
    detail.put("group", event.toGroup());
    WhoActs.Who by = who.now();
    add(by.name(), by.organisation(), "task.reassigned", event.caseRef(), event.taskId(), detail);
  }

  @EventListener
  void on(TaskAnswered event) {
    byPerson(
        "task.answered", event.caseRef(), event.taskId(), event.username(), named(event.elementId(), event.name()));
  }

  @EventListener
  void on(TaskCancelled event) {
    Map<String, String> detail = named(event.elementId(), event.name());
    detail.put("trigger", who.trigger());
    add(WhoActs.SYSTEM, null, "task.cancelled", event.caseRef(), event.taskId(), detail);
  }

  private void byPerson(String act, String ref, String taskId, String username, Map<String, String> detail) {
    add(username, who.organisationOf(username), act, ref, taskId, detail);
  }

  private void add(
      String actor, String organisation, String act, String ref, String taskId, Map<String, String> detail) {
    entries.add(new AuditEntry(0, clock.instant(), actor, organisation, act, ref, taskId, "OK", detail));
  }

  private static Map<String, String> named(String elementId, String name) {
    Map<String, String> detail = new LinkedHashMap<>();
    detail.put("element", elementId);
    detail.put("name", name == null ? "" : name);
    return detail;
  }
}
