package org.zhunru.tenure.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.tenure.Objections;

/** An objection is answered, or found to have substance. */
@Component
class AnswerObjectionForm implements UserTaskForm<AnswerObjectionForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "UNFOUNDED|SUBSTANTIAL") String finding, @NotBlank @Size(max = 2000) String answer) {}

  private final Objections objections;
  private final TenureMessages messages;

  AnswerObjectionForm(Objections objections, TenureMessages messages) {
    this.objections = objections;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/answer-objection";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    String text = messages.published("answer", answer.answer());
    int objection = task.scope().get(TenureProcess.OBJECTION);
    boolean referred = false;
    if (answer.finding().equals("SUBSTANTIAL")) {
      referred = objections.findSubstantial(task.caseRef(), objection, text, actor.username(), task.unit());
    } else {
      objections.answer(task.caseRef(), objection, text, actor.username(), task.unit());
    }
    return Values.of(TenureProcess.SUBSTANTIAL, referred).and(TenureProcess.OBJECTION_RESULT, "ANSWERED");
  }
}
