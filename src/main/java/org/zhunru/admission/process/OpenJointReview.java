package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.Opinions;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** Reviewers, street and communities are asked in parallel before the joint meeting. */
@Component
class OpenJointReview implements ServiceTask {

  private final Opinions opinions;

  OpenJointReview(Opinions opinions) {
    this.opinions = opinions;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(AdmissionProcess.OPINION_GIVERS, opinions.inviteJoint(scope.caseRef()));
  }
}
