package org.zhunru.ownersvote;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.WrittenText;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.Parameters;

/** The steps of a vote from its notice to its end: what its process calls. Nobody types a result. */
@Service
@Transactional
public class VoteWork {

  private final OwnersVoteBook book;
  private final Parameters parameters;
  private final OwnersVoteFaults faults;
  private final OwnersVoteNotes notes;

  VoteWork(OwnersVoteBook book, Parameters parameters, OwnersVoteFaults faults, OwnersVoteNotes notes) {
    this.book = book;
    this.parameters = parameters;
    this.faults = faults;
    this.notes = notes;
  }

  /**
   * Announces the vote.
   *
   * @return when it begins and when it ends
   * @throws EnteredInvalid for a first day that is too early, or a last day before it or too late
   */
  public Voting give(String ref, String votesFrom, String votesUntil, String by) {
    OwnersMatter matter = book.matters().lock(ref);
    EnteredFields fields = faults.fields();
    LocalDate from = fields.day("votesFrom", votesFrom);
    LocalDate until = fields.day("votesUntil", votesUntil);
    int days = parameters.number("ownersvote.notice");
    int longest = parameters.number("ownersvote.longest");
    LocalDate earliest = notes.today().plusDays(days);
    fields
        .require(from == null || !from.isBefore(earliest), "votesFrom", "notice-short", days, OwnersVoteNotes.day(earliest))
        .require(from == null || ChronoUnit.DAYS.between(earliest, from) <= longest, "votesFrom", "notice-late", longest)
        .require(from == null || until == null || !until.isBefore(from), "votesUntil", "until-before")
        .require(from == null || until == null || ChronoUnit.DAYS.between(from, until) < longest, "votesUntil", "until-late", longest)
        .done();
    book.matters().notice(ref, notes.today(), from, until);
    notes.note(ref, "noticed", by, matter.community(), OwnersVoteNotes.day(from), OwnersVoteNotes.day(until));
    Instant starts = from.atStartOfDay(DistrictClock.ZONE).toInstant();
    notes.cases().move(ref, "NOTICED", starts);
    return new Voting(starts, Ballots.ends(book.matters().get(ref)));
  }

  /** No vote is held. @throws EnteredInvalid without a reason */
  public void abandon(String ref, String note, String by) {
    String why = faults.reason("note", WrittenText.plain(note), 500);
    notes.note(ref, "abandoned", by, book.matters().get(ref).community(), why);
  }

  public void cancel(String ref) {
    notes.end(book.matters().get(ref), "CANCELLED");
  }

  public void open(String ref) {
    OwnersMatter matter = book.matters().lock(ref);
    notes.noteSystem(ref, "voting");
    notes.cases().move(ref, "VOTING", Ballots.ends(matter));
  }

  public void close(String ref) {
    book.matters().lock(ref);
    OwnersFigures figures = book.ballots().figures(ref);
    notes.noteSystem(ref, "closed", figures.partOwners());
    notes.move(ref, "COUNTING", "ownersvote.recount");
  }

  /** Neither whoever opened the vote nor whoever entered, corrected or struck a written ballot. @throws EnteredInvalid for them */
  @Transactional(readOnly = true)
  public void requireOther(String ref, String by, String field) {
    faults.require(!book.matters().get(ref).openedBy().equals(by), field, "own-vote");
    boolean entered =
        book.ballots().written(ref).stream().anyMatch(one -> one.castBy().equals(by) || by.equals(one.correctedBy()));
    faults.require(!entered, field, "same-counter");
    faults.require(!book.ballots().strikers(ref).contains(by), field, "striker-counts");
  }

  /** The written ballots counted by another person. @throws EnteredInvalid where it differs from what was entered */
  public void countAgain(String ref, int agreed, int against, int abstained, String by) {
    OwnersMatter matter = book.matters().lock(ref);
    requireOther(ref, by, "agreed");
    List<OwnerBallot> written = book.ballots().written(ref);
    boolean same =
        of(written, Choice.FOR) == agreed && of(written, Choice.AGAINST) == against && of(written, Choice.ABSTAIN) == abstained;
    faults.require(same, "agreed", "counts-differ", agreed, against, abstained, written.size());
    book.matters().counted(ref, by);
    notes.note(ref, "counted", by, matter.community(), agreed, against, abstained);
  }

  private static long of(List<OwnerBallot> written, Choice choice) {
    return written.stream().filter(one -> one.choice() == choice).count();
  }

  /** What the tables judge. */
  public Count count(String ref) {
    book.matters().lock(ref);
    book.matters().figures(ref, book.ballots().figures(ref));
    OwnersMatter matter = book.matters().get(ref);
    boolean kept =
        ChronoUnit.DAYS.between(matter.noticedOn(), matter.votesFrom()) >= parameters.number("ownersvote.notice");
    return new Count(matter, kept);
  }

  public void record(String ref, String result, String reason) {
    book.matters().result(ref, result, reason);
    notes.noteSystem(ref, "result", notes.text("outcome." + result), reason);
    notes.move(ref, "PUBLICISED", "ownersvote.publicity");
  }

  /** @return whether an objection waits for an answer */
  public boolean closePublicity(String ref) {
    book.matters().lock(ref);
    int waiting = book.remarks().waiting(ref);
    notes.noteSystem(ref, "publicity-over", waiting);
    notes.move(ref, "OBJECTED", "ownersvote.answer");
    return waiting > 0;
  }

  /**
   * @return what follows from the objections that were found right
   * @throws EnteredInvalid while an objection waits, and by whoever opened the vote
   */
  public Remedy answered(String ref, String by) {
    faults.require(!book.matters().get(ref).openedBy().equals(by), "note", "own-vote-desk");
    int waiting = book.remarks().waiting(ref);
    faults.require(waiting == 0, "note", "unanswered", waiting);
    notes.note(ref, "answered", by, book.matters().get(ref).community());
    return remedy(ref);
  }

  /** What follows from objections to the result that were found right: the gravest of it. */
  @Transactional(readOnly = true)
  public Remedy remedy(String ref) {
    Set<Remedy> due = book.remarks().due(ref);
    return due.contains(Remedy.VOID) ? Remedy.VOID : due.contains(Remedy.RECOUNT) ? Remedy.RECOUNT : Remedy.NONE;
  }

  /** The written ballots are counted once more, and what was entered wrongly is put right before. */
  public void reopenCount(String ref) {
    book.remarks().redone(ref, Remedy.RECOUNT, notes.now());
    notes.noteSystem(ref, "recount");
    notes.move(ref, "COUNTING", "ownersvote.recount");
  }

  /** The vote was not sound: nothing is decided by it. */
  public void annul(String ref) {
    book.remarks().redone(ref, Remedy.VOID, notes.now());
    notes.noteSystem(ref, "void");
    notes.end(book.matters().get(ref), "VOID");
  }

  /** A term ran out and nothing was decided by it. @param element the step that reminds */
  public void remind(String ref, String element) {
    notes.noteSystem(ref, "overdue." + element);
  }

  public void finish(String ref) {
    OwnersMatter matter = book.matters().get(ref);
    notes.noteSystem(ref, "final", notes.text("outcome." + matter.result()));
    notes.end(matter, matter.result());
  }

  /** @param ends the end of the last day */
  public record Voting(Instant starts, Instant ends) {}

  /** @param noticeKept whether the notice was given in its term */
  public record Count(OwnersMatter matter, boolean noticeKept) {}
}
