package org.zhunru.adjustment.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhunru.adjustment.AdjustmentInvalid;
import org.zhunru.adjustment.Approvals;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The leader of the lead unit approves the draft and says from which day it is the law, or sends it back. */
@Component
class ApproveForm implements UserTaskForm<ApproveForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "APPROVE|RETURN") String answer,
      LocalDate inForceFrom,
      @NotBlank @Size(max = 2000) String opinion) {}

  private final Approvals approvals;
  private final AdjustmentTexts texts;

  ApproveForm(Approvals approvals, AdjustmentTexts texts) {
    this.approvals = approvals;
    this.texts = texts;
  }

  @Override
  public String key() {
    return "adjustment/approve";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    String ref = task.caseRef();
    String opinion = texts.written("opinion", answer.opinion());
    if (answer.answer().equals("APPROVE")) {
      approvals
          .refusal(ref, actor.username())
          .ifPresent(
              key -> {
                throw texts.fault("answer", key);
              });
      try {
        approvals.checkDay(answer.inForceFrom());
      } catch (AdjustmentInvalid invalid) {
        throw AdjustmentTexts.of(invalid);
      }
      approvals.first(ref, answer.inForceFrom(), opinion, actor.username(), task.unit());
    } else {
      approvals.sendBack(ref, opinion, actor.username(), task.unit());
    }
    return Values.of(AdjustmentProcess.ANSWER, answer.answer());
  }
}
