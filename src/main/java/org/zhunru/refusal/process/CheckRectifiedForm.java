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
import org.zhunru.refusal.Letters;
import org.zhunru.refusal.Rectifications;

/** The lead unit checks whether it was put right, or proposes a sanction. */
@Component
class CheckRectifiedForm implements UserTaskForm<CheckRectifiedForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "RECTIFIED|PROPOSE") String answer,
      @Pattern(regexp = "|CIRCULATE|TALK|TRANSFER") String sanction,
      @Size(max = 100) String recipient,
      @NotBlank @Size(max = 2000) String reason) {}

  private final Rectifications rectifications;
  private final Letters letters;
  private final FormWords words;

  CheckRectifiedForm(Rectifications rectifications, Letters letters, FormWords words) {
    this.letters = letters;
    this.rectifications = rectifications;
    this.words = words;
  }

  @Override
  public String key() {
    return "refusal/check-rectified";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    String reason = words.written("reason", answer.reason());
    if (answer.answer().equals("RECTIFIED")) {
      rectifications.found(task.caseRef(), reason, actor.username(), task.unit());
    } else if (answer.sanction() == null || answer.sanction().isEmpty()) {
      throw words.fault("sanction", "sanction-missing");
    } else {
      letters.address(task.caseRef(), words.written("recipient", answer.recipient()));
      rectifications.propose(task.caseRef(), answer.sanction(), reason, actor.username(), task.unit());
    }
    return Values.of(RefusalProcess.ANSWER, answer.answer());
  }
}
