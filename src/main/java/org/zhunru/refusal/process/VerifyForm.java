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
import org.zhunru.refusal.Ground;
import org.zhunru.refusal.Verifications;

/** The lead unit finds whether the report is true. */
@Component
class VerifyForm implements UserTaskForm<VerifyForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "CONFIRMED|NOT_CONFIRMED") String answer,
      @Pattern(
              regexp =
                  "|ON_NEGATIVE_LIST|NO_FILING|OUT_OF_SCOPE|NOT_IN_FORCE|FUNDS_NOT_ARRIVED|CERTIFICATE_PROHIBITED"
                      + "|SURVEY_MARKS_MISSING|LAWFUL_EMERGENCY_ORDER|STATUTORY_OWN_DUTY")
          String ground,
      @NotBlank @Size(max = 2000) String finding) {}

  private final Verifications verifications;
  private final FormWords words;

  VerifyForm(Verifications verifications, FormWords words) {
    this.verifications = verifications;
    this.words = words;
  }

  @Override
  public String key() {
    return "refusal/verify";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    String finding = words.written("finding", answer.finding());
    boolean confirmed = answer.answer().equals("CONFIRMED");
    Ground ground = answer.ground() == null || answer.ground().isEmpty() ? null : Ground.valueOf(answer.ground());
    if (verifications.spokeForAsker(task.caseRef(), actor.username())) {
      throw words.fault("answer", "stated-same-person");
    }
    if (ground != null && confirmed == ground.forbids()) {
      throw words.fault("ground", confirmed ? "ground-contrary" : "ground-refuses");
    }
    if (confirmed && ground == null && verifications.lacksGround(task.caseRef())) {
      throw words.fault("ground", "ground-missing");
    }
    verifications.find(task.caseRef(), confirmed, ground, finding, actor.username(), task.unit());
    // cases that began under drawing 1.2 still branch on the answer itself
    return Values.of(RefusalProcess.ANSWER, answer.answer());
  }
}
