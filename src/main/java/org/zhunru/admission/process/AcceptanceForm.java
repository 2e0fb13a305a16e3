package org.zhunru.admission.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Acceptance;
import org.zhunru.admission.Requests;
import org.zhunru.district.Parameters;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.rulebook.RuleWords;
import org.zhunru.rulebook.Rulebook;

/** The lead unit takes the request in, or lists all gaps in one notice. */
@Component
class AcceptanceForm implements UserTaskForm<AcceptanceForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "ACCEPT|CORRECT") String answer, @Size(max = 1000) String notice) {}

  private final Requests requests;
  private final Acceptance acceptance;
  private final Rulebook rulebook;
  private final Parameters parameters;
  private final FormMessages messages;

  AcceptanceForm(Requests requests, Acceptance acceptance, Rulebook rulebook, Parameters parameters, FormMessages messages) {
    this.requests = requests;
    this.acceptance = acceptance;
    this.rulebook = rulebook;
    this.parameters = parameters;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "admission/acceptance";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    List<String> gaps = rulebook.gaps(requests.facts(task.caseRef()));
    if (answer.answer().equals("ACCEPT")) {
      if (!Boolean.TRUE.equals(task.scope().get(AdmissionProcess.FORM_COMPLETE))) {
        throw messages.fault("answer", "acceptance.gaps-left", gaps.size());
      }
      return Values.of(AdmissionProcess.ANSWER, "ACCEPT");
    }
    if (gaps.isEmpty() && Texts.missing(answer.notice())) {
      throw messages.fault("notice", "acceptance.notice-missing");
    }
    boolean left = requests.standing(task.caseRef()).corrections() < parameters.number("admission.corrections");
    if (left) {
      acceptance.askCorrection(task.caseRef(), actor.username(), task.unit(), notice(gaps, answer.notice()));
    }
    return Values.of(AdmissionProcess.ANSWER, "CORRECT").and(AdmissionProcess.CORRECTIONS_LEFT, left);
  }

  private String notice(List<String> gaps, String own) {
    List<String> lines = new ArrayList<>(gaps.stream().map(RuleWords::gap).toList());
    if (!Texts.missing(own)) {
      lines.add(own.strip());
    }
    return String.join("；", lines);
  }
}
