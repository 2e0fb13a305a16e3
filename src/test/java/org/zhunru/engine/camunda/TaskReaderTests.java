package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.TaskGone;
import org.zhunru.engine.Variable;
import org.zhunru.stories.Applications;
import org.zhunru.stories.District;

/** A task that somebody answers between being found and being read. Seen red with: the engine's own reading of its groups. */
@SpringBootTest
@Import(District.class)
class TaskReaderTests {

  @Autowired private District district;
  @Autowired private TaskService tasks;
  @Autowired private TaskReader reader;
  @Autowired private ActorCalls calls;
  @Autowired private TransactionTemplate transaction;

  private Task acceptance(String ref) {
    return EngineGate.pass(
        () ->
            tasks
                .createTaskQuery()
                .processInstanceBusinessKey(ref)
                .taskDefinitionKey("Ask_Acceptance")
                .initializeFormKeys()
                .singleResult());
  }

  @Test
  void anEndedTaskIsAbsentAndWhatElseIsDoneIsKept() {
    String ref = district.files("minzheng", Applications.zeroEmployment(district.today()).build());
    Task found = acceptance(ref);
    OpenTask open = reader.read(found).orElseThrow();
    assertThat(open.caseRef()).isEqualTo(ref);
    assertThat(open.groups()).isNotEmpty();

    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");

    transaction.executeWithoutResult(
        status -> {
          assertThat(reader.read(found)).isEmpty();
          assertThat(status.isRollbackOnly()).isFalse();
        });
    Actor late = new Actor("shegong2", "迟到的人", Set.of());
    assertThatThrownBy(() -> calls.ask(late, found.getId(), () -> open.scope().get(Variable.text("route"))))
        .isInstanceOf(TaskGone.class);
  }
}
