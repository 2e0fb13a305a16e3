package org.zhunru.certificate.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.certificate.CounterWork;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The clerk verifies; the head of the community signs. */
@Component
class IssueForm implements UserTaskForm<IssueForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "ISSUE|NOT_TRUE|NOT_NEEDED") String answer,
      Boolean signedByHead,
      @NotBlank @Size(max = 500) String note) {}

  private final CounterWork work;
  private final Answers answers;

  IssueForm(CounterWork work, Answers answers) {
    this.work = work;
    this.answers = answers;
  }

  @Override
  public String key() {
    return "certificate/issue";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    boolean issues = answer.answer().equals("ISSUE");
    if (issues && !Boolean.TRUE.equals(answer.signedByHead())) {
      throw answers.fault("signedByHead", "signature");
    }
    String note = answers.written("note", answer.note());
    work.said(task.caseRef(), issues ? "verified" : "not-verified", note, actor.username(), task.unit());
    return answers.chose(answer.answer(), actor);
  }
}
