package org.zhunru.voice.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.ReferredTopics;
import org.zhunru.engine.Actor;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.Facts;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTaskForm;
import org.zhunru.engine.Values;
import org.zhunru.voice.Voice;
import org.zhunru.voice.VoiceAnswer;
import org.zhunru.voice.VoiceMatter;
import org.zhunru.voice.VoiceWay;
import org.zhunru.voice.VoiceWork;

/** The community says what kind of matter it is and what is done with it. */
@Component
class AnswerVoiceForm implements UserTaskForm<AnswerVoiceForm.Answer> {

  record Answer(
      @NotNull VoiceMatter matter,
      @NotNull VoiceWay way,
      @NotBlank @Size(max = 1000) String words,
      @Size(max = 100) String topic,
      @Size(max = 30) String into) {}

  private final VoiceWork work;
  private final ReferredTopics referred;

  AnswerVoiceForm(VoiceWork work, ReferredTopics referred) {
    this.work = work;
    this.referred = referred;
  }

  @Override
  public String key() {
    return "voice/answer";
  }

  @Override
  public Class<Answer> answerType() {
    return Answer.class;
  }

  @Override
  public Facts prefill(OpenTask task) {
    return Facts.none()
        .with(
            "intoChoices",
            work.mergeable(task.caseRef()).entrySet().stream()
                .map(one -> Map.of("value", one.getKey(), "label", one.getKey() + "　" + one.getValue()))
                .toList());
  }

  @Override
  public Values take(OpenTask task, Actor actor, Answer answer) {
    VoiceAnswer said = new VoiceAnswer(answer.matter(), answer.way(), answer.words(), answer.topic(), answer.into());
    Taken.by(() -> work.answer(task.caseRef(), said, actor.username()));
    if (answer.way() == VoiceWay.CONSULT) {
      requireOpen(work.voice(task.caseRef()));
    }
    return Values.none();
  }

  /** The joint meeting may have ruled that the community does not put this topic again. */
  private void requireOpen(Voice voice) {
    referred
        .barred(voice.community(), voice.topic(), voice.answer())
        .ifPresent(
            why -> {
              throw new AnswerInvalid(List.of(new AnswerInvalid.Fault("topic", why)));
            });
  }
}
