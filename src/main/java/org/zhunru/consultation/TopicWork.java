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
  private static final String ELSEWHERE = "ELSEWHERE";

  private final TopicRows topics;
  private final ConsultationNotes notes;
  private final ConsultationFaults faults;

  TopicWork(TopicRows topics, ConsultationNotes notes, ConsultationFaults faults) {
    this.topics = topics;
    this.notes = notes;
    this.faults = faults;
  }

  /**
   * @param answer TAKE, MERGE or DECLINE
   * @throws EnteredInvalid for whoever proposed it, without a reason, or where there is no such open topic of the community
   */
  public void screen(String ref, String answer, String mergeInto, String reason, String by) {
    Topic topic = topics.get(ref);
    requireOther(ref, by);
    switch (answer) {
      case "MERGE" -> {
        String into = WrittenText.plain(mergeInto);
        faults.require(mergeable(topic, into), "mergeInto", "no-such-topic");
        String why = faults.reason("reason", reason, 500);
        topics.merge(ref, into);
        notes.note(ref, "merged", by, topic.community(), into, why);
      }
      case "DECLINE" ->
          notes.note(ref, "declined", by, topic.community(), faults.reason("reason", reason, 500));
      default -> {
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

  private boolean mergeable(Topic topic, String into) {
    return !into.equals(topic.ref())
        && topics
            .find(into)
            .filter(other -> other.community().equals(topic.community()) && other.mergedInto() == null)
            .filter(other -> notes.cases().header(into).open())
            .isPresent();
  }

  /** @throws EnteredInvalid for whoever proposed it */
  public void study(String ref, boolean agreed, String opinion, String by) {
    Topic topic = topics.get(ref);
    requireOther(ref, by);
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

  /** @return HERE where a meeting of this community may decide, ELSEWHERE otherwise */
  public String settle(String ref, String form, String quorumKey) {
    topics.form(ref, form, quorumKey);
    if (form.equals("OWNERS_VOTE") || form.equals("STREET_ORGANISED") || form.equals("UNDETERMINED")) {
      return ELSEWHERE;
    }
    notes.noteSystem(ref, "form", notes.text("form." + form));
    notes.move(ref, "PREPARING", "consultation.preparation");
    return HERE;
  }

  public void refer(String ref) {
    Topic topic = topics.get(ref);
    notes.noteSystem(ref, "elsewhere." + topic.form());
    notes.end(topic, topic.form(), null);
  }

  public void cancel(String ref) {
    notes.end(topics.get(ref), "CANCELLED", null);
  }

  /** A term ran out and nothing was decided by it. @param element the step that reminds */
  public void remind(String ref, String element) {
    notes.noteSystem(ref, "overdue." + element);
  }
}
