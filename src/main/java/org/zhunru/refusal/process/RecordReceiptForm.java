package org.zhunru.refusal.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.refusal.Letters;

/** Whoever delivered the letter writes down who signed for it. */
@Component
class RecordReceiptForm implements UserTaskForm<RecordReceiptForm.Answer> {

  record Answer(@NotBlank @Size(max = 60) String receivedBy, @NotNull LocalDate receivedOn) {}

  private final Letters letters;
  private final FormWords words;

  RecordReceiptForm(Letters letters, FormWords words) {
    this.letters = letters;
    this.words = words;
  }

  @Override
  public String key() {
    return "refusal/record-receipt";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    String person = words.written("receivedBy", answer.receivedBy());
    if (!letters.mayBeReceivedOn(task.caseRef(), answer.receivedOn())) {
      throw words.fault("receivedOn", "receipt-day");
    }
    letters.receive(task.caseRef(), person, answer.receivedOn(), actor.username(), task.unit());
    return Values.none();
  }
}
