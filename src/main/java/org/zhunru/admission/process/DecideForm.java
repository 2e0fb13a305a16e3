package org.zhunru.admission.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Requests;
import org.zhunru.admission.Rulings;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** A leader signs the proposal, or sends it back to the officer. Whoever drafts does not decide. */
@Component
class DecideForm implements UserTaskForm<DecideForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "APPROVE|RETURN") String answer, @NotBlank @Size(max = 2000) String opinion) {}

  private final Requests requests;
  private final Rulings rulings;
  private final FormMessages messages;

  DecideForm(Requests requests, Rulings rulings, FormMessages messages) {
    this.requests = requests;
    this.rulings = rulings;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "admission/decide";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    String ref = task.caseRef();
    if (Texts.missing(answer.opinion())) {
      throw messages.fault("opinion", "text-missing");
    }
    Requests.Standing standing = requests.standing(ref);
    if (actor.username().equals(standing.confirmedBy()) || actor.username().equals(standing.overriddenBy())) {
      throw messages.fault("answer", "decide.same-person");
    }
    if (answer.answer().equals("APPROVE")) {
      if (standing.proposal().equals("UNDECIDED")) {
        throw messages.fault("answer", "decide.undecided");
      }
      rulings.sign(ref, answer.opinion().strip(), actor.username(), actor.displayName());
    } else {
      rulings.returnToOfficer(ref, answer.opinion().strip(), actor.username(), task.unit());
    }
    return Values.of(AdmissionProcess.ANSWER, answer.answer());
  }
}
