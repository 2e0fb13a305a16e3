package org.zhunru.admission.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Emergencies;
import org.zhunru.admission.EmergencyDisputes;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The lead unit checks the order and registers the emergency, or finds that it is none. */
@Component
class EmergencyRegisterForm implements UserTaskForm<EmergencyRegisterForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "REGISTER|NOT_EMERGENCY") String answer, @NotBlank @Size(max = 2000) String opinion) {}

  private final Emergencies emergencies;
  private final EmergencyDisputes disputes;
  private final FormMessages messages;

  EmergencyRegisterForm(Emergencies emergencies, EmergencyDisputes disputes, FormMessages messages) {
    this.disputes = disputes;
    this.emergencies = emergencies;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "admission/emergency-register";
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
    if (answer.answer().equals("REGISTER")) {
      emergencies.register(task.caseRef(), answer.opinion().strip(), actor.username(), task.unit());
    } else {
      disputes.dispute(task.caseRef(), answer.opinion().strip(), actor.username(), task.unit());
    }
    return Values.of(AdmissionProcess.ANSWER, answer.answer());
  }
}
