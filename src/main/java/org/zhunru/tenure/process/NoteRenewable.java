package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Renewability;

/** What the table said of renewals is kept with the item. */
@Component
class NoteRenewable implements ServiceTask {

  private final Renewability renewability;

  NoteRenewable(Renewability renewability) {
    this.renewability = renewability;
  }

  @Override
  public void run(Scope scope) {
    renewability.note(
        scope.caseRef(), Boolean.TRUE.equals(scope.get(TenureProcess.RENEWAL_POSSIBLE)), scope.get(TenureProcess.RENEWABLE_REASON));
  }
}
