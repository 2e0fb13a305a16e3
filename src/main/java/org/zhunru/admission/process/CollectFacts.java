package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Requests;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** Lays the facts of the request beside the next decision. */
@Component
class CollectFacts implements ServiceTask {

  private final Requests requests;

  CollectFacts(Requests requests) {
    this.requests = requests;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(requests.facts(scope.caseRef()).toFacts().with("publicityTerm", requests.publicityTerm()));
  }
}
