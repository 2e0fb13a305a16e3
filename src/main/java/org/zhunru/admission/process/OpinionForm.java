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

/** A street or community agrees or objects with a reason. */
@Component
class OpinionForm implements UserTaskForm<OpinionForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "AGREE|OBJECT") String stance, @Size(max = 2000) String text) {}

  private final OpinionTaking opinions;

  OpinionForm(OpinionTaking opinions) {
    this.opinions = opinions;
  }

  @Override
  public String key() {
    return "admission/opinion";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    return opinions.take(task, actor, Opinions.LIGHT, answer.stance(), answer.text());
  }
}
