package org.zhunru.voice.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.voice.VoiceWork;

/** The community has not answered in its term. */
@Component
class RemindVoice implements ServiceTask {

  private final VoiceWork work;

  RemindVoice(VoiceWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.remind(scope.caseRef());
  }
}
