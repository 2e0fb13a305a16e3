package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Opinions;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** One objection is enough for a joint review. */
@Component
class WeighOpinions implements ServiceTask {

  private final Opinions opinions;

  WeighOpinions(Opinions opinions) {
    this.opinions = opinions;
  }

  @Override
  public void run(Scope scope) {
    scope.set(AdmissionProcess.OBJECTED, opinions.anyObjection(scope.caseRef(), Opinions.LIGHT));
  }
}
