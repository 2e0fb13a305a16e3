package org.zhunru.consultation;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.WrittenText;
import org.zhunru.district.Parameters;
import org.zhunru.standing.BodyKind;
import org.zhunru.standing.HeldMeeting;
import org.zhunru.standing.HeldMeetings;

/** What a meeting decided: checked by lawyers, counted by the database, judged by T11. Nobody types a figure. */
@Service
@Transactional
public class ResultWork {

  private final TopicRows topics;
  private final MeetingBook book;
  private final MeetingRules rules;
  private final Rostrum rostrum;
  private final HeldMeetings held;

  ResultWork(TopicRows topics, MeetingBook book, MeetingRules rules, Rostrum rostrum, HeldMeetings held) {
    this.held = held;
    this.topics = topics;
    this.book = book;
    this.rules = rules;
    this.rostrum = rostrum;
  }

  /** @throws EnteredInvalid for an issue without its reason */
  public void checkLegality(String ref, boolean issue, String note, String by, String organisation) {
    String why = issue ? rostrum.faults().reason("note", note, 2000) : WrittenText.plain(note);
    book.sittings().legality(ref, newest(ref).number(), issue, why);
    rostrum.notes().note(ref, issue ? "unlawful" : "lawful", by, organisation, why);
  }

  /** Counts what the newest meeting decided. */
  public Turnout count(String ref) {
    Topic topic = topics.get(ref);
    Sitting sitting = newest(ref);
    Figures figures = book.figures(sitting);
    book.sittings().figures(ref, sitting.number(), figures);
    Parameters parameters = rules.parameters();
    StreetShares shares = rules.shares(ref);
    return new Turnout(
        topic,
        sitting,
        figures,
        shares.come().doubleValue(),
        shares.agree().doubleValue(),
        StatuteShares.of("residents", parameters),
        StatuteShares.of("representatives", parameters));
  }

  public void record(String ref, String result) {
    Sitting sitting = newest(ref);
    ConsultationResult said = ConsultationResult.valueOf(result);
    book.sittings().result(ref, sitting.number(), said);
    rostrum.notes().noteSystem(ref, "result", sitting.number(), rostrum.notes().text("result." + said));
    met(topics.get(ref), sitting, said);
    if (said == ConsultationResult.RECONVENE) {
      rostrum.notes().move(ref, "PREPARING", "consultation.reconvene");
    } else if (said == ConsultationResult.REVISE_AND_RECONSULT) {
      rostrum.notes().move(ref, "REVISING", "consultation.revision");
    }
  }

  private void met(Topic topic, Sitting sitting, ConsultationResult said) {
    List<BodyKind> kinds = rules.course().met(topic.ref(), topic.form(), said);
    if (!kinds.isEmpty()) {
      String matter = rostrum.notes().cases().header(topic.ref()).title();
      List<String> present = book.participants().present(sitting);
      held.metAs(
          kinds, topic.community(), new HeldMeeting(topic.ref(), matter, sitting.heldOn(), present), ConsultationNotes.SYSTEM);
    }
  }

  /** @throws EnteredInvalid where nothing is written */
  public void revise(String ref, String changes, String by, String organisation) {
    String said = rostrum.faults().written("changes", changes, 2000);
    rostrum.faults().require(!PersonalNumbers.in(said), "changes", "personal");
    topics.changes(ref, said);
    rostrum.notes().note(ref, "revised", by, organisation);
    rostrum.notes().move(ref, "PREPARING", "consultation.preparation");
  }

  /** Nobody changed the proposal in time: it was not adopted as it stood. */
  public void lapse(String ref) {
    Sitting sitting = newest(ref);
    book.sittings().result(ref, sitting.number(), ConsultationResult.NOT_ADOPTED);
    rostrum.notes().noteSystem(ref, "revision-lapsed");
  }

  private Sitting newest(String ref) {
    return book.sittings().newest(ref).orElseThrow();
  }
}
