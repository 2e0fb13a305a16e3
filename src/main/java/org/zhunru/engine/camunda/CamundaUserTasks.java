package org.zhunru.engine.camunda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.engine.Actor;
import org.zhunru.engine.Facts;
import org.zhunru.engine.NoSuchTask;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.TaskClaimed;
import org.zhunru.engine.TaskGone;
import org.zhunru.engine.TaskReleased;
import org.zhunru.engine.UserTasks;

@Service
@Transactional
class CamundaUserTasks implements UserTasks {

  private final TaskService tasks;
  private final TaskReader reader;
  private final ActorCalls calls;
  private final FormDesk forms;
  private final ApplicationEventPublisher events;

  CamundaUserTasks(
      TaskService tasks,
      TaskReader reader,
      ActorCalls calls,
      FormDesk forms,
      ApplicationEventPublisher events) {
    this.tasks = tasks;
    this.reader = reader;
    this.calls = calls;
    this.forms = forms;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<OpenTask> find(String taskId, Actor actor) {
    return EngineGate.pass(
        () ->
            Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult())
                .flatMap(reader::read)
                .filter(task -> candidate(task, actor)));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<OpenTask> waiting(String caseRef, String elementId, Actor actor) {
    return EngineGate.pass(
        () ->
            tasks
                .createTaskQuery()
                .processInstanceBusinessKey(caseRef)
                .taskDefinitionKey(elementId)
                .initializeFormKeys()
                .list()
                .stream()
                .map(reader::read)
                .flatMap(Optional::stream)
                .filter(task -> candidate(task, actor))
                .findFirst());
  }

  @Override
  @Transactional(readOnly = true)
  public List<OpenTask> waiting(String caseRef, Actor actor) {
    return EngineGate.pass(
        () ->
            tasks
                .createTaskQuery()
                .processInstanceBusinessKey(caseRef)
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(reader::read)
                .flatMap(Optional::stream)
                .filter(task -> candidate(task, actor))
                .toList());
  }

  private static boolean candidate(OpenTask task, Actor actor) {
    return task.groups().stream().anyMatch(actor.groups()::contains);
  }

  @Override
  public void claim(String taskId, Actor actor) {
    OpenTask task = require(taskId, actor);
    if (actor.username().equals(task.claimedBy())) {
      return;
    }
    forms.admit(task, actor);
    calls.as(actor, taskId, () -> tasks.claim(taskId, actor.username()));
    events.publishEvent(new TaskClaimed(taskId, task.caseRef(), task.elementId(), actor.username()));
  }

  @Override
  public void release(String taskId, Actor actor) {
    OpenTask task = require(taskId, actor);
    if (task.claimedBy() == null) {
      return;
    }
    if (!task.claimedBy().equals(actor.username())) {
      throw new TaskGone(taskId, null);
    }
    calls.as(actor, taskId, () -> tasks.setAssignee(taskId, null));
    events.publishEvent(new TaskReleased(taskId, task.caseRef(), task.elementId(), actor.username()));
  }

  @Override
  public void releaseFor(String taskId, String by) {
    OpenTask task =
        EngineGate.pass(() -> Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult()))
            .flatMap(reader::read)
            .orElseThrow(() -> new NoSuchTask(taskId));
    if (task.claimedBy() == null) {
      return;
    }
    calls.as(new Actor(by, by, Set.of()), taskId, () -> tasks.setAssignee(taskId, null));
    events.publishEvent(new TaskReleased(taskId, task.caseRef(), task.elementId(), by));
  }

  @Override
  public void answer(String taskId, Actor actor, String json) {
    OpenTask task = require(taskId, actor);
    if (task.claimedBy() != null && !task.claimedBy().equals(actor.username())) {
      throw new TaskGone(taskId, null);
    }
    calls.as(
        actor,
        taskId,
        () -> {
          if (task.claimedBy() == null) {
            tasks.claim(taskId, actor.username());
          }
          tasks.complete(taskId, StoredValues.map(forms.take(task, actor, json)));
        });
  }

  @Override
  @Transactional(readOnly = true)
  public Facts prefill(String taskId, Actor actor) {
    OpenTask task = require(taskId, actor);
    return calls.ask(actor, taskId, () -> forms.prefill(task));
  }

  private OpenTask require(String taskId, Actor actor) {
    return find(taskId, actor).orElseThrow(() -> new NoSuchTask(taskId));
  }
}
