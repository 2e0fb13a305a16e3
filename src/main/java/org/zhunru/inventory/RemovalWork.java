package org.zhunru.inventory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a removal: what its process calls. */
@Service
@Transactional
public class RemovalWork {

  private final EntryRows rows;
  private final RemovalNotes notes;

  RemovalWork(EntryRows rows, RemovalNotes notes) {
    this.rows = rows;
    this.notes = notes;
  }

  /** Whoever hung it has the term to take it down, anew each time it is asked. */
  public void ask(String ref) {
    notes.noteSystem(ref, "asked", rows.ofCase(ref).orElseThrow().ownerName());
    notes.move(ref, "TO_REMOVE", "inventory.removal");
  }

  public void removed(String ref, String note, String by, String organisation) {
    notes.note(ref, "removed", by, organisation, note);
    notes.move(ref, "TO_CONFIRM", "inventory.confirmation");
  }

  public void objected(String ref, String note, String by, String organisation) {
    notes.note(ref, "objected", by, organisation, note);
    notes.move(ref, "OBJECTED", "inventory.objection");
  }

  public void confirmed(String ref, boolean gone, String note, String by, String community) {
    notes.note(ref, gone ? "gone" : "still-there", by, community, note);
  }

  public void ruled(String ref, boolean keep, String note, String by, String leadUnit) {
    notes.note(ref, keep ? "keep" : "remove", by, leadUnit, note);
  }

  public void urged(String ref, String note, String by, String leadUnit) {
    notes.note(ref, "urged", by, leadUnit, note);
  }

  /** The plaque is gone. */
  public void close(String ref) {
    rows.end(rows.ofCase(ref).orElseThrow().id(), notes.clock().today());
    notes.cases().close(ref, "CLOSED", "REMOVED", null);
  }

  /** The plaque may stay. */
  public void keep(String ref) {
    rows.allow(rows.ofCase(ref).orElseThrow().id(), true, "PQ_RULED");
    notes.cases().close(ref, "CLOSED", "KEPT", null);
  }

  /** A term ran out and nothing was decided by it. @param element the step that reminds */
  public void remind(String ref, String element) {
    notes.noteSystem(ref, "overdue." + element);
  }

  public void escalate(String ref) {
    notes.noteSystem(ref, "overdue");
  }
}
