package org.zhunru.jointreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.consultation.ConsultationDecided;
import org.zhunru.consultation.ReferredTopics;
import org.zhunru.consultation.Ruling;
import org.zhunru.consultation.Sitting;
import org.zhunru.consultation.TopicOrigin;
import org.zhunru.district.Parameters;
import org.zhunru.jointmeeting.JointAgenda;
import org.zhunru.jointmeeting.MatterDecided;
import org.zhunru.jointmeeting.Referral;
import org.zhunru.jointmeeting.Topic;

/**
 * A consultation of the community's own, or of a voice, that T11 sends to the joint review is put before the joint meeting in the
 * transaction in which it ends. One that another organisation's request called is not: that request goes there itself.
 */
@Service
@Transactional
class ReferredConsultations {

  private static final Set<String> TO_JOINT_REVIEW = Set.of("LEGALITY_ISSUE", "QUORUM_FAILED");

  private final JointAgenda agenda;
  private final ReviewNotes notes;
  private final RulingTable table;
  private final ReferredTopics topics;
  private final Parameters parameters;

  ReferredConsultations(
      JointAgenda agenda, ReviewNotes notes, RulingTable table, ReferredTopics topics, Parameters parameters) {
    this.agenda = agenda;
    this.notes = notes;
    this.table = table;
    this.topics = topics;
    this.parameters = parameters;
  }

  @EventListener
  void decided(ConsultationDecided decided) {
    if (TO_JOINT_REVIEW.contains(decided.outcome()) && !calledByRequest(decided.topic())) {
      agenda.refer(
          decided.topic().ref(), new Referral(Topic.CONSULTATION, 0, question(decided), List.of(), false, Set.of()));
    }
  }

  /** The case of a consultation is closed by then; its timeline still takes what the meeting ruled, and the ruling binds. */
  @EventListener
  void decided(MatterDecided decided) {
    if (decided.topic() == Topic.CONSULTATION) {
      RulingTable.Said said = table.of(decided.ref(), notes.outcome(decided.ref()), decided.carried());
      LocalDate today = notes.today();
      LocalDate until = said.barsTopic() ? today.plusDays(parameters.number("jointreview.bar")) : null;
      Ruling ruling = new Ruling(decided.ref(), said.ruling(), decided.session(), today, until, said.barsUnchanged());
      topics.rule(ruling);
      notes.found(decided, ruling);
    }
  }

  /** Only what another organisation's case asks for is entrusted and has a case behind it. */
  private static boolean calledByRequest(org.zhunru.consultation.Topic topic) {
    return topic.origin() == TopicOrigin.CASE && topic.entrusted();
  }

  private String question(ConsultationDecided decided) {
    Sitting sitting = decided.sitting();
    String why = Boolean.TRUE.equals(sitting.legalityIssue()) ? sitting.legalityNote() : "";
    return notes.question(decided.outcome(), why == null ? "" : why);
  }
}
