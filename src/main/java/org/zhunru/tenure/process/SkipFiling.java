package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Publicity;

/** No filing is asked for: the case says so. */
@Component
class SkipFiling implements ServiceTask {

  private final Publicity publicity;

  SkipFiling(Publicity publicity) {
    this.publicity = publicity;
  }

  @Override
  public void run(Scope scope) {
    publicity.skipFiling(scope.caseRef());
  }
}
