package org.zhunru.stories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.zhunru.admission.ReviewRequests;
import org.zhunru.admission.Reviews;
import org.zhunru.engine.Actor;
import org.zhunru.engine.UserTasks;
import org.zhunru.identity.Role;
import org.zhunru.register.AdmittedItems;

/** Departments that ask for a review, and the member of the joint meeting who decides it. */
@TestComponent
record Panel(
    ReviewRequests requests,
    Reviews reviews,
    AdmittedItems admitted,
    UserTasks tasks,
    ObjectMapper json,
    District district) {

  void asks(String ref, String grounds) {
    requests.ask(ref, grounds, district.user("minzheng"));
  }

  /** The member of the joint meeting above the lead unit; another account may stand in to see that it is refused. */
  void decides(String ref, String account, Object... keysAndValues) {
    Actor actor = new Actor(account, account, Set.of(Role.JOINT_MEETING_MEMBER.in("yanjiang")));
    Map<String, Object> answer = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      answer.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    String task =
        tasks
            .waiting(ref, "Ask_ReviewDecide", actor)
            .orElseThrow(() -> new AssertionError("No review waits in " + district.see(ref).timeline()))
            .id();
    try {
      tasks.answer(task, actor, json.writeValueAsString(answer));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
