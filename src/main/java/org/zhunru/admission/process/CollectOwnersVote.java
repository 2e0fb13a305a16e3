package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** Whether owners have to decide what the consultation could not, and what they decided. */
@Component
class CollectOwnersVote implements ServiceTask {

  private final OwnersFacts owners;

  CollectOwnersVote(OwnersFacts owners) {
    this.owners = owners;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(owners.of(owners.standing(scope.caseRef(), scope.get(AdmissionProcess.CONSULTATION))));
  }
}
