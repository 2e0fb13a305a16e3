package org.zhunru.voice.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Scope;
import org.zhunru.engine.ServiceTask;
import org.zhunru.voice.Voice;
import org.zhunru.voice.VoiceWork;

/** What the community chose becomes the facts of the table. */
@Component
class CollectVoiceWay implements ServiceTask {

  private final VoiceWork work;

  CollectVoiceWay(VoiceWork work) {
    this.work = work;
  }

  @Override
  public void run(Scope scope) {
    Voice voice = work.voice(scope.caseRef());
    scope.offer(WayTable.facts(voice.matter(), voice.way()));
  }
}
