package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Opinions;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** Silence counts as no objection. */
@Component
class CountSilence implements ServiceTask {

  private final Opinions opinions;

  CountSilence(Opinions opinions) {
    this.opinions = opinions;
  }

  @Override
  public void run(Scope scope) {
    opinions.countSilence(scope.caseRef(), Opinions.LIGHT);
  }
}
