package org.zhunru.adjustment.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.adjustment.AdjustmentInvalid;
import org.zhunru.adjustment.Legality;
import org.zhunru.adjustment.Rounds;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** Whether the proposals are lawful, and which are not. */
@Component
class LegalityForm implements UserTaskForm<LegalityForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "AGREE|OBJECT") String stance,
      @Size(max = 200) String numbers,
      @Size(max = 2000) String text) {}

  private final HearingDesk desk;
  private final Legality legality;

  LegalityForm(HearingDesk desk, Legality legality) {
    this.desk = desk;
    this.legality = legality;
  }

  @Override
  public String key() {
    return "adjustment/legality";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    Values values = desk.take(task, actor, Rounds.LEGAL, answer.stance(), null, answer.text());
    if (answer.stance().equals("OBJECT")) {
      try {
        legality.object(task.caseRef(), answer.numbers(), answer.text(), task.unit(), actor.username());
      } catch (AdjustmentInvalid invalid) {
        throw AdjustmentTexts.of(invalid);
      }
    }
    return values;
  }
}
