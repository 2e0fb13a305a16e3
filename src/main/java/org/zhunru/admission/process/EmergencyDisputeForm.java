package org.zhunru.admission.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.admission.EmergencyDisputes;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** A leader signs that it is no emergency, or sends it back: the clerk alone ends nothing. */
@Component
class EmergencyDisputeForm implements UserTaskForm<EmergencyDisputeForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "CONFIRM|RETURN") String answer, @NotBlank @Size(max = 2000) String opinion) {}

  private final EmergencyDisputes disputes;
  private final FormMessages messages;

  EmergencyDisputeForm(EmergencyDisputes disputes, FormMessages messages) {
    this.disputes = disputes;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "admission/emergency-dispute";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    if (Texts.missing(answer.opinion())) {
      throw messages.fault("opinion", "text-missing");
    }
    if (disputes.raisedBy(task.caseRef(), actor.username())) {
      throw messages.fault("answer", "emergency.same-person");
    }
    disputes.countersign(
        task.caseRef(), answer.answer().equals("CONFIRM"), answer.opinion().strip(), actor.username(), task.unit());
    return Values.of(AdmissionProcess.ANSWER, answer.answer());
  }
}
