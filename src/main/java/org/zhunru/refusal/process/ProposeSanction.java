package org.zhunru.refusal.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.refusal.Letters;

/** The sanction that is proposed was signed: its letter goes out. */
@Component
class ProposeSanction implements ServiceTask {

  private final Letters letters;

  ProposeSanction(Letters letters) {
    this.letters = letters;
  }

  @Override
  public void run(Scope scope) {
    letters.send(scope.caseRef());
  }
}
