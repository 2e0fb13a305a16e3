package org.zhunru.voice.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;
import org.zhunru.voice.VoiceMatter;
import org.zhunru.voice.VoiceWay;
import org.zhunru.voice.VoiceWays;

/** The table voice-way, asked before an answer is taken; the drawing asks it again. */
@Component
class WayTable implements VoiceWays {

  private final Decisions decisions;

  WayTable(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Said of(VoiceMatter matter, VoiceWay way) {
    Facts said = decisions.evaluate("voice-way", facts(matter, way)).outputs();
    return new Said((String) said.get("course"), (String) said.get("reason"));
  }

  static Facts facts(VoiceMatter matter, VoiceWay way) {
    return Facts.none().with("matter", matter.name()).with("way", way.name());
  }
}
