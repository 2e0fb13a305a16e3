package org.zhunru.refusal.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.refusal.Rectifications;

/** A leader signs the sanction that is proposed, or gives it back. Whoever proposes does not sign. */
@Component
class SignSanctionForm implements UserTaskForm<SignSanctionForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "APPROVE|RETURN") String answer, @NotBlank @Size(max = 2000) String opinion) {}

  private final Rectifications rectifications;
  private final FormWords words;

  SignSanctionForm(Rectifications rectifications, FormWords words) {
    this.rectifications = rectifications;
    this.words = words;
  }

  @Override
  public String key() {
    return "refusal/sign-sanction";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    String opinion = words.written("opinion", answer.opinion());
    if (actor.username().equals(rectifications.proposedBy(task.caseRef()))) {
      throw words.fault("answer", "same-person");
    }
    if (answer.answer().equals("APPROVE")) {
      rectifications.sign(task.caseRef(), opinion, actor.username(), task.unit());
    } else {
      rectifications.giveBack(task.caseRef(), opinion, actor.username(), task.unit());
    }
    return Values.of(RefusalProcess.ANSWER, answer.answer());
  }
}
