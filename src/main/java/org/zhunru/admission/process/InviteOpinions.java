package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Opinions;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** Street and communities are asked, one task each. */
@Component
class InviteOpinions implements ServiceTask {

  private final Opinions opinions;

  InviteOpinions(Opinions opinions) {
    this.opinions = opinions;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(AdmissionProcess.OPINION_GIVERS, opinions.inviteLight(scope.caseRef()));
  }
}
