package org.zhunru.admission.process;

import java.util.Optional;
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
    OpenTask task = waiting(ref, user).orElseThrow(() -> new AdmissionRefusal("admission.correct.not-asked"));
    tasks.answer(task.id(), actor(user), "{}");
  }

  Optional<OpenTask> waiting(String ref, CurrentUser user) {
    return tasks
        .waiting(ref, "Ask_Correction", actor(user))
        .or(() -> tasks.waiting(ref, "Ask_CompletePapers", actor(user)));
  }

  private static Actor actor(CurrentUser user) {
    return new Actor(user.username(), user.name(), user.groups());
  }
}
