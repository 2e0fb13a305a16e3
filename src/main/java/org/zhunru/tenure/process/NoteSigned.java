package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Agreements;

/** Everybody has signed. */
@Component
class NoteSigned implements ServiceTask {

  private final Agreements agreements;

  NoteSigned(Agreements agreements) {
    this.agreements = agreements;
  }

  @Override
  public void run(Scope scope) {
    agreements.signedByAll(scope.caseRef());
  }
}
