package org.zhunru.engine.camunda;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.zhunru.engine.OpenTask;

/**
 * Reads an open task with what belongs to it. The task may be answered by somebody else between two of these reads: it is
 * absent then, never a fault. {@code TaskService.getIdentityLinksForTask} refuses such a task, and what one command of the
 * engine refuses cannot be committed any more; so the links are read past it.
 */
@Component
class TaskReader {

  private final RuntimeService runtime;
  private final CommandExecutor commands;

  TaskReader(RuntimeService runtime, ProcessEngine engine) {
    this.runtime = runtime;
    this.commands =
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
  }

  /** The task as the rooms know it; empty when it has ended since it was found. */
  Optional<OpenTask> read(Task task) {
    return EngineGate.pass(
        () -> {
          ProcessInstance process =
              runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult();
          Set<String> groups = groups(task.getId());
          // a task of a drawing always has a group it waits for
          if (process == null || groups.isEmpty()) {
            return Optional.empty();
          }
          return Optional.of(
              new OpenTask(
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
                  new TaskScope(runtime, task.getExecutionId(), process.getBusinessKey(), task.getTaskDefinitionKey())));
        });
  }

  private Set<String> groups(String taskId) {
    return commands
        .execute(context -> context.getIdentityLinkManager().findIdentityLinksByTaskId(taskId))
        .stream()
        .map(IdentityLinkEntity::getGroupId)
        .filter(java.util.Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }
}
