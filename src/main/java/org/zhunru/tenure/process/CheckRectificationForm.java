package org.zhunru.tenure.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.Milestone;
import org.zhunru.engine.Actor;
import org.zhunru.engine.Facts;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.tenure.Breaches;

/** The lead unit checks what was put right. */
@Component
class CheckRectificationForm implements UserTaskForm<CheckRectificationForm.Answer> {

  record Answer(
      @Size(max = 4000) String report,
      @NotNull @Pattern(regexp = "RECTIFIED|FAILED") String finding,
      @NotBlank @Size(max = 2000) String explanation) {}

  private final Breaches breaches;
  private final CaseFiles cases;
  private final TenureMessages messages;

  CheckRectificationForm(Breaches breaches, CaseFiles cases, TenureMessages messages) {
    this.breaches = breaches;
    this.cases = cases;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/check-rectification";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    boolean good = answer.finding().equals("RECTIFIED");
    breaches.check(task.caseRef(), good, messages.required("explanation", answer.explanation()), actor.username(), task.unit());
    return Values.of(TenureProcess.RECTIFIED, good);
  }

  /** What the department reported, so that nobody judges it unread. */
  @Override
  public Facts prefill(OpenTask task) {
    String reported =
        cases.timeline(task.caseRef()).stream()
            .filter(one -> one.what().equals("tenure.rectified"))
            .map(Milestone::text)
            .reduce((earlier, later) -> later)
            .orElse(null);
    return Facts.none().with("report", reported);
  }
}
