package org.zhunru.adjustment.process;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Rounds;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** What a community's residents think of the proposals. */
@Component
class DiscussForm implements UserTaskForm<DiscussForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "AGREE|OBJECT") String stance,
      @NotNull @Min(1) @Max(100000) Integer heard,
      @Size(max = 2000) String text) {}

  private final HearingDesk desk;

  DiscussForm(HearingDesk desk) {
    this.desk = desk;
  }

  @Override
  public String key() {
    return "adjustment/discuss";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    return desk.take(task, actor, Rounds.DISCUSSION, answer.stance(), answer.heard(), answer.text());
  }
}
