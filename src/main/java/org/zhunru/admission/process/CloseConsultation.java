package org.zhunru.admission.process;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhunru.admission.AskedConsultations;
import org.zhunru.admission.Routing;
import org.zhunru.engine.Facts;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The clock runs again; the results of the communities are counted. */
@Component
class CloseConsultation implements ServiceTask {

  /** Declined, given up, or a matter for others: no meeting decided. */
  private static final String NOT_HELD = "NOT_HELD";

  private static final Map<String, String> COUNTED =
      Map.of(
          "LEGALITY_ISSUE", "countLegalityIssue",
          "QUORUM_FAILED", "countQuorumFailed",
          "NOT_ADOPTED", "countNotAdopted",
          NOT_HELD, "countNotHeld",
          "ADOPTED_WITH_CHANGES", "countWithChanges",
          "ADOPTED", "countAdopted");

  private final Routing routing;
  private final AskedConsultations asked;
  private final Processes processes;

  CloseConsultation(Routing routing, AskedConsultations asked, Processes processes) {
    this.routing = routing;
    this.asked = asked;
    this.processes = processes;
  }

  @Override
  public void run(Scope scope) {
    String ref = scope.caseRef();
    Instant due = routing.resumeClock(ref);
    scope.set(AdmissionProcess.DECISION_DUE, due);
    processes.moveTimer(ref, "On_DecisionOverdue", due);
    Map<String, Long> counts =
        asked.results(ref).stream()
            .map(result -> COUNTED.containsKey(result) ? result : NOT_HELD)
            .collect(Collectors.groupingBy(result -> result, Collectors.counting()));
    Facts facts = Facts.none();
    for (Map.Entry<String, String> name : COUNTED.entrySet()) {
      facts = facts.with(name.getValue(), counts.getOrDefault(name.getKey(), 0L).intValue());
    }
    scope.offer(facts);
  }
}
