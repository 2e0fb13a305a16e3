package org.zhunru.voice.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.voice.VoiceWork;

/** It is done. */
@Component
class FinishVoice implements ServiceTask {

  private final VoiceWork work;

  FinishVoice(VoiceWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    work.finish(scope.caseRef());
  }
}
