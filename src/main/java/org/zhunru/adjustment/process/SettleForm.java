package org.zhunru.adjustment.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Settlements;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The clerk says that every proposal is settled and the draft is ready to be checked. */
@Component
class SettleForm implements UserTaskForm<SettleForm.Answer> {

  record Answer(@NotBlank @Size(max = 2000) String note) {}

  private final Settlements settlements;
  private final AdjustmentTexts texts;

  SettleForm(Settlements settlements, AdjustmentTexts texts) {
    this.settlements = settlements;
    this.texts = texts;
  }

  @Override
  public String key() {
    return "adjustment/settle";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    List<Integer> unsettled = settlements.unsettled(task.caseRef());
    if (!unsettled.isEmpty()) {
      String numbers = unsettled.stream().map(String::valueOf).collect(Collectors.joining("、"));
      throw texts.fault("note", "unsettled", numbers);
    }
    settlements.finish(
        task.caseRef(), texts.written("note", answer.note()), actor.username(), actor.displayName(), task.unit());
    return Values.none();
  }
}
