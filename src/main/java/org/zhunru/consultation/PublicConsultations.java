package org.zhunru.consultation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.SenderLimit;
import org.zhunru.consultation.Consultations.Line;
import org.zhunru.district.Parameters;

/** What everybody may see of consultations: notices, results in figures, objections that were answered. No names. */
@Service
@Transactional
public class PublicConsultations {

  private static final Set<String> NO_RESULT = Set.of("CANCELLED", "CASE_ENDED");

  private static final int MOST_SHOWN = 200;

  private final TopicRows topics;
  private final ListedCases listed;
  private final PublicPart part;
  private final SenderLimit limit;
  private final Parameters parameters;

  PublicConsultations(
      TopicRows topics, ListedCases listed, PublicPart part, SenderLimit limit, Parameters parameters) {
    this.topics = topics;
    this.listed = listed;
    this.part = part;
    this.limit = limit;
    this.parameters = parameters;
  }

  /** Those whose notice was given, newest first. */
  @Transactional(readOnly = true)
  public List<Line> all() {
    return listed.of(topics.announced(MOST_SHOWN));
  }

  /** @throws NoSuchCase when there is none of that number, or no notice was given yet */
  @Transactional(readOnly = true)
  public Shown get(String ref) {
    Topic topic = topics.find(ref).orElseThrow(() -> new NoSuchCase(ref));
    return part.of(listed.of(List.of(topic)).get(0));
  }

  /**
   * Anybody objects to a result while it is publicised.
   *
   * @param person may be empty; not shown to anybody but the community
   * @throws EnteredInvalid with what is wrong, after the term, and when too many came today
   */
  public void object(String ref, String person, String reason, String address) {
    part.lock(ref);
    Shown shown = get(ref);
    Rostrum rostrum = part.rostrum();
    EnteredFields fields = rostrum.faults().fields();
    String why = fields.text("objection", reason, 10, 2000);
    String name = fields.optional("person", person, 60);
    fields
        .require(!PersonalNumbers.in(why), "objection", "personal")
        .require(!PersonalNumbers.in(name), "person", "personal")
        .require(shown.open(), "objection", "objection-late")
        .done();
    int ofAddress = parameters.number("consultation.objections-address");
    int ofCase = parameters.number("consultation.objections-case");
    limit
        .count(ref, address, ofAddress, ofCase)
        .ifPresent(
            full -> {
              throw rostrum.faults().at("objection", "too-many-objections");
            });
    part.object(ref, name, why);
  }

  /**
   * @param notices all that were given, the newest last
   * @param off why nobody should come to the meeting of the newest notice, null where it stands or was held
   * @param whyOff reason of whoever moved or gave up the newest meeting; null where nobody did
   * @param affected how those directly affected who voted against were answered; whoever they are is not shown
   * @param answered objections with their answers
   * @param waiting objections that are not answered; nothing of them is shown
   * @param open whether objections are taken now
   * @param base what attendance of the newest meeting is compared with; null where only the list counts
   * @param followUp promises and what residents were told, without names of persons
   */
  public record Shown(
      CaseHeader header,
      Topic topic,
      String community,
      List<Notice> notices,
      CalledOff off,
      String whyOff,
      List<Sitting> results,
      List<Comment> affected,
      List<Comment> answered,
      int waiting,
      boolean open,
      QuorumFigure base,
      FollowUp followUp) {

    /** Whether the meeting is still going on, so that a code opens something. */
    public boolean running() {
      return header.open() && header.outcome() == null;
    }

    /** Whether it ended and residents agreed on nothing, for or against. */
    public boolean resultless() {
      return results.isEmpty() && header.outcome() != null && NO_RESULT.contains(header.outcome());
    }

    /** The notice that holds. */
    public Notice notice() {
      return notices.get(notices.size() - 1);
    }
  }
}
