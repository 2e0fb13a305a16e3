package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.ResultWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** The proposal was not changed in time: it counts as not adopted. */
@Component
class LapseProposal implements ServiceTask {

  private final ResultWork work;

  LapseProposal(ResultWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.lapse(scope.caseRef());
  }
}
