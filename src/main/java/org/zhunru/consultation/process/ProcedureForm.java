package org.zhunru.consultation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.StreetProcedures;
import org.zhunru.consultation.StreetProcedures.AskedShares;
import org.zhunru.consultation.StreetShares;
import org.zhunru.engine.Actor;
import org.zhunru.engine.Facts;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The street says how several communities are consulted together, or that they are not. */
@Component
class ProcedureForm implements UserTaskForm<ProcedureForm.Answer> {

  private static final String ORGANISE = "ORGANISE";

  record Answer(
      @NotNull @Pattern(regexp = "ORGANISE|DECLINE") String answer,
      @Size(max = 200) List<@Size(max = 40) String> communities,
      @NotBlank @Size(max = 2000) String procedure,
      @Size(max = 20) String quorumShare,
      @Size(max = 20) String supportShare) {}

  private final StreetProcedures procedures;

  ProcedureForm(StreetProcedures procedures) {
    this.procedures = procedures;
  }

  @Override
  public String key() {
    return "consultation/procedure";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Facts prefill(OpenTask task) {
    StreetShares standard = procedures.standard();
    return Facts.none()
        .with("quorumShare", standard.comeSaid())
        .with("supportShare", standard.agreeSaid())
        .with(
            "communityChoices",
            procedures.choices(task.caseRef()).stream()
                .map(one -> Map.of("value", one.code(), "label", one.name()))
                .toList());
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    String ref = task.caseRef();
    List<String> communities = answer.communities() == null ? List.of() : answer.communities();
    Taken.by(
        () -> {
          if (answer.answer().equals(ORGANISE)) {
            AskedShares shares = new AskedShares(answer.quorumShare(), answer.supportShare());
            procedures.set(ref, answer.procedure(), shares, communities, actor.username(), task.unit());
          } else {
            procedures.decline(ref, answer.procedure(), actor.username(), task.unit());
          }
        });
    return Values.of(ConsultationProcess.ANSWER, answer.answer());
  }
}
