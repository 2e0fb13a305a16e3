package org.zhunru.adjustment.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Rounds;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The lead unit made its proposals outside the yearly adjustment, or gives up. */
@Component
class DraftProposalsForm implements UserTaskForm<DraftProposalsForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "PROPOSED|GIVE_UP") String answer, @NotBlank @Size(max = 2000) String note) {}

  private final Rounds rounds;
  private final AdjustmentTexts texts;

  DraftProposalsForm(Rounds rounds, AdjustmentTexts texts) {
    this.rounds = rounds;
    this.texts = texts;
  }

  @Override
  public String key() {
    return "adjustment/draft-proposals";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    boolean proposed = answer.answer().equals("PROPOSED");
    if (proposed && rounds.proposed(task.caseRef()) == 0) {
      throw texts.fault("answer", "nothing-proposed");
    }
    rounds.drafted(task.caseRef(), proposed, texts.written("note", answer.note()), actor.username(), task.unit());
    return Values.of(AdjustmentProcess.ANSWER, answer.answer());
  }
}
