package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Restoration;

/** Is what was taken back there again? What a renewal waits for is another matter. */
@Component
class CheckRestored implements ServiceTask {

  private final Restoration restored;

  CheckRestored(Restoration restored) {
    this.restored = restored;
  }

  @Override
  public void run(Scope scope) {
    scope.set(TenureProcess.PROVIDED, restored.complete(scope.caseRef()));
  }
}
