package org.zhunru.tenure.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.tenure.Purchases;

/** The lead unit notes a purchase or sends it back. */
@Component
class NotePurchaseForm implements UserTaskForm<NotePurchaseForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "NOTE|RETURN") String answer, @Size(max = 1000) String note) {}

  private final Purchases purchases;
  private final TenureMessages messages;

  NotePurchaseForm(Purchases purchases, TenureMessages messages) {
    this.purchases = purchases;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "tenure/note-purchase";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    boolean agreed = answer.answer().equals("NOTE");
    String note = agreed ? messages.optional("note", answer.note()) : messages.required("note", answer.note());
    purchases.note(task.caseRef(), agreed, note, actor.username(), actor.displayName(), task.unit());
    return Values.of(TenureProcess.ANSWER, answer.answer());
  }
}
