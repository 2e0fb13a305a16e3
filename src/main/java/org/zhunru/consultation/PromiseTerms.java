package org.zhunru.consultation;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.district.WorkingCalendar;
import org.zhunru.engine.Terms;
import org.zhunru.promise.Promises;

/** When the promises of a consultation are due, and when the committee is reminded. */
@Component
class PromiseTerms {

  private final Promises promises;
  private final WorkingCalendar calendar;
  private final Terms terms;
  private final ConsultationNotes notes;

  PromiseTerms(Promises promises, WorkingCalendar calendar, Terms terms, ConsultationNotes notes) {
    this.promises = promises;
    this.calendar = calendar;
    this.terms = terms;
    this.notes = notes;
  }

  /** The moment the next promise becomes overdue; the end of the term of reminders where there is none sooner. */
  Instant next(String ref) {
    Optional<Instant> due = promises.nextDue(ref, notes.today()).map(day -> calendar.endOf(day).plusSeconds(1));
    Instant reminder = terms.end("promise.reminder", notes.now());
    boolean late = promises.of(ref).stream().anyMatch(one -> one.overdue() > 0);
    return due.filter(at -> !late || at.isBefore(reminder)).filter(at -> at.isAfter(notes.now())).orElse(reminder);
  }

  /** The case is due with its first open promise, overdue or not; at no time where none is open. */
  void stands(String ref) {
    notes.cases()
        .move(
            ref,
            ImplementationWork.IMPLEMENTING,
            promises.nextDue(ref, java.time.LocalDate.MIN).map(calendar::endOf).orElse(null));
  }
}
