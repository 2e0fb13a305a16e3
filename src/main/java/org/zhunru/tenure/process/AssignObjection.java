package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Objections;

/** Who answers the objection. */
@Component
class AssignObjection implements ServiceTask {

  private final Objections objections;

  AssignObjection(Objections objections) {
    this.objections = objections;
  }

  @Override
  public void run(Scope scope) {
    scope.set(TenureProcess.ANSWERER, objections.assign(scope.caseRef(), scope.get(TenureProcess.OBJECTION)));
  }
}
