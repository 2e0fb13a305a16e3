package org.zhunru.engine.camunda;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhunru.engine.Actor;
import org.zhunru.engine.EngineBusy;
import org.zhunru.engine.TaskGone;

/** Calls the engine in the name of an actor, and tells a competing answer from a fault of our own. */
@Component
class ActorCalls {

  private final IdentityService identity;
  private final TaskService tasks;
  private final TransactionTemplate elsewhere;

  ActorCalls(IdentityService identity, TaskService tasks, PlatformTransactionManager transactions) {
    this.identity = identity;
    this.tasks = tasks;
    this.elsewhere = new TransactionTemplate(transactions);
    this.elsewhere.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * A competing answer shows as one of several exceptions of the engine, a bare null pointer among them. Whether it was one is
   * asked of the task: is it gone, or somebody else's?
   *
   * @throws TaskGone when somebody was faster with this task
   * @throws EngineBusy when somebody's act on another task of the case came in between
   */
  void as(Actor actor, String taskId, Runnable call) {
    ask(
        actor,
        taskId,
        () -> {
          call.run();
          return null;
        });
  }

  /** As {@link #as}, with an answer. */
  <T> T ask(Actor actor, String taskId, Supplier<T> call) {
    return EngineGate.pass(
        () -> {
          identity.setAuthentication(actor.username(), List.copyOf(actor.groups()));
          try {
            return call.get();
          } catch (RuntimeException e) {
            throw told(e, taskId, actor);
          } finally {
            identity.clearAuthentication();
          }
        });
  }

  private RuntimeException told(RuntimeException e, String taskId, Actor actor) {
    boolean competed = Competition.in(e);
    if ((competed || e instanceof NullPointerException || e instanceof ProcessEngineException)
        && takenMeanwhile(taskId, actor)) {
      return new TaskGone(taskId, e);
    }
    return competed ? new EngineBusy(e) : e;
  }

  private boolean takenMeanwhile(String taskId, Actor actor) {
    return Boolean.TRUE.equals(
        elsewhere.execute(
            status -> {
              Task task = EngineGate.pass(() -> tasks.createTaskQuery().taskId(taskId).singleResult());
              return task == null || task.getAssignee() != null && !task.getAssignee().equals(actor.username());
            }));
  }
}
