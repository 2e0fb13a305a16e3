package org.zhunru.consultation.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.TopicWork;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** A topic is taken up, merged with a similar one, or not taken up. */
@Component
class ScreeningForm implements UserTaskForm<ScreeningForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "TAKE|MERGE|DECLINE") String answer, @Size(max = 30) String mergeInto, @Size(max = 500) String reason) {}

  private final TopicWork work;

  ScreeningForm(TopicWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "consultation/screening";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public void admit(OpenTask task, Actor actor) {
    Taken.by(() -> work.requireOther(task.caseRef(), actor.username()));
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Taken.by(() -> work.screen(task.caseRef(), answer.answer(), answer.mergeInto(), answer.reason(), actor.username()));
    return Values.of(ConsultationProcess.ANSWER, answer.answer());
  }
}
