package org.zhunru.voice.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.CalledTopic;
import org.zhunru.consultation.Consultations;
import org.zhunru.consultation.Extent;
import org.zhunru.consultation.SubjectType;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.voice.Voice;
import org.zhunru.voice.VoiceWork;

/** Residents are consulted on it, in a case of its own that the community screens like any other topic. */
@Component
class CallVoiceConsultation implements ServiceTask {

  private final VoiceWork work;
  private final Consultations consultations;

  CallVoiceConsultation(VoiceWork work, Consultations consultations) {
    this.work = work;
    this.consultations = consultations;
  }

  @Override
  public void run(Scope scope) {
    Voice voice = work.voice(scope.caseRef());
    String consultation =
        consultations.call(
            new CalledTopic(
                voice.ref(), null, voice.community(), voice.topic(), voice.answer(), SubjectType.OTHER, Extent.COMMUNITY,
                voice.answeredBy()));
    work.consulting(voice.ref(), consultation);
  }
}
