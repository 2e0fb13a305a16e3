package org.zhunru.voice.process;

import org.springframework.stereotype.Component;
import org.zhunru.engine.CaseDecisions;
import org.zhunru.engine.Decision;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;
import org.zhunru.voice.VoiceMatter;
import org.zhunru.voice.VoiceWay;
import org.zhunru.voice.VoiceWays;

/** The tables voice-way, asked before an answer is taken and again by the drawing, and voice-after-consultation. */
@Component
class WayTable implements VoiceWays {

  private static final String AFTER = "voice-after-consultation";

  private final Decisions decisions;
  private final CaseDecisions cases;

  WayTable(Decisions decisions, CaseDecisions cases) {
    this.decisions = decisions;
    this.cases = cases;
  }

  @Override
  public Said of(VoiceMatter matter, VoiceWay way) {
    return said(decisions.evaluate("voice-way", facts(matter, way)));
  }

  @Override
  public Said afterConsultation(String ref, String outcome) {
    return said(cases.take(ref, AFTER, Facts.none().with("consulted", listed(outcome))));
  }

  /** A value the table has a word for, or its word for all others: the other room may have outcomes of its own. */
  private String listed(String outcome) {
    return decisions.asks(AFTER).stream().anyMatch(column -> column.allowed().contains(outcome)) ? outcome : "OTHER";
  }

  private static Said said(Decision decision) {
    Facts said = decision.outputs();
    return new Said((String) said.get("course"), (String) said.get("reason"));
  }

  static Facts facts(VoiceMatter matter, VoiceWay way) {
    return Facts.none().with("matter", matter.name()).with("way", way.name());
  }
}
