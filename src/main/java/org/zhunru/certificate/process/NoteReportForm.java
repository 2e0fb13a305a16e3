package org.zhunru.certificate.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.certificate.CounterWork;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The lead unit deals with a demand the community could not meet. */
@Component
class NoteReportForm implements UserTaskForm<NoteReportForm.Answer> {

  record Answer(@NotBlank @Size(max = 1000) String note) {}

  private final CounterWork work;
  private final Answers answers;

  NoteReportForm(CounterWork work, Answers answers) {
    this.work = work;
    this.answers = answers;
  }

  @Override
  public String key() {
    return "certificate/note-report";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    work.said(task.caseRef(), "noted", answers.written("note", answer.note()), actor.username(), task.unit());
    return Values.none();
  }
}
