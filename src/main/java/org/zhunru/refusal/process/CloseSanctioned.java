package org.zhunru.refusal.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.refusal.Verifications;

/** The letter that proposes a sanction was received. */
@Component
class CloseSanctioned implements ServiceTask {

  private final Verifications verifications;

  CloseSanctioned(Verifications verifications) {
    this.verifications = verifications;
  }

  @Override
  public void run(Scope scope) {
    verifications.close(scope.caseRef(), "SANCTION_PROPOSED");
  }
}
