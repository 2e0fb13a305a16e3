package org.zhunru.admission.process;

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

/** A legal reviewer who did not refuse advises on the review in writing. */
@Component
class ReviewLegalForm implements UserTaskForm<ReviewLegalForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "UPHOLD|OVERTURN") String stance,
      @Size(max = 300) String basis,
      @NotBlank @Size(max = 2000) String opinion) {}

  private final Reviews reviews;
  private final ReviewPanel panel;
  private final FormMessages messages;

  ReviewLegalForm(Reviews reviews, ReviewPanel panel, FormMessages messages) {
    this.reviews = reviews;
    this.panel = panel;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "admission/review-legal";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public void admit(OpenTask task, Actor actor) {
    if (panel.barred(task.caseRef()).contains(actor.username())) {
      throw messages.fault("stance", "review.same-person");
    }
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    if (Texts.missing(answer.opinion())) {
      throw messages.fault("opinion", "text-missing");
    }
    admit(task, actor);
    reviews.advise(
        task.caseRef(),
        new Reviews.Advice(
            answer.stance(), answer.opinion().strip(), Texts.missing(answer.basis()) ? null : answer.basis().strip()),
        actor.username(),
        actor.displayName(),
        task.unit());
    return Values.none();
  }
}
