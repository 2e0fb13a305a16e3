package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.ResultWork;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** Attendance and votes become the facts of T11. */
@Component
class CollectTurnout implements ServiceTask {

  private final ResultWork work;

  CollectTurnout(ResultWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(work.count(scope.caseRef()));
  }
}
