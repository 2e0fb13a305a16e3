package org.zhunru.voice;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.WrittenText;

/** A ticket from its handling to its rating: what its process calls. */
@Service
@Transactional
public class HandlingWork {

  private static final int LEAST_ACCOUNT = 10;
  private static final int LEAST = 5;
  private static final int GOOD = 3;

  private final TicketRows tickets;
  private final Assignees assignees;
  private final VoiceNotes notes;
  private final VoiceFaults faults;

  HandlingWork(TicketRows tickets, Assignees assignees, VoiceNotes notes, VoiceFaults faults) {
    this.tickets = tickets;
    this.assignees = assignees;
    this.notes = notes;
    this.faults = faults;
  }

  /** The department handles it from now. */
  public Handling open(String ref) {
    Ticket ticket = tickets.get(ref);
    Instant due = notes.end(ticket.urgency().handling(), notes.now());
    tickets.due(ref, due);
    notes.cases().move(ref, "HANDLING", due);
    return new Handling(due, notes.end("voice.escalation", due));
  }

  /** @throws EnteredInvalid without an account */
  public void handle(String ref, String account, String by) {
    Ticket ticket = tickets.get(ref);
    String said = faults.open("account", account, LEAST_ACCOUNT);
    tickets.handled(ref, said, notes.now());
    notes.note(ref, "handled", by, ticket.department(), said);
    notes.move(ref, "CONFIRMING", "voice.confirm");
  }

  /**
   * What residents say to it. Once it goes back to whoever handled it.
   *
   * @return RATE, HANDLE, TRIAGE, or DONE where no department handled it
   * @throws EnteredInvalid where it is not solved and nothing says why
   */
  public String confirm(String ref, boolean solved, String text, String by) {
    Ticket ticket = tickets.get(ref);
    String said = solved && WrittenText.plain(text).isEmpty() ? "" : faults.open("words", text, LEAST);
    boolean again = !solved && ticket.returns() == 0;
    tickets.confirmed(ref, ticket.returns() + (solved ? 0 : 1), again ? null : Boolean.valueOf(solved));
    notes.note(ref, solved ? "confirmed" : again ? "sent-back" : "unconfirmed", by, ticket.community(), said);
    boolean department = ticket.department() != null;
    if (again && !department) {
      notes.move(ref, "CALLED", "voice.triage");
    }
    if (!again && department) {
      notes.move(ref, "RATING", "voice.rating");
    }
    return again ? department ? "HANDLE" : "TRIAGE" : department ? "RATE" : "DONE";
  }

  /** @param score 1 to 5 @throws EnteredInvalid for a score below 3 without its reason */
  public void rate(String ref, int score, String reason, String by) {
    Ticket ticket = tickets.get(ref);
    String why = score < GOOD || !WrittenText.plain(reason).isEmpty() ? faults.open("reason", reason, LEAST) : "";
    tickets.rated(ref, score, why, by);
    notes.note(ref, "rated", by, ticket.street(), score, why);
  }

  /** A term ran out and nothing was decided by it. @param element the step that reminds */
  public void remind(String ref, String element) {
    if (element.equals("Do_RemindHandling")) {
      tickets.late(ref, false);
    }
    notes.noteSystem(ref, "overdue." + element);
  }

  /**
   * A department is late: the lead unit has part in the case from now. The step that is late stands among the overdue tasks that
   * it oversees until it is done.
   *
   * @param element the step that escalates
   */
  public void escalate(String ref, String element) {
    if (element.equals("Do_EscalateSigning")) {
      tickets.late(ref, true);
    }
    notes.cases().addParty(ref, assignees.called(tickets.get(ref).community()).leadUnit(), "LEAD_UNIT");
    notes.noteSystem(ref, "overdue." + element);
  }

  /** @param due end of the term @param escalated when the lead unit is told */
  public record Handling(Instant due, Instant escalated) {}
}
