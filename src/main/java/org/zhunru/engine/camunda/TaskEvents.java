package org.zhunru.engine.camunda;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.TaskAnswered;
import org.zhunru.engine.TaskCancelled;
import org.zhunru.engine.TaskCreated;

/** Tells the other rooms, in the engine's transaction, of every task that opens, is answered or ends without an answer. */
class TaskEvents extends AbstractBpmnParseListener implements TaskListener {

  private final ApplicationEventPublisher events;

  private final ObjectProvider<FormDesk> forms;

  TaskEvents(ApplicationEventPublisher events, ObjectProvider<FormDesk> forms) {
    this.events = events;
    this.forms = forms;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    ActivityImpl user = activity;
    TaskDefinition definition = ((UserTaskActivityBehavior) user.getActivityBehavior()).getTaskDefinition();
    for (String event : Set.of(EVENTNAME_CREATE, EVENTNAME_COMPLETE, EVENTNAME_DELETE)) {
      definition.addBuiltInTaskListener(event, this);
    }
  }

  @Override
  public void notify(DelegateTask task) {
    String ref = task.getExecution().getProcessBusinessKey();
    switch (task.getEventName()) {
      case EVENTNAME_CREATE -> created(open(task));
      case EVENTNAME_COMPLETE ->
          events.publishEvent(
              new TaskAnswered(task.getId(), ref, task.getTaskDefinitionKey(), task.getName(), task.getAssignee()));
      default ->
          events.publishEvent(new TaskCancelled(task.getId(), ref, task.getTaskDefinitionKey(), task.getName()));
    }
  }

  private void created(OpenTask task) {
    String line = forms.stream().map(desk -> desk.line(task)).findFirst().orElse("");
    events.publishEvent(new TaskCreated(task, line));
  }

  private static OpenTask open(DelegateTask task) {
    Set<String> groups =
        task.getCandidates().stream().map(IdentityLink::getGroupId).collect(Collectors.toUnmodifiableSet());
    return new OpenTask(
        task.getId(),
        task.getExecution().getProcessBusinessKey(),
        task.getProcessDefinitionId().split(":")[0],
        task.getTaskDefinitionKey(),
        task.getName(),
        formKey(task),
        groups,
        task.getAssignee(),
        task.getCreateTime().toInstant(),
        task.getDueDate() == null ? null : task.getDueDate().toInstant(),
        new ExecutionScope(task.getExecution()));
  }

  private static String formKey(DelegateTask task) {
    return ((org.camunda.bpm.engine.impl.persistence.entity.TaskEntity) task)
        .getTaskDefinition()
        .getFormKey()
        .getExpressionText();
  }
}
