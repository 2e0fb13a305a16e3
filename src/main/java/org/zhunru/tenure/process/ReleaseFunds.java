package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Restoration;

/** What was reversed is there again: in force. */
@Component
class ReleaseFunds implements ServiceTask {

  private final Restoration restored;

  ReleaseFunds(Restoration restored) {
    this.restored = restored;
  }

  @Override
  public void run(Scope scope) {
    restored.release(scope.caseRef());
  }
}
