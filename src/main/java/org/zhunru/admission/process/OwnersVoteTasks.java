package org.zhunru.admission.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTasks;
import org.zhunru.identity.Reach;
import org.zhunru.identity.Role;

/** The tasks of communities that have their owners vote: answered when a vote ends, so that the request goes on. */
@Component
class OwnersVoteTasks {

  static final String SYSTEM = "system";

  private final UserTasks tasks;
  private final CaseFiles cases;
  private final Reach reach;

  OwnersVoteTasks(UserTasks tasks, CaseFiles cases, Reach reach) {
    this.tasks = tasks;
    this.cases = cases;
    this.reach = reach;
  }

  /** Nothing happens where no task of that consultation waits. */
  void done(String ref, String consultation) {
    Actor system = new Actor(SYSTEM, SYSTEM, committees(ref));
    tasks.waiting(ref, system).stream()
        .filter(one -> one.elementId().equals(AdmissionProcess.ASK_OWNERS))
        .filter(one -> consultation.equals(one.scope().get(AdmissionProcess.CONSULTATION)))
        .forEach(one -> answer(one, system));
  }

  private void answer(OpenTask task, Actor system) {
    if (task.claimedBy() != null) {
      tasks.releaseFor(task.id(), SYSTEM);
    }
    tasks.answer(task.id(), system, "{\"note\":\"\"}");
  }

  /** Of the communities of a request, and of those that took over from one. */
  private Set<String> committees(String ref) {
    return cases.parties(ref, "COMMUNITY").stream()
        .flatMap(community -> Stream.of(community, reach.current(community)))
        .map(Role.COMMUNITY_COMMITTEE::in)
        .collect(Collectors.toSet());
  }
}
