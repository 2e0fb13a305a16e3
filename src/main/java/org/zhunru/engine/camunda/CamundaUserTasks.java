package org.zhunru.engine.camunda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
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
import org.zhunru.engine.Values;

@Service
@Transactional
class CamundaUserTasks implements UserTasks {

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final ActorCalls calls;
  private final FormDesk forms;
  private final ApplicationEventPublisher events;

  CamundaUserTasks(
      TaskService tasks,
      RuntimeService runtime,
      ActorCalls calls,
      FormDesk forms,
      ApplicationEventPublisher events) {
    this.tasks = tasks;
    this.runtime = runtime;
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
                .map(this::open)
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
                .map(this::open)
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
                .map(this::open)
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
            .map(found -> EngineGate.pass(() -> open(found)))
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
    if (task.claimedBy() == null) {
      calls.as(actor, taskId, () -> tasks.claim(taskId, actor.username()));
    }
    Values values = forms.take(task, actor, json);
    calls.as(actor, taskId, () -> tasks.complete(taskId, StoredValues.map(values)));
  }

  @Override
  @Transactional(readOnly = true)
  public Facts prefill(String taskId, Actor actor) {
    return forms.prefill(require(taskId, actor));
  }

  private OpenTask require(String taskId, Actor actor) {
    return find(taskId, actor).orElseThrow(() -> new NoSuchTask(taskId));
  }

  private OpenTask open(Task task) {
    Set<String> groups =
        tasks.getIdentityLinksForTask(task.getId()).stream()
            .map(IdentityLink::getGroupId)
            .filter(java.util.Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
    ProcessInstance process =
        runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult();
    return new OpenTask(
        task.getId(),
        process.getBusinessKey(),
        task.getProcessDefinitionId().split(":")[0],
        task.getTaskDefinitionKey(),
        task.getName(),
        task.getFormKey(),
        groups,
        task.getAssignee(),
        task.getCreateTime().toInstant(),
        task.getDueDate() == null ? null : task.getDueDate().toInstant(),
        new TaskScope(runtime, task.getExecutionId(), process.getBusinessKey(), task.getTaskDefinitionKey()));
  }
}
