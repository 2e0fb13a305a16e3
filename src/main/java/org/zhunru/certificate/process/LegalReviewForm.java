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

/** The legal office says whether the community should issue it. */
@Component
class LegalReviewForm implements UserTaskForm<LegalReviewForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "ISSUE|NOT_ISSUE") String answer, @NotBlank @Size(max = 1000) String opinion) {}

  private final CounterWork work;
  private final Answers answers;

  LegalReviewForm(CounterWork work, Answers answers) {
    this.work = work;
    this.answers = answers;
  }

  @Override
  public String key() {
    return "certificate/legal-review";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    boolean issue = answer.answer().equals("ISSUE");
    String opinion = answers.written("opinion", answer.opinion());
    work.reviewed(task.caseRef(), issue, opinion, actor.username(), task.unit());
    return answers.chose(issue ? "ISSUE" : "NOT_ALLOWED", actor);
  }
}
