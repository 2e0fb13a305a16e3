package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Renewals;

/** The end is near: the case says so. */
@Component
class NoteRenewalDue implements ServiceTask {

  private final Renewals renewals;

  NoteRenewalDue(Renewals renewals) {
    this.renewals = renewals;
  }

  @Override
  public void run(Scope scope) {
    renewals.remind(scope.caseRef());
  }
}
