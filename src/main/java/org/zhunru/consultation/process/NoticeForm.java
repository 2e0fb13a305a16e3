package org.zhunru.consultation.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.FigureKind;
import org.zhunru.consultation.NewNotice;
import org.zhunru.consultation.NoticeWork;
import org.zhunru.engine.Actor;
import org.zhunru.engine.Facts;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The meeting is announced to those who are invited, or given up. */
@Component
class NoticeForm implements UserTaskForm<NoticeForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "GIVE|CANCEL") String answer,
      String meetsOn,
      @Size(max = 5) String startsAt,
      @Size(max = 200) String place,
      @Size(max = 4000) String agenda,
      @Size(max = 500) String note,
      @Pattern(regexp = "|ADULTS|HOUSEHOLDS|GROUPS|REPRESENTATIVES") String base) {}

  private final NoticeWork work;

  NoticeForm(NoticeWork work) {
    this.work = work;
  }

  @Override
  public String key() {
    return "consultation/notice";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Facts prefill(OpenTask task) {
    FigureKind chosen = work.chosen(task.caseRef());
    return chosen == null ? Facts.none() : Facts.none().with("base", chosen.name());
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    if (answer.answer().equals("CANCEL")) {
      Taken.by(() -> work.abandon(task.caseRef(), answer.note(), actor.username()));
      return Values.of(ConsultationProcess.ANSWER, answer.answer());
    }
    Instant due =
        Taken.of(
            () ->
                work.give(
                    task.caseRef(),
                    new NewNotice(answer.meetsOn(), answer.startsAt(), answer.place(), answer.agenda(), answer.base()),
                    actor.username()));
    return Values.of(ConsultationProcess.ANSWER, answer.answer()).and(ConsultationProcess.MEETING_DUE, due);
  }
}
