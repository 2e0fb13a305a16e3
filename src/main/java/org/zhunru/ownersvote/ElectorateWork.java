package org.zhunru.ownersvote;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;

/** The steps of a vote up to the frozen list: what its process calls. */
@Service
@Transactional
public class ElectorateWork {

  private final OwnersVoteBook book;
  private final OwnersVoteFaults faults;
  private final OwnersVoteNotes notes;
  private final OwnersParents parents;

  ElectorateWork(OwnersVoteBook book, OwnersVoteFaults faults, OwnersVoteNotes notes, OwnersParents parents) {
    this.book = book;
    this.faults = faults;
    this.notes = notes;
    this.parents = parents;
  }

  /** What the tables are asked about. */
  @Transactional(readOnly = true)
  public OwnersMatter matter(String ref) {
    return book.matters().get(ref);
  }

  /** What T10 was asked about, of the case it comes from; null where nothing is known. */
  @Transactional(readOnly = true)
  public String topic(String ref) {
    return parents.topic(book.matters().get(ref).parent());
  }

  public void settle(String ref, String matter) {
    book.matters().settle(ref, matter);
    notes.noteSystem(ref, "settled", notes.text("matter." + matter));
    notes.move(ref, "PREPARING", "ownersvote.preparation");
  }

  public void decline(String ref) {
    notes.noteSystem(ref, "not-owners");
    notes.end(book.matters().get(ref), "NOT_OWNERS");
  }

  /** Posts the list. @throws EnteredInvalid for an empty one */
  public void post(String ref, String by) {
    OwnersMatter matter = book.matters().lock(ref);
    OwnersFigures figures = book.ballots().figures(ref);
    faults.require(figures.units() > 0, "note", "no-units");
    book.matters().figures(ref, figures);
    notes.note(ref, "posted", by, matter.community(), figures.units(), figures.total(), figures.totalOwners());
    notes.move(ref, "POSTED", "ownersvote.electorate");
  }

  public void closePosting(String ref) {
    book.matters().lock(ref);
    notes.noteSystem(ref, "posting-over", book.remarks().waiting(ref));
    notes.move(ref, "CHECKING", "ownersvote.answer");
  }

  /**
   * Nothing of the list changes any more; where an objection to it was found right, it is posted again as it was put right.
   *
   * @return whether it is posted again
   * @throws EnteredInvalid while an objection waits, or for an empty list
   */
  public boolean freeze(String ref, String by) {
    OwnersMatter matter = book.matters().lock(ref);
    int waiting = book.remarks().waiting(ref);
    faults.require(waiting == 0, "note", "unanswered", waiting);
    OwnersFigures figures = book.ballots().figures(ref);
    faults.require(figures.units() > 0, "note", "no-units");
    book.matters().figures(ref, figures);
    if (book.remarks().due(ref).contains(Remedy.LIST)) {
      book.remarks().redone(ref, Remedy.LIST, notes.now());
      notes.note(ref, "posted-again", by, matter.community(), figures.units(), figures.total(), figures.totalOwners());
      notes.move(ref, "POSTED", "ownersvote.electorate");
      return true;
    }
    notes.note(ref, "frozen", by, matter.community(), figures.units(), figures.total(), figures.totalOwners());
    notes.move(ref, "NOTICING", "ownersvote.preparation");
    return false;
  }
}
