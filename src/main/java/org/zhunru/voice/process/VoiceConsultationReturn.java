package org.zhunru.voice.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.consultation.ConsultationDecided;
import org.zhunru.voice.VoiceFlow;
import org.zhunru.voice.VoiceWork;
import org.zhunru.voice.Voices;

/** The consultation ended: what came of it is told to the voice it comes from. */
@Component
class VoiceConsultationReturn {

  private final VoiceWork work;
  private final VoiceFlow flow;
  private final CaseFiles cases;

  VoiceConsultationReturn(VoiceWork work, VoiceFlow flow, CaseFiles cases) {
    this.work = work;
    this.flow = flow;
    this.cases = cases;
  }

  @EventListener
  void decided(ConsultationDecided decided) {
    String parent = decided.topic().parent();
    if (parent != null && cases.header(parent).kind().equals(Voices.KIND) && cases.header(parent).open()) {
      flow.consulted(parent, work.consulted(parent, decided.outcome()));
    }
  }
}
