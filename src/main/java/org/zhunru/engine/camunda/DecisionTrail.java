package org.zhunru.engine.camunda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.zhunru.engine.Decision;
import org.zhunru.engine.DecisionTaken;
import org.zhunru.engine.Facts;

/** Tells the other rooms, in the engine's transaction, of every decision a process takes, with each table it asked. */
class DecisionTrail implements DmnDecisionEvaluationListener {

  private final DmnModels models = DmnModels.packaged();
  private final ApplicationEventPublisher events;

  DecisionTrail(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void notify(DmnDecisionEvaluationEvent event) {
    BpmnExecutionContext context = Context.getBpmnExecutionContext();
    if (context == null) {
      return;
    }
    ExecutionEntity execution = context.getExecution();
    List<DmnDecisionLogicEvaluationEvent> asked = new ArrayList<>(event.getRequiredDecisionResults());
    asked.add(event.getDecisionResult());
    Map<String, Integer> versions = new HashMap<>();
    asked.forEach(one -> versions.put(one.getDecision().getKey(), version(one)));
    String key = event.getDecisionResult().getDecision().getKey();
    events.publishEvent(
        new DecisionTaken(
            execution.getProcessBusinessKey(),
            execution.getProcessDefinitionId().split(":")[0],
            execution.getCurrentActivityId(),
            new Decision(
                key,
                facts(key, execution),
                asked.stream().map(one -> DecisionTraces.of(one, models, versions::get)).toList())));
  }

  private static int version(DmnDecisionLogicEvaluationEvent event) {
    return event.getDecision() instanceof DecisionDefinition deployed ? deployed.getVersion() : 1;
  }

  private Facts facts(String key, ExecutionEntity execution) {
    Map<String, Object> given = new HashMap<>();
    models.asks(key).forEach(fact -> given.put(fact.name(), execution.getVariable(fact.name())));
    return new Facts(given);
  }
}
