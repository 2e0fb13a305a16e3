package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Rulings;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The decision stands and the case is closed. */
@Component
class RecordDecision implements ServiceTask {

  private final Rulings rulings;

  RecordDecision(Rulings rulings) {
    this.rulings = rulings;
  }

  @Override
  public void run(Scope scope) {
    rulings.decide(scope.caseRef());
  }
}
