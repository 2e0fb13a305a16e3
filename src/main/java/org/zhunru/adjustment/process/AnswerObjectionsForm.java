package org.zhunru.adjustment.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.adjustment.DraftPublicity;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** What comes of the objections, after each was answered: the leader rules, and never whoever drafted. */
@Component
class AnswerObjectionsForm implements UserTaskForm<AnswerObjectionsForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "UPHOLD|DISMISS") String answer, @NotBlank @Size(max = 2000) String note) {}

  private final DraftPublicity publicity;
  private final AdjustmentTexts texts;

  AnswerObjectionsForm(DraftPublicity publicity, AdjustmentTexts texts) {
    this.publicity = publicity;
    this.texts = texts;
  }

  @Override
  public String key() {
    return "adjustment/answer-objections";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    if (publicity.drafted(task.caseRef(), actor.username())) {
      throw texts.fault("answer", "own-objections");
    }
    int unanswered = publicity.unanswered(task.caseRef());
    if (unanswered > 0) {
      throw texts.fault("answer", "unanswered", unanswered);
    }
    boolean upheld = answer.answer().equals("UPHOLD");
    publicity.judged(task.caseRef(), upheld, texts.written("note", answer.note()), actor.username(), task.unit());
    return Values.of(AdjustmentProcess.ANSWER, answer.answer());
  }
}
