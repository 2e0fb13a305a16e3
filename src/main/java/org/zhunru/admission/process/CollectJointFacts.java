package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** Opinions, the recorded vote and what owners decided become the facts of the joint review. */
@Component
class CollectJointFacts implements ServiceTask {

  private final JointFacts facts;
  private final OwnersFacts owners;

  CollectJointFacts(JointFacts facts, OwnersFacts owners) {
    this.facts = facts;
    this.owners = owners;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(facts.of(scope.caseRef()).with("ownersVote", owners.combined(scope.caseRef())));
  }
}
