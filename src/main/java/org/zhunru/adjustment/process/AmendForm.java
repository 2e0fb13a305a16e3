package org.zhunru.adjustment.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Legality;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** Whether the proposals that were objected to are to be reviewed again. */
@Component
class AmendForm implements UserTaskForm<AmendForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "REVIEW|GO_ON") String answer, @NotBlank @Size(max = 2000) String note) {}

  private final Legality legality;
  private final AdjustmentTexts texts;

  AmendForm(Legality legality, AdjustmentTexts texts) {
    this.legality = legality;
    this.texts = texts;
  }

  @Override
  public String key() {
    return "adjustment/amend";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    boolean again = answer.answer().equals("REVIEW");
    legality
        .refusal(task.caseRef(), again)
        .ifPresent(
            key -> {
              throw texts.fault("answer", key);
            });
    legality.amended(task.caseRef(), again, texts.written("note", answer.note()), actor.username(), task.unit());
    return Values.of(AdjustmentProcess.ANSWER, answer.answer());
  }
}
