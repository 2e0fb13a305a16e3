package org.zhunru.adjustment.process;

import org.springframework.stereotype.Component;
import org.zhunru.adjustment.DraftPublicity;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** DraftPublicity ends; objections without an answer go to the clerk. */
@Component
class CloseDraftPublicity implements ServiceTask {

  private final DraftPublicity publicity;

  CloseDraftPublicity(DraftPublicity publicity) {
    this.publicity = publicity;
  }

  @Override
  public void run(Scope scope) {
    scope.set(AdjustmentProcess.OBJECTED, publicity.close(scope.caseRef()));
  }
}
