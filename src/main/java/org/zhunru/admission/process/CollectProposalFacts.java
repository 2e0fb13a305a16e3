package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Rulings;
import org.zhunru.engine.Facts;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** What happened on the way becomes the facts of the proposal. */
@Component
class CollectProposalFacts implements ServiceTask {

  private final Rulings rulings;

  CollectProposalFacts(Rulings rulings) {
    this.rulings = rulings;
  }

  @Override
  public void run(Scope scope) {
    Rulings.Way way = rulings.way(scope.caseRef());
    scope.offer(
        Facts.none()
            .with("conditionsNotAccepted", way.conditionsNotAccepted() ? "YES" : "NO")
            .with("jointOutcome", way.jointOutcome())
            .with("jointReason", way.jointReason())
            .with("consultationRoute", way.consultationRoute())
            .with("reasonCode", way.reasonCode())
            .with("maxTermDays", way.maxTermDays())
            .with("conditions", way.conditions())
            .with("fundsFirst", way.fundsFirst()));
  }
}
