package org.zhunru.admission.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Opinions;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.identity.Role;

/** A reviewer, street or community gives its written opinion before the joint meeting. */
@Component
class ReviewOpinionForm implements UserTaskForm<ReviewOpinionForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "AGREE|OBJECT|NO_BASIS") String stance, @Size(max = 2000) String text) {}

  private final OpinionTaking opinions;
  private final FormMessages messages;

  ReviewOpinionForm(OpinionTaking opinions, FormMessages messages) {
    this.opinions = opinions;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "admission/review-opinion";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    if (answer.stance().equals(Opinions.NO_BASIS)
        && !task.groups().iterator().next().startsWith(Role.LEGAL_REVIEWER.code() + ":")) {
      throw messages.fault("stance", "opinion.only-legal");
    }
    return opinions.take(task, actor, Opinions.JOINT, answer.stance(), answer.text());
  }
}
