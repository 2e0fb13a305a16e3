package org.zhunru.certificate.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.certificate.CounterWork;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The clerk tells the answer of the legal office. */
@Component
class TellAnswerForm implements UserTaskForm<TellAnswerForm.Answer> {

  record Answer(@NotBlank @Size(max = 500) String note) {}

  private final CounterWork work;
  private final Answers answers;

  TellAnswerForm(CounterWork work, Answers answers) {
    this.work = work;
    this.answers = answers;
  }

  @Override
  public String key() {
    return "certificate/tell-answer";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    work.said(task.caseRef(), "told", answers.written("note", answer.note()), actor.username(), task.unit());
    return answers.chose("NOT_ALLOWED", actor);
  }
}
