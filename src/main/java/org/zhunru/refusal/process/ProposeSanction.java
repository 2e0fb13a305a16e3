package org.zhunru.refusal.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.refusal.Verifications;

/** The leader signed the sanction that is proposed. */
@Component
class ProposeSanction implements ServiceTask {

  private final Verifications verifications;

  ProposeSanction(Verifications verifications) {
    this.verifications = verifications;
  }

  @Override
  public void run(Scope scope) {
    verifications.close(scope.caseRef(), "SANCTION_PROPOSED");
  }
}
