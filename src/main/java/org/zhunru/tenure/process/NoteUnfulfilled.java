package org.zhunru.tenure.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.tenure.Agreements;

/** The term is over and something is missing. */
@Component
class NoteUnfulfilled implements ServiceTask {

  private final Agreements agreements;

  NoteUnfulfilled(Agreements agreements) {
    this.agreements = agreements;
  }

  @Override
  public void run(Scope scope) {
    agreements.unfulfilled(scope.caseRef());
  }
}
