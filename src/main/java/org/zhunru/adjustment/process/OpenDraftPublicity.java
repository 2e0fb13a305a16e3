package org.zhunru.adjustment.process;

import org.springframework.stereotype.Component;
import org.zhunru.adjustment.DraftPublicity;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The draft is publicized. */
@Component
class OpenDraftPublicity implements ServiceTask {

  private final DraftPublicity publicity;

  OpenDraftPublicity(DraftPublicity publicity) {
    this.publicity = publicity;
  }

  @Override
  public void run(Scope scope) {
    publicity.open(scope.caseRef());
  }
}
