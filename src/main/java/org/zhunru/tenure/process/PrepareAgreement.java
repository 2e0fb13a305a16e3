package org.zhunru.tenure.process;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Agreements;
import org.zhunru.tenure.InForce;

/** The agreement is laid before its parties. */
@Component
class PrepareAgreement implements ServiceTask {

  private final Agreements agreements;
  private final InForce inForce;

  PrepareAgreement(Agreements agreements, InForce inForce) {
    this.agreements = agreements;
    this.inForce = inForce;
  }

  @Override
  public void run(Scope scope) {
    Instant due = inForce.termEnd("tenure.funds");
    Agreements.Prepared prepared = agreements.prepare(scope.caseRef(), due);
    scope.set(TenureProcess.FUNDS_DUE, due);
    scope.set(TenureProcess.RETURNED, false);
    scope.set(TenureProcess.FUNDER, prepared.funder());
    scope.set(TenureProcess.MEANS_NEEDED, prepared.meansNeeded());
    scope.offer(TenureProcess.SIGNERS, prepared.signers());
  }
}
