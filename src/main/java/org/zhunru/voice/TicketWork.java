package org.zhunru.voice;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;

/** A ticket from the call of the street to the signature of the department: what its process calls. */
@Service
@Transactional
public class TicketWork {

  private static final int LEAST_BASIS = 10;
  private static final int LEAST = 5;

  private final TicketRows tickets;
  private final VoiceRows voices;
  private final Assignees assignees;
  private final VoiceNotes notes;
  private final VoiceFaults faults;

  TicketWork(TicketRows tickets, VoiceRows voices, Assignees assignees, VoiceNotes notes, VoiceFaults faults) {
    this.tickets = tickets;
    this.voices = voices;
    this.assignees = assignees;
    this.notes = notes;
    this.faults = faults;
  }

  /** The community calls its street; the lead unit where there is none. */
  public Called call(String ref) {
    Voice voice = voices.get(ref);
    Called called = assignees.called(voice.community());
    tickets.keep(ref, notes.now());
    tickets.open(ref, voice.community(), called.organisation());
    notes.cases().addParty(ref, called.organisation(), "STREET");
    notes.noteSystem(ref, "called-street", assignees.name(called.organisation()));
    notes.move(ref, "CALLED", "voice.triage");
    return called;
  }

  /**
   * @param answer ASSIGN, SOLVE or RETURN
   * @throws EnteredInvalid for an assignment to anything but a department of the district, a community least of all
   */
  public void triage(String ref, String answer, String department, String urgency, String text, String by) {
    Ticket ticket = tickets.get(ref);
    boolean assign = answer.equals("ASSIGN");
    EnteredFields fields = faults.fields();
    Urgency fast = assign ? fields.choice("urgency", urgency, Urgency.class) : null;
    fields.done();
    String chosen = assign ? assignees.department(department, ticket.community()) : null;
    String said = faults.open("words", text, LEAST);
    if (ticket.asked() != null) {
      tickets.keep(ref, notes.now());
    }
    tickets.triaged(ref, chosen, fast, said, by);
    switch (answer) {
      case "ASSIGN" -> notes.note(ref, "assigned", by, ticket.street(), assignees.name(chosen), notes.text("urgency." + fast), said);
      case "SOLVE" -> {
        tickets.handled(ref, said, notes.now());
        notes.note(ref, "solved", by, ticket.street(), said);
        notes.move(ref, "CONFIRMING", "voice.confirm");
      }
      default -> {
        notes.note(ref, "returned", by, ticket.street(), said);
        notes.move(ref, "SAID", "voice.answer");
      }
    }
  }

  /** The department now has to sign. @return the end of its term */
  public Instant openSigning(String ref) {
    Ticket ticket = tickets.get(ref);
    notes.cases().addParty(ref, ticket.department(), "DEPARTMENT");
    Instant due = notes.end(ticket.urgency().signing(), notes.now());
    notes.cases().move(ref, "DISPATCHED", due);
    return due;
  }

  /** @throws EnteredInvalid for an objection without its legal basis, and for one after the ruling */
  public void sign(String ref, boolean objects, String basis, String by) {
    Ticket ticket = tickets.get(ref);
    if (!objects) {
      tickets.signed(ref, notes.now());
      notes.note(ref, "signed", by, ticket.department());
      return;
    }
    faults.require(!ticket.ruled(), "answer", "ruled");
    String why = faults.open("basis", basis, LEAST_BASIS);
    notes.note(ref, "objected", by, ticket.department(), assignees.name(ticket.department()), why);
    notes.move(ref, "OBJECTED", "voice.ruling");
  }

  /** Nobody rules on what he assigned himself. @throws EnteredInvalid for him */
  @Transactional(readOnly = true)
  public void requireOther(String ref, String by) {
    faults.require(!by.equals(tickets.get(ref).triagedBy()), "answer", "own-triage");
  }

  /**
   * The lead unit says who handles it.
   *
   * @return code of that department
   * @throws EnteredInvalid for another that is the same, or no department; for whoever assigned it
   */
  public String rule(String ref, boolean other, String department, String reason, String by, String leadUnit) {
    requireOther(ref, by);
    Ticket ticket = tickets.get(ref);
    String chosen = other ? assignees.department(department, ticket.community()) : ticket.department();
    faults.require(!other || !chosen.equals(ticket.department()), "department", "same-department");
    String why = faults.open("reason", reason, LEAST);
    if (other) {
      tickets.keep(ref, notes.now());
      tickets.reassigned(ref, chosen);
    } else {
      tickets.ruled(ref);
    }
    notes.note(ref, "ruled", by, leadUnit, assignees.name(chosen), why);
    return chosen;
  }

  @Transactional(readOnly = true)
  public Ticket ticket(String ref) {
    return tickets.get(ref);
  }

  /** Departments that can be chosen: code and name. */
  @Transactional(readOnly = true)
  public Map<String, String> choices(String ref) {
    return assignees.choices(tickets.get(ref).community());
  }

  /**
   * @param organisation code of the street, or of the lead unit
   * @param group candidate group of its steps
   * @param leadUnit code of the lead unit
   */
  public record Called(String organisation, String group, String leadUnit) {}
}
