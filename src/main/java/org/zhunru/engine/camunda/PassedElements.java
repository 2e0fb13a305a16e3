package org.zhunru.engine.camunda;

import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Which elements of a drawing a case has passed and where it waits. The engine keeps no history of flows; a flow counts as
 * passed when its target began as its source ended.
 */
record PassedElements(List<String> done, List<String> active) {

  /** The engine ends a step and begins the next in one go; more time than this between them means another way was taken. */
  private static final long ONE_GO_MILLIS = 2_000;

  /** Such an end cancels what is around it, and in the engine's words itself. */
  private static final String ERROR_END = "errorEndEvent";

  static PassedElements of(List<HistoricActivityInstance> steps, BpmnModelInstance drawing) {
    Set<String> done = new LinkedHashSet<>();
    Set<String> active = new LinkedHashSet<>();
    for (HistoricActivityInstance step : steps) {
      String id = step.getActivityId().replace("#multiInstanceBody", "");
      if (step.getEndTime() == null) {
        active.add(id);
      } else if (!step.isCanceled() || step.getActivityType().equals(ERROR_END)) {
        done.add(id);
      }
    }
    for (SequenceFlow flow : drawing.getModelElementsByType(SequenceFlow.class)) {
      if (passed(flow, steps)) {
        done.add(flow.getId());
      }
    }
    // the engine ends such a gateway as cancelled when one of its events comes
    for (EventBasedGateway gateway : drawing.getModelElementsByType(EventBasedGateway.class)) {
      if (gateway.getOutgoing().stream().map(SequenceFlow::getId).anyMatch(done::contains)) {
        done.add(gateway.getId());
      }
    }
    done.removeAll(active);
    return new PassedElements(List.copyOf(done), List.copyOf(active));
  }

  private static boolean passed(SequenceFlow flow, List<HistoricActivityInstance> steps) {
    return steps.stream()
        .filter(from -> is(from, flow.getSource().getId()) && from.getEndTime() != null)
        .anyMatch(
            from ->
                steps.stream()
                    .filter(to -> is(to, flow.getTarget().getId()))
                    .anyMatch(to -> follows(from.getEndTime(), to.getStartTime())));
  }

  private static boolean is(HistoricActivityInstance step, String elementId) {
    return step.getActivityId().replace("#multiInstanceBody", "").equals(elementId);
  }

  private static boolean follows(Date end, Date start) {
    long gap = start.getTime() - end.getTime();
    return gap >= 0 && gap <= ONE_GO_MILLIS;
  }
}
