package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** Opinions and the recorded vote become the facts of the joint review. */
@Component
class CollectJointFacts implements ServiceTask {

  private final JointFacts facts;

  CollectJointFacts(JointFacts facts) {
    this.facts = facts;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(facts.of(scope.caseRef()));
  }
}
