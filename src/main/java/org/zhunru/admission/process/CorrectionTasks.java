package org.zhunru.admission.process;

import org.springframework.stereotype.Component;
import org.zhunru.admission.AdmissionRefusal;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTasks;
import org.zhunru.identity.CurrentUser;

/** Finds and answers the task that waits for a corrected request. */
@Component
class CorrectionTasks {

  private final UserTasks tasks;

  CorrectionTasks(UserTasks tasks) {
    this.tasks = tasks;
  }

  void answer(String ref, CurrentUser user) {
    Actor actor = new Actor(user.username(), user.name(), user.groups());
    OpenTask task =
        tasks
            .waiting(ref, "Ask_Correction", actor)
            .or(() -> tasks.waiting(ref, "Ask_CompletePapers", actor))
            .orElseThrow(() -> new AdmissionRefusal("admission.correct.not-asked"));
    tasks.answer(task.id(), actor, "{}");
  }
}
