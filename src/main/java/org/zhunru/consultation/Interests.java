package org.zhunru.consultation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.Consent;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.consultation.InterestTable.Standing;
import org.zhunru.identity.CurrentUser;

/** What participants declare about themselves, until a vote is closed. */
@Service
@Transactional
public class Interests {

  private static final Set<String> BEFORE_CLOSING = Set.of("PREPARING", "NOTICED", "VOTING", "REVISING");
  private static final int MOST_NOTE = 200;

  private final MeetingBook book;
  private final ConsultationAccess access;
  private final Recusals recusals;
  private final Rostrum rostrum;

  Interests(MeetingBook book, ConsultationAccess access, Recusals recusals, Rostrum rostrum) {
    this.book = book;
    this.access = access;
    this.recusals = recusals;
    this.rostrum = rostrum;
  }

  /** @throws EnteredInvalid for nobody of the list */
  @Transactional(readOnly = true)
  public Declared of(String ref, long participant, CurrentUser user) {
    access.worked(ref, user);
    Participant who = invited(ref, participant);
    CaseHeader header = rostrum.notes().cases().header(ref);
    return new Declared(
        header, who, recusals.rows().history(ref, participant), recusals.all(InterestAct.VOTE),
        BEFORE_CLOSING.contains(header.state()), book.sittings().newest(ref).isPresent());
  }

  /**
   * Declares something for a participant, or takes it back. A vote he may not cast any more is struck, and so are those he cast for
   * others where he may not do that.
   *
   * @return how many votes were struck
   * @throws EnteredInvalid with what is wrong; once a notice was given from whoever proposed the topic, and without the way he
   *     told it; once the vote was closed
   */
  public int declare(String ref, long participant, NewDeclaration typed, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    Sitting sitting = book.sittings().lock(ref).orElse(null);
    Participant who = invited(ref, participant);
    EnteredFields fields = rostrum.faults().fields();
    Interest said = fields.choice("interest", typed.interest(), Interest.class);
    String words =
        said == Interest.OTHER
            ? fields.text("interestNote", typed.note(), 2, MOST_NOTE)
            : fields.optional("interestNote", typed.note(), MOST_NOTE);
    boolean noticed = sitting != null;
    // a declaration takes votes away: nobody makes it for somebody who was invited and not asked
    Consent consent = noticed ? Consent.read(fields, typed.consent(), typed.present()) : null;
    fields
        .require(said != Interest.AFFECTED, "interest", "interest-affected")
        .require(!PersonalNumbers.in(words), "interestNote", "personal")
        .require(BEFORE_CLOSING.contains(rostrum.notes().cases().header(ref).state()), "interest", "interest-counted")
        .done();
    if (noticed) {
      rostrum.notTheProposer(topic, user.username(), "interest");
    }
    Participant now = with(who, said, words);
    boolean recused = recusals.decided(now, InterestAct.VOTE).barred();
    boolean held = noticed && sitting.state() == SittingState.VOTING;
    int struck =
        held ? recusals.rows().strike(sitting, who.id(), recused, recusals.decided(now, InterestAct.PROXY).barred()) : 0;
    recusals.rows().declare(now, new Declaration(said, words, struck, user.username(), rostrum.now(), consent), recused);
    told(topic, now, struck, user);
    if (noticed && said == Interest.NONE && who.declared() != Interest.NONE) {
      rostrum.note(topic, "interest-withdrawn", user.username(), String.valueOf(who.number()));
    }
    return struck;
  }

  private void told(Topic topic, Participant who, int struck, CurrentUser user) {
    rostrum
        .notes()
        .act(
            topic.ref(), "interest-declared", user.username(), topic.community(),
            Map.of("participant", String.valueOf(who.id()), "interest", who.declared().name(), "struck", String.valueOf(struck)));
    if (struck > 0) {
      rostrum.note(
          topic, "interest-struck", user.username(), String.valueOf(who.number()), rostrum.notes().text("interest." + who.declared()),
          struck);
    }
  }

  private static Participant with(Participant who, Interest interest, String note) {
    return new Participant(
        who.id(), who.ref(), who.number(), who.name(), who.seat(), who.place(), who.affected(), who.contact(), who.proposer(),
        who.code(), interest, note, who.advises());
  }

  private Participant invited(String ref, long participant) {
    return book.participants().find(ref, participant).orElseThrow(() -> rostrum.faults().at("interest", "no-participant"));
  }

  /**
   * @param history newest first
   * @param votes whether each interest bars from voting, and why
   * @param open whether something can be declared now
   * @param noticed whether a notice was given, so that it is asked how he told it
   */
  public record Declared(
      CaseHeader header, Participant participant, List<Declaration> history, Map<Interest, Standing> votes, boolean open, boolean noticed) {}
}
