package org.zhunru.refusal.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Facts;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.refusal.RefusalFacts;
import org.zhunru.refusal.Verifications;

/** What was established of the report becomes the facts of the table. */
@Component
class CollectRefusalFacts implements ServiceTask {

  private final Verifications verifications;

  CollectRefusalFacts(Verifications verifications) {
    this.verifications = verifications;
  }

  @Override
  public void run(Scope scope) {
    RefusalFacts facts = verifications.facts(scope.caseRef());
    scope.offer(
        Facts.none()
            .with("lawfulEmergencyOrder", facts.lawfulEmergencyOrder().name())
            .with("statutoryOwnDuty", facts.statutoryOwnDuty().name())
            .with("onNegativeList", facts.onNegativeList().name())
            .with("filingMissing", facts.filingMissing().name())
            .with("outsideScopeOrTerm", facts.outsideScopeOrTerm().name())
            .with("notInForce", facts.notInForce().name())
            .with("fundsNotArrived", facts.fundsNotArrived().name())
            .with("certificateProhibited", facts.certificateProhibited().name())
            .with("surveyMarksMissing", facts.surveyMarksMissing().name()));
  }
}
