package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Proceedings;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** Lays the facts of the request beside the next decision. */
@Component
class CollectFacts implements ServiceTask {

  private final Proceedings proceedings;

  CollectFacts(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(proceedings.facts(scope.caseRef()).toFacts());
  }
}
