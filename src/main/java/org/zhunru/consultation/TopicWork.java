package org.zhunru.consultation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.WrittenText;

/** The steps of a topic up to its form: what its process calls. */
@Service
@Transactional
public class TopicWork {

  private static final String HERE = "HERE";
  private static final String STREET = "STREET";

  private final TopicRows topics;
  private final ConsultationNotes notes;
  private final ConsultationFaults faults;
  private final CourseRules course;
  private final Signatures signatures;

  TopicWork(TopicRows topics, ConsultationNotes notes, ConsultationFaults faults, CourseRules course, Signatures signatures) {
    this.signatures = signatures;
    this.course = course;
    this.topics = topics;
    this.notes = notes;
    this.faults = faults;
  }

  /**
   * @throws EnteredInvalid for whoever proposed it, for a topic that has to be put to a residents' meeting, without a reason, where there is no such open topic of the community, and
   *     for what a case asks where it would be merged: it has to be answered by itself
   */
  public void screen(String ref, Screening said, String by) {
    Topic topic = topics.get(ref);
    requireOther(ref, by);
    String reason = said.reason();
    requireFree(topic, !said.answer().equals("TAKE"), "answer");
    switch (said.answer()) {
      case "MERGE" -> {
        faults.require(topic.origin() != TopicOrigin.CASE, "answer", "asked-by-case");
        String into = WrittenText.plain(said.mergeInto());
        topics.hold(ref, into);
        faults.require(mergeable(topic, into), "mergeInto", "no-such-topic");
        String why = faults.reason("reason", reason, 500);
        topics.merge(ref, into);
        notes.note(ref, "merged", by, topic.community(), into, why);
      }
      case "DECLINE" ->
          notes.note(ref, "declined", by, topic.community(), faults.reason("reason", reason, 500));
      default -> {
        resubject(topic, said, by);
        notes.note(ref, "taken", by, topic.community());
        notes.move(ref, "STUDYING", "consultation.study");
      }
    }
  }

  /** Neither screens nor studies it whoever proposed it. @throws EnteredInvalid for him */
  @Transactional(readOnly = true)
  public void requireOther(String ref, String by) {
    faults.require(!topics.get(ref).proposer(by), "answer", "own-topic");
  }

  /** The community knows best what a topic is about; the form of its meeting follows from that. */
  private void resubject(Topic topic, Screening said, String by) {
    SubjectType subject =
        WrittenText.plain(said.subjectType()).isEmpty() ? topic.subjectType() : SubjectType.valueOf(said.subjectType());
    Extent extent = WrittenText.plain(said.extent()).isEmpty() ? topic.extent() : Extent.valueOf(said.extent());
    if (subject != topic.subjectType() || extent != topic.extent()) {
      Convening again = signatures.again(topic, subject, extent);
      requireFree(topic, again != null && !again.obliged(), "subjectType");
      if (again != null) {
        topics.convening(topic.ref(), again);
      }
      topics.subject(topic.ref(), subject, extent);
      notes.note(
          topic.ref(), "resubjected", by, topic.community(), notes.text("subject." + subject), notes.text("extent." + extent));
    }
  }

  /** What residents demanded in the share of the law is put to their meeting. @param avoided whether it would not be */
  private void requireFree(Topic topic, boolean avoided, String field) {
    if (avoided && topic.demanded()) {
      throw faults.at(field, "demanded", notes.demand(topic.convening()));
    }
  }

  private boolean mergeable(Topic topic, String into) {
    return !into.equals(topic.ref())
        && topics
            .find(into)
            .filter(other -> other.community().equals(topic.community()) && other.mergedInto() == null)
            .filter(other -> notes.cases().header(into).open() && notes.cases().header(into).outcome() == null)
            .isPresent();
  }

  /** @throws EnteredInvalid for whoever proposed it */
  public void study(String ref, boolean agreed, String opinion, String by) {
    Topic topic = topics.get(ref);
    requireOther(ref, by);
    requireFree(topic, !agreed, "answer");
    String what = faults.written("opinion", opinion, 2000);
    notes.note(ref, agreed ? "studied" : "held-back", by, topic.community(), what);
  }

  public void merge(String ref) {
    Topic topic = topics.get(ref);
    notes.noteSystem(topic.mergedInto(), "absorbed", ref, notes.cases().header(ref).title());
    notes.end(topic, "MERGED", null);
  }

  public void decline(String ref) {
    notes.end(topics.get(ref), "DECLINED", null);
  }

  /** What T10 is asked about. */
  @Transactional(readOnly = true)
  public Topic topic(String ref) {
    return topics.get(ref);
  }

  /** @return HERE where a meeting of this community may decide, STREET where its street says how, ELSEWHERE otherwise */
  public String settle(String ref, String form, String quorumKey) {
    topics.form(ref, form, quorumKey);
    String way = course.way(ref, form);
    if (way.equals(STREET) || way.equals(HERE)) {
      notes.noteSystem(ref, "form", notes.text("form." + form));
      boolean street = way.equals(STREET);
      notes.move(ref, street ? "ORGANISING" : "PREPARING", street ? "consultation.procedure" : "consultation.preparation");
    }
    return way;
  }

  public void refer(String ref) {
    Topic topic = topics.get(ref);
    notes.noteSystem(ref, "elsewhere." + topic.form());
    notes.refer(topic);
  }

  public void cancel(String ref) {
    notes.end(topics.get(ref), "CANCELLED", null);
  }

  /** The case that asked for it ended before it did. */
  public void endWithCase(String ref) {
    Topic topic = topics.get(ref);
    notes.noteSystem(ref, "case-ended", topic.parent());
    notes.end(topic, "CASE_ENDED", null);
  }

  /** A term ran out and nothing was decided by it. @param element the step that reminds */
  public void remind(String ref, String element) {
    notes.noteSystem(ref, "overdue." + element);
  }
}
