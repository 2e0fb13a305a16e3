package org.zhunru.adjustment.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.adjustment.AdjustmentInvalid;
import org.zhunru.adjustment.NewProposal;
import org.zhunru.adjustment.ProposalKind;
import org.zhunru.adjustment.Proposals;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** A department or community proposes something, or says that it has nothing to propose. */
@Component
class ProposeForm implements UserTaskForm<ProposeForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "NONE|ADD|CHANGE|REMOVE") String kind,
      @Size(max = 20) String itemCode,
      @Pattern(regexp = "AUTONOMY|ASSISTANCE|NEGATIVE|CERTIFICATE|") String list,
      @Size(max = 300) String title,
      @Size(max = 200) String department,
      @Size(max = 2000) String reason,
      @Size(max = 1000) String basis) {}

  private final Proposals proposals;

  ProposeForm(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public String key() {
    return "adjustment/propose";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    if (!answer.kind().equals("NONE")) {
      NewProposal proposal =
          new NewProposal(
              ProposalKind.valueOf(answer.kind()),
              answer.itemCode(),
              answer.list(),
              answer.title(),
              answer.department(),
              answer.reason(),
              answer.basis());
      try {
        proposals.propose(task.caseRef(), proposal, actor.username(), task.unit());
      } catch (AdjustmentInvalid invalid) {
        throw AdjustmentTexts.of(invalid);
      }
    }
    return Values.none();
  }
}
