package org.zhunru.admission.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Opinions;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;

/** A street or community agrees or objects with a reason. */
@Component
class OpinionForm implements UserTaskForm<OpinionForm.Answer> {

  record Answer(
      @NotNull @Pattern(regexp = "AGREE|OBJECT") String stance, @Size(max = 2000) String text) {}

  private final Opinions opinions;
  private final FormMessages messages;

  OpinionForm(Opinions opinions, FormMessages messages) {
    this.opinions = opinions;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "admission/opinion";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    if (!answer.stance().equals(Opinions.AGREE) && Texts.missing(answer.text())) {
      throw messages.fault("text", "opinion.reason-missing");
    }
    opinions.give(
        task.caseRef(),
        Opinions.LIGHT,
        task.groups().iterator().next(),
        answer.stance(),
        Texts.orEmpty(answer.text()),
        actor.username(),
        actor.displayName());
    return Values.none();
  }
}
