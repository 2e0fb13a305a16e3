package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.ObjectionAbout;
import org.zhunru.consultation.ObjectionWork;
import org.zhunru.consultation.UpheldObjections;
import org.zhunru.engine.Facts;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;

/** Objections that were found right become the facts of consultation-objection. */
@Component
class CollectObjections implements ServiceTask {

  private final ObjectionWork work;

  CollectObjections(ObjectionWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    UpheldObjections found = work.upheld(scope.caseRef());
    scope.offer(
        Facts.none()
            .with("upheldLegality", found.about().contains(ObjectionAbout.LEGALITY))
            .with("upheldProcedure", found.about().contains(ObjectionAbout.PROCEDURE))
            .with("upheldCount", found.about().contains(ObjectionAbout.COUNT))
            .with("upheldContent", found.about().contains(ObjectionAbout.CONTENT))
            .with("consultationResult", found.result().name())
            .with("paperVotes", found.paperVotes())
            .with("countedAgain", found.countedAgain())
            .with("meetingsLeft", found.meetingsLeft()));
  }
}
