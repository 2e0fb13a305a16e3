package org.zhunru.certificate.process;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhunru.certificate.CounterWork;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** The community records what its residents said. */
@Component
class DeliberationForm implements UserTaskForm<DeliberationForm.Answer> {

  record Answer(
      @NotNull LocalDate heldOn,
      @NotNull @Min(1) @Max(10_000) Integer present,
      @NotNull @Pattern(regexp = "AGREED|NOT_AGREED") String answer,
      @NotBlank @Size(max = 1000) String record) {}

  private final CounterWork work;
  private final Answers answers;
  private final DistrictClock clock;

  DeliberationForm(CounterWork work, Answers answers, DistrictClock clock) {
    this.work = work;
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public String key() {
    return "certificate/deliberation";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    if (answer.heldOn().isAfter(clock.today())) {
      throw answers.fault("heldOn", "date-future");
    }
    if (answer.heldOn().isBefore(LocalDate.ofInstant(task.createdAt(), DistrictClock.ZONE))) {
      throw answers.fault("heldOn", "date-before");
    }
    boolean agreed = answer.answer().equals("AGREED");
    String record = answers.written("record", answer.record());
    work.deliberated(
        task.caseRef(), answer.heldOn(), answer.present(), record, agreed, actor.username(), task.unit());
    return answers.chose(answer.answer(), actor);
  }
}
