package org.zhunru.admission.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Opinions;
import org.zhunru.engine.TaskReassigned;

/** Where a task for an opinion went to another organisation, the opinion is expected from it. */
@Component
class OpinionsPassedOn {

  private final Opinions opinions;

  OpinionsPassedOn(Opinions opinions) {
    this.opinions = opinions;
  }

  @EventListener
  void on(TaskReassigned task) {
    if (task.elementId().equals("Ask_Opinion") || task.elementId().equals("Ask_ReviewOpinion")) {
      opinions.pass(task.caseRef(), task.fromGroup(), task.toGroup());
    }
  }
}
