package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Publicity;

/** The notice goes on the public page. */
@Component
class PublicizeItem implements ServiceTask {

  private final Publicity publicity;

  PublicizeItem(Publicity publicity) {
    this.publicity = publicity;
  }

  @Override
  public void run(Scope scope) {
    scope.set(TenureProcess.PUBLICITY_DUE, publicity.publicize(scope.caseRef()));
  }
}
