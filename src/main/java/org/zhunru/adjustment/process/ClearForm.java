package org.zhunru.adjustment.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Rounds;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** A department agrees or objects with its reason. */
@Component
class ClearForm implements UserTaskForm<ClearForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "AGREE|OBJECT") String stance, @Size(max = 2000) String text) {}

  private final HearingDesk desk;

  ClearForm(HearingDesk desk) {
    this.desk = desk;
  }

  @Override
  public String key() {
    return "adjustment/clear";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    return desk.take(task, actor, Rounds.CLEARING, answer.stance(), null, answer.text());
  }
}
