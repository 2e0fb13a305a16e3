package org.zhunru.adjustment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.casefile.WrittenText;
import org.zhunru.catalogue.CatalogueDiff;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/** The draft before everybody's eyes: its term, objections by anyone without a name, and their answers. */
@Service
@Transactional
public class DraftPublicity {

  private static final String STATE = "PUBLICITY";
  private static final int LONGEST = 1000;

  private static final int SHORTEST = 5;
  private static final int MOST = 100;

  private final AdjustmentRows rows;
  private final ProposalRows proposals;
  private final ObjectionRows objections;
  private final ObjectionIntake intake;
  private final AdjustmentNotes notes;

  DraftPublicity(
      AdjustmentRows rows,
      ProposalRows proposals,
      ObjectionRows objections,
      ObjectionIntake intake,
      AdjustmentNotes notes) {
    this.rows = rows;
    this.proposals = proposals;
    this.objections = objections;
    this.intake = intake;
    this.notes = notes;
  }

  public void open(String ref) {
    LocalDate to = LocalDate.ofInstant(notes.end("adjustment.publicity"), DistrictClock.ZONE);
    rows.publicity(ref, notes.today(), to);
    notes.noteSystem(ref, "publicized", notes.day(to));
    notes.move(ref, STATE, "adjustment.publicity");
  }

  /** Ends publicity; whether an objection waits for its answer. */
  public boolean close(String ref) {
    int open = objections.unanswered(ref);
    notes.noteSystem(ref, "publicity-closed", objections.of(ref).size());
    if (open > 0) {
      notes.move(ref, "OBJECTIONS", "adjustment.objections");
    }
    return open > 0;
  }

  /**
   * What the public sees of an adjustment.
   *
   * @param proposals those that were taken, with where each stands
   * @param open whether objections are taken now
   */
  public record Notice(
      Adjustment adjustment, String title, List<Proposal> proposals, List<Objection> objections, boolean open) {}

  /**
   * A line of the list of publicized drafts.
   *
   * @param open whether objections are taken now
   */
  public record Announced(Adjustment adjustment, String title, boolean open) {}

  /** Publicized drafts, newest first, at most 100; as many statements for all of them as for one. */
  @Transactional(readOnly = true)
  public List<Announced> announced() {
    List<Adjustment> publicized = rows.publicized(MOST);
    var headers = notes.cases().headers(publicized.stream().map(Adjustment::ref).toList());
    return publicized.stream()
        .map(one -> new Announced(one, headers.get(one.ref()).title(), headers.get(one.ref()).state().equals(STATE)))
        .toList();
  }

  /** @throws NoSuchCase when nothing of that number was publicized */
  @Transactional(readOnly = true)
  public Notice notice(String ref) {
    Adjustment one = rows.get(ref);
    if (one.publicityFrom() == null) {
      throw new NoSuchCase(ref);
    }
    return notice(one);
  }

  /**
   * What the publicized draft changes, row by row.
   *
   * @throws NoSuchCase when nothing of that number was publicized
   */
  @Transactional(readOnly = true)
  public CatalogueDiff changes(String ref) {
    return intake.drafts().comparison().of(notice(ref).adjustment().draft());
  }

  private Notice notice(Adjustment one) {
    var header = notes.cases().header(one.ref());
    return new Notice(
        one,
        header.title(),
        proposals.of(one.ref()).stream().filter(proposal -> proposal.state() == ProposalState.TAKEN).toList(),
        objections.of(one.ref()),
        header.state().equals(STATE));
  }

  /**
   * Takes an objection while publicity runs. One that is wrong does not count for who sent it.
   *
   * @param address where it came from; only a sum of it is kept, and only for the day
   * @return its number
   * @throws NoSuchCase when nothing of that number was publicized
   * @throws AdjustmentInvalid when publicity is over or the text will not do
   * @throws TooManyObjections when that address or this draft has had its share of the day
   */
  public int object(String ref, String text, String address) {
    rows.lock(ref);
    Notice notice = notice(ref);
    String plain = EntryCheck.plain(text);
    new EntryCheck(notes)
        .require(notice.open(), "text", "publicity-over")
        .require(WrittenText.visible(text) >= SHORTEST, "text", "objection-short", SHORTEST)
        .within("text", text, LONGEST)
        .publishable("text", text)
        .done();
    intake.count(ref, address);
    int number = objections.insert(ref, plain, notes.now());
    notes.noteSystem(ref, "objected", number);
    return number;
  }

  /**
   * Answers an objection; the answer is read by everybody.
   *
   * @throws NoSuchCase when there is no such objection for this person
   * @throws AdjustmentInvalid when the text will not do
   */
  public void answer(String ref, int number, String text, CurrentUser clerk) {
    notes.cases().visible(ref, clerk);
    if (!clerk.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER)) {
      throw new AccessDeniedException("Only the lead unit answers objections");
    }
    if (objections.of(ref).stream().noneMatch(one -> one.number() == number)) {
      throw new NoSuchCase(ref);
    }
    String state = notes.cases().header(ref).state();
    new EntryCheck(notes)
        .written("answer", text, LONGEST)
        .publishable("answer", text)
        .require(state.equals(STATE) || state.equals("OBJECTIONS"), "answer", "not-answering")
        .done();
    objections.answer(ref, number, EntryCheck.plain(text), notes.now());
    notes.note(ref, "objection-answered", clerk.username(), clerk.organisation().code(), number);
  }

  @Transactional(readOnly = true)
  public int unanswered(String ref) {
    return objections.unanswered(ref);
  }

  /** Whether this person had a hand in the draft. */
  @Transactional(readOnly = true)
  public boolean drafted(String ref, String username) {
    return intake.authors().of(ref, username).isPresent();
  }

  /** What comes of all objections together. */
  public void judged(String ref, boolean upheld, String note, String by, String leadUnit) {
    notes.note(ref, upheld ? "objections-upheld" : "objections-dismissed", by, leadUnit, note);
  }
}
