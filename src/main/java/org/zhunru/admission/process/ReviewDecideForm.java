package org.zhunru.admission.process;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.admission.ReviewPanel;
import org.zhunru.admission.Reviews;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** A member of the joint meeting decides the review. Who refused, and who advised, does not decide. */
@Component
class ReviewDecideForm implements UserTaskForm<ReviewDecideForm.Answer> {

  private static final int LEAST_REASON = 10;

  record Answer(
      @NotNull @Pattern(regexp = "UPHOLD|OVERTURN") String answer,
      @Min(1) Integer termDays,
      @NotBlank @Size(max = 2000) String reasons) {}

  private final Reviews reviews;
  private final ReviewPanel panel;
  private final FormMessages messages;

  ReviewDecideForm(Reviews reviews, ReviewPanel panel, FormMessages messages) {
    this.reviews = reviews;
    this.panel = panel;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "admission/review-decide";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public void admit(OpenTask task, Actor actor) {
    if (panel.barred(task.caseRef()).contains(actor.username())) {
      throw messages.fault("answer", "review.same-person");
    }
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    boolean overturned = answer.answer().equals("OVERTURN");
    admit(task, actor);
    if (Texts.orEmpty(answer.reasons()).length() < LEAST_REASON) {
      throw messages.fault("reasons", "review.reasons-short", LEAST_REASON);
    }
    if (overturned && !Boolean.TRUE.equals(task.scope().get(AdmissionProcess.MAY_OVERTURN))) {
      throw messages.fault("answer", "review.not-to-overturn");
    }
    if (overturned && answer.termDays() == null) {
      throw messages.fault("termDays", "review.term-missing");
    }
    reviews.decide(
        task.caseRef(), overturned, answer.reasons().strip(), actor.username(), actor.displayName(), task.unit());
    Values values = Values.of(AdmissionProcess.ANSWER, answer.answer());
    return overturned ? values.and(AdmissionProcess.TERM_DAYS, answer.termDays()) : values;
  }
}
