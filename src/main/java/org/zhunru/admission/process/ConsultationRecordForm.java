package org.zhunru.admission.process;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhunru.admission.ConsultationAnswer;
import org.zhunru.admission.Meetings;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** A community records a consultation; the tables judge it. */
@Component
class ConsultationRecordForm implements UserTaskForm<ConsultationAnswer> {


  private final Meetings meetings;
  private final DistrictClock clock;
  private final FormMessages messages;

  ConsultationRecordForm(Meetings meetings, DistrictClock clock, FormMessages messages) {
    this.meetings = meetings;
    this.clock = clock;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "admission/consultation-record";
  }

  @Override
  public Class<ConsultationAnswer> answerType() {
    return ConsultationAnswer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, ConsultationAnswer answer) {
    if (answer.heldOn().isAfter(clock.today())) {
      throw messages.fault("heldOn", "date-future");
    }
    if (answer.heldOn().isBefore(LocalDate.ofInstant(task.createdAt(), DistrictClock.ZONE))) {
      throw messages.fault("heldOn", "date-before-asked");
    }
    if (answer.present() > answer.invited()) {
      throw messages.fault("present", "present-over-invited");
    }
    if (answer.votesFor() + answer.votesAgainst() > answer.present()) {
      throw messages.fault("votesFor", "votes-over-present");
    }
    Integer earlier = task.scope().get(AdmissionProcess.ATTEMPT);
    int attempt = earlier == null ? 1 : earlier + 1;
    meetings.recordConsultation(
        task.caseRef(), task.unit(), attempt, answer, actor.username(), actor.displayName());
    Boolean revised = task.scope().get(AdmissionProcess.REVISED);
    return Values.of(AdmissionProcess.ATTEMPT, attempt)
        .and(AdmissionProcess.REVISED, revised != null && revised);
  }
}
