package org.zhunru.engine.camunda;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationInstantiationBuilder;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets callers call a process again that waits at a step of an earlier drawing. */
@Component
class EarlierCalls {

  private static final Logger LOG = LoggerFactory.getLogger(EarlierCalls.class);

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final TransactionTemplate transactions;

  EarlierCalls(RuntimeService runtime, RepositoryService repository, PlatformTransactionManager transactions) {
    this.runtime = runtime;
    this.repository = repository;
    this.transactions = new TransactionTemplate(transactions);
  }

  int callAgain(String processKey, Set<String> waitingAt, String goesOnAt) {
    List<ProcessInstance> called =
        EngineGate.pass(
            () ->
                runtime.createProcessInstanceQuery().processDefinitionKey(processKey).list().stream()
                    .filter(one -> runtime.getActiveActivityIds(one.getId()).stream().anyMatch(waitingAt::contains))
                    .toList());
    return (int) called.stream().filter(one -> calledAgain(one, goesOnAt)).count();
  }

  private boolean calledAgain(ProcessInstance called, String goesOnAt) {
    try {
      return Boolean.TRUE.equals(
          transactions.execute(status -> EngineGate.pass(() -> again(called.getId(), goesOnAt))));
    } catch (RuntimeException e) {
      LOG.error("A process of an earlier drawing was not called again: {} {}", called.getBusinessKey(), called.getId(), e);
      return false;
    }
  }

  private boolean again(String called, String goesOnAt) {
    ProcessInstance caller = runtime.createProcessInstanceQuery().subProcessInstanceId(called).singleResult();
    if (caller == null) {
      return false;
    }
    List<String> before = called(caller.getId());
    String execution =
        ((ExecutionEntity) runtime.createProcessInstanceQuery().processInstanceId(called).singleResult())
            .getSuperExecutionId();
    ActivityInstance call = find(runtime.getActivityInstance(caller.getId()), execution).orElseThrow();
    ProcessInstanceModificationBuilder modified = runtime.createProcessInstanceModification(caller.getId());
    // begun before the other one is cancelled: the scope of both stays
    ProcessInstanceModificationInstantiationBuilder fresh =
        modified.startBeforeActivity(call.getActivityId(), call.getParentActivityInstanceId());
    // the caller's own may be those of another call by now
    given(caller, call).forEach((source, target) -> fresh.setVariableLocal(source, runtime.getVariable(called, target)));
    modified.cancelActivityInstance(call.getId()).execute();
    if (goesOnAt != null) {
      called(caller.getId()).stream().filter(id -> !before.contains(id)).forEach(id -> goOnAt(id, goesOnAt));
    }
    return true;
  }

  /** What the caller gives, by its names, and the names it bears in what is called. */
  private Map<String, String> given(ProcessInstance caller, ActivityInstance call) {
    CallActivity drawn =
        repository.getBpmnModelInstance(caller.getProcessDefinitionId()).getModelElementById(call.getActivityId());
    return drawn.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
        .filter(in -> in.getCamundaSource() != null)
        .collect(Collectors.toMap(CamundaIn::getCamundaSource, CamundaIn::getCamundaTarget));
  }

  private void goOnAt(String fresh, String goesOnAt) {
    ProcessInstanceModificationInstantiationBuilder modified =
        runtime.createProcessInstanceModification(fresh).startBeforeActivity(goesOnAt);
    for (ActivityInstance one : runtime.getActivityInstance(fresh).getChildActivityInstances()) {
      modified.cancelActivityInstance(one.getId());
    }
    modified.execute();
  }

  private List<String> called(String caller) {
    return runtime.createProcessInstanceQuery().superProcessInstanceId(caller).list().stream()
        .map(ProcessInstance::getId)
        .toList();
  }

  /** The step of the tree at which that execution stands. */
  private static Optional<ActivityInstance> find(ActivityInstance tree, String execution) {
    if (tree.getChildActivityInstances().length == 0) {
      return Optional.of(tree).filter(leaf -> Arrays.asList(leaf.getExecutionIds()).contains(execution));
    }
    return Arrays.stream(tree.getChildActivityInstances()).flatMap(child -> find(child, execution).stream()).findFirst();
  }
}
