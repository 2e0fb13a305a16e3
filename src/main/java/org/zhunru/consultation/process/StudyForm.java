package org.zhunru.consultation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.TopicWork;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The party organisation of the community studies the topic. */
@Component
class StudyForm implements UserTaskForm<StudyForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "AGREE|HOLD") String answer, @NotBlank @Size(max = 2000) String opinion) {}

  private final TopicWork work;

  StudyForm(TopicWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "consultation/study";
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
    Taken.by(() -> work.study(task.caseRef(), answer.answer().equals("AGREE"), answer.opinion(), actor.username()));
    return Values.of(ConsultationProcess.ANSWER, answer.answer());
  }
}
