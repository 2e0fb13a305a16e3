package org.zhunru.engine.camunda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
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
  private final IdentityService identity;
  private final FormDesk forms;
  private final ApplicationEventPublisher events;

  CamundaUserTasks(
      TaskService tasks,
      RuntimeService runtime,
      IdentityService identity,
      FormDesk forms,
      ApplicationEventPublisher events) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.identity = identity;
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

  private static boolean candidate(OpenTask task, Actor actor) {
    return task.groups().stream().anyMatch(actor.groups()::contains);
  }

  @Override
  public void claim(String taskId, Actor actor) {
    OpenTask task = require(taskId, actor);
    if (actor.username().equals(task.claimedBy())) {
      return;
    }
    as(actor, taskId, () -> tasks.claim(taskId, actor.username()));
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
    as(actor, taskId, () -> tasks.setAssignee(taskId, null));
    events.publishEvent(new TaskReleased(taskId, task.caseRef(), task.elementId(), actor.username()));
  }

  @Override
  public void answer(String taskId, Actor actor, String json) {
    OpenTask task = require(taskId, actor);
    if (task.claimedBy() != null && !task.claimedBy().equals(actor.username())) {
      throw new TaskGone(taskId, null);
    }
    if (task.claimedBy() == null) {
      as(actor, taskId, () -> tasks.claim(taskId, actor.username()));
    }
    Values values = forms.take(task, actor, json);
    as(actor, taskId, () -> tasks.complete(taskId, StoredValues.map(values)));
  }

  @Override
  @Transactional(readOnly = true)
  public Facts prefill(String taskId, Actor actor) {
    return forms.prefill(require(taskId, actor));
  }

  private OpenTask require(String taskId, Actor actor) {
    return find(taskId, actor).orElseThrow(() -> new NoSuchTask(taskId));
  }

  /** A competing answer shows as one of several exceptions of the engine, a bare null pointer among them. */
  private void as(Actor actor, String taskId, Runnable call) {
    EngineGate.pass(
        () -> {
          identity.setAuthentication(actor.username(), List.copyOf(actor.groups()));
          try {
            call.run();
          } catch (OptimisticLockingException | ConcurrencyFailureException | NullPointerException e) {
            throw new TaskGone(taskId, e);
          } catch (ProcessEngineException e) {
            throw gone(e) ? new TaskGone(taskId, e) : e;
          } finally {
            identity.clearAuthentication();
          }
        });
  }

  private static boolean gone(ProcessEngineException e) {
    return e instanceof org.camunda.bpm.engine.exception.NullValueException
        || e instanceof org.camunda.bpm.engine.SuspendedEntityInteractionException
        || e.getClass().getSimpleName().equals("TaskAlreadyClaimedException")
        || e.getCause() instanceof java.sql.SQLTransientException
        || e.getCause() instanceof org.apache.ibatis.exceptions.PersistenceException;
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
