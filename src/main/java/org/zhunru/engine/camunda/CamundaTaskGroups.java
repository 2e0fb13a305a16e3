package org.zhunru.engine.camunda;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.engine.EngineBusy;
import org.zhunru.engine.TaskGroups;
import org.zhunru.engine.TaskReassigned;

@Service
@Transactional
class CamundaTaskGroups implements TaskGroups {

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final ApplicationEventPublisher events;

  CamundaTaskGroups(TaskService tasks, RuntimeService runtime, ApplicationEventPublisher events) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> casesWaitingFor(String group) {
    return EngineGate.pass(
        () -> {
          TreeSet<String> cases = new TreeSet<>();
          waiting(tasks.createTaskQuery().taskCandidateGroup(group).includeAssignedTasks().list())
              .forEach(process -> cases.add(process.getBusinessKey()));
          return List.copyOf(cases);
        });
  }

  private List<ProcessInstance> waiting(List<Task> open) {
    return open.stream()
        .map(Task::getProcessInstanceId)
        .distinct()
        .map(id -> runtime.createProcessInstanceQuery().processInstanceId(id).singleResult())
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public int reassign(String caseRef, String fromGroup, String toGroup) {
    return EngineGate.pass(
        () -> {
          List<Task> open =
              tasks
                  .createTaskQuery()
                  .processInstanceBusinessKey(caseRef)
                  .taskCandidateGroup(fromGroup)
                  .includeAssignedTasks()
                  .list();
          try {
            moveVariables(caseRef, Map.of(fromGroup, toGroup, unit(fromGroup), unit(toGroup)));
            open.forEach(task -> move(task, caseRef, fromGroup, toGroup));
          } catch (RuntimeException e) {
            throw Competition.in(e) ? new EngineBusy(e) : e;
          }
          return open.size();
        });
  }

  private void move(Task task, String caseRef, String fromGroup, String toGroup) {
    if (task.getAssignee() != null) {
      tasks.setAssignee(task.getId(), null);
    }
    tasks.deleteCandidateGroup(task.getId(), fromGroup);
    tasks.addCandidateGroup(task.getId(), toGroup);
    events.publishEvent(
        new TaskReassigned(
            task.getId(), caseRef, task.getTaskDefinitionKey(), task.getName(), fromGroup, toGroup));
  }

  /** A step that comes later asks the group or the unit its process holds. */
  private void moveVariables(String caseRef, Map<String, String> successors) {
    String[] processes =
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseRef).list().stream()
            .map(ProcessInstance::getId)
            .toArray(String[]::new);
    if (processes.length == 0) {
      return;
    }
    for (VariableInstance variable :
        runtime.createVariableInstanceQuery().processInstanceIdIn(processes).list()) {
      if (variable.getValue() instanceof String held && successors.containsKey(held)) {
        runtime.setVariableLocal(variable.getExecutionId(), variable.getName(), successors.get(held));
      }
    }
  }

  private static String unit(String group) {
    return group.substring(group.indexOf(':') + 1);
  }
}
