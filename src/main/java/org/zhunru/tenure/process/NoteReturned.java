package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.AgreementReturns;

/** A party sent the agreement back. */
@Component
class NoteReturned implements ServiceTask {

  private final AgreementReturns returns;

  NoteReturned(AgreementReturns returns) {
    this.returns = returns;
  }

  @Override
  public void run(Scope scope) {
    scope.set(TenureProcess.CORRECTABLE, returns.correctable(scope.caseRef()));
  }
}
