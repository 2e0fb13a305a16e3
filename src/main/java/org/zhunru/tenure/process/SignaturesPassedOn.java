package org.zhunru.tenure.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.engine.TaskReassigned;
import org.zhunru.tenure.Agreements;

/** Where the task to sign went to another organisation, its signature is expected. */
@Component
class SignaturesPassedOn {

  private final Agreements agreements;

  SignaturesPassedOn(Agreements agreements) {
    this.agreements = agreements;
  }

  @EventListener
  void on(TaskReassigned task) {
    if (task.elementId().equals("Ask_SignAgreement")) {
      agreements.pass(task.caseRef(), task.fromGroup(), task.toGroup());
    }
  }
}
