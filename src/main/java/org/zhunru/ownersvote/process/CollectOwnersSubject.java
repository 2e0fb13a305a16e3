package org.zhunru.ownersvote.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Facts;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.ownersvote.ElectorateWork;

/** What owners are asked becomes the fact of the first table. */
@Component
class CollectOwnersSubject implements ServiceTask {

  private final ElectorateWork work;

  CollectOwnersSubject(ElectorateWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    scope.offer(
        Facts.none()
            .with("subject", work.matter(scope.caseRef()).subject().name())
            .with("topic", work.topic(scope.caseRef())));
  }
}
