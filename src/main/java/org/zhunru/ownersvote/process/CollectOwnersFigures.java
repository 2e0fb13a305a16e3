package org.zhunru.ownersvote.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Facts;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.ownersvote.ElectorateWork;
import org.zhunru.ownersvote.OwnersFigures;
import org.zhunru.ownersvote.VoteWork;

/** Areas and heads become the facts of the table of results. */
@Component
class CollectOwnersFigures implements ServiceTask {

  private final VoteWork work;
  private final ElectorateWork electorate;

  CollectOwnersFigures(VoteWork work, ElectorateWork electorate) {
    this.work = work;
    this.electorate = electorate;
  }

  @Override
  public void run(Scope scope) {
    VoteWork.Count count = work.count(scope.caseRef());
    OwnersFigures figures = count.matter().figures();
    scope.offer(
        Facts.none()
            .with("subject", count.matter().subject().name())
            .with("topic", electorate.topic(scope.caseRef()))
            .with("noticeKept", count.noticeKept())
            .with("totalArea", figures.totalArea())
            .with("totalOwners", figures.totalOwners())
            .with("partArea", figures.partArea())
            .with("partOwners", figures.partOwners())
            .with("consentArea", figures.consentArea())
            .with("consentOwners", figures.consentOwners()));
  }
}
