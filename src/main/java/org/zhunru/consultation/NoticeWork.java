package org.zhunru.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.district.DistrictClock;

/** Meetings are announced, each in its term; one that is moved is announced anew. */
@Service
@Transactional
public class NoticeWork {

  private static final int MOST_DAYS = 120;
  private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

  private final TopicRows topics;
  private final MeetingBook book;
  private final Agendas agendas;
  private final MeetingRules rules;
  private final Rostrum rostrum;

  NoticeWork(
      TopicRows topics, MeetingBook book, Agendas agendas, MeetingRules rules, Rostrum rostrum) {
    this.topics = topics;
    this.book = book;
    this.agendas = agendas;
    this.rules = rules;
    this.rostrum = rostrum;
  }

  /** Days between a notice and its meeting that this form of meeting needs. */
  @Transactional(readOnly = true)
  public int days(Topic topic) {
    return rules.noticeDays(topic.form());
  }

  /** What the newest meeting is compared with; null before the first notice, and where only the list counts. */
  @Transactional(readOnly = true)
  public FigureKind chosen(String ref) {
    return book.sittings().newest(ref).map(Sitting::base).map(QuorumFigure::kind).orElse(null);
  }

  /** Why the newest meeting is not held; null where it is, and where nobody said. @param sitting the newest, null before the first */
  @Transactional(readOnly = true)
  public String whyOff(CaseHeader header, Sitting sitting) {
    return rostrum.whyOff(header, sitting);
  }

  /** How many of the list vote. */
  @Transactional(readOnly = true)
  public int electors(String ref) {
    return rules.electors().voting(ref);
  }

  /** Of all meetings. */
  @Transactional(readOnly = true)
  public List<AgendaItem> agenda(String ref) {
    return agendas.of(ref);
  }

  /**
   * Announces the meeting; one that was announced before is moved, its term runs anew.
   *
   * @return end of the day of the meeting
   * @throws EnteredInvalid with everything that is wrong, and where what a statutory meeting is counted against is not known
   */
  public Instant give(String ref, NewNotice typed, String by) {
    Topic topic = topics.get(ref);
    List<Sitting> held = book.sittings().of(ref);
    EnteredFields fields = rostrum.faults().fields();
    LocalDate day = fields.day("meetsOn", typed.meetsOn());
    String at = fields.text("startsAt", typed.startsAt(), 1, 5);
    String where = fields.text("place", typed.place(), 1, 200);
    List<AgendaItem> items = agendas.read(fields, typed.agenda(), at.matches(TIME) ? LocalTime.parse(at) : null);
    int days = rules.noticeDays(topic);
    LocalDate earliest = rostrum.today().plusDays(days);
    int listed = book.participants().count(ref);
    int electors = rules.electors().count(topic, chosen(typed));
    int from = rules.parameters().number("consultation.begins-from");
    int until = rules.parameters().number("consultation.begins-until");
    // a lawyer's term may have used up the one for convening again: the first day that a notice allows is never too late
    LocalDate latest = Stream.of(latest(held), earliest).max(LocalDate::compareTo).orElseThrow();
    fields
        .require(listed > 0, "answer", "no-participants")
        .require(listed == 0 || electors > 0, "answer", "no-electors")
        .require(!PersonalNumbers.in(where), "place", "personal")
        .require(at.matches(TIME), "startsAt", "time")
        .require(timely(at, from, until), "startsAt", "time-of-day", from, until)
        .require(day == null || !day.isBefore(earliest), "meetsOn", "notice-short", days, ConsultationNotes.day(earliest))
        .require(day == null || !day.isAfter(latest), "meetsOn", "late", ConsultationNotes.day(latest))
        .done();
    QuorumFigure base = rules.figure(topic, typed.base(), electors, day).orElse(null);
    rules.electors().settle(topic, base == null ? null : base.kind());
    Sitting sitting = sitting(topic, held, new Appointed(day, at, where, base));
    List<Notice> before = book.sittings().notices(ref);
    boolean moved = before.stream().anyMatch(one -> one.sitting() == sitting.number());
    book.sittings().moved(ref, sitting.number());
    book.sittings().insert(
        ref, new Notice(before.size() + 1, sitting.number(), day, at, where, rostrum.today(), by, false));
    String when = ConsultationNotes.day(day) + " " + at;
    agendas.plan(ref, sitting.number(), items, LocalTime.parse(at));
    rostrum.note(topic, moved ? "moved" : "noticed", by, when, where, listed);
    if (base != null) {
      rostrum.note(topic, "base", by, rostrum.notes().base(base, electors));
    }
    Instant due = day.atTime(LocalTime.of(23, 59, 59)).atZone(DistrictClock.ZONE).toInstant();
    rostrum.stands(ref, "NOTICED", due);
    return due;
  }

  private static FigureKind chosen(NewNotice typed) {
    return typed.base() == null || typed.base().isEmpty() ? null : FigureKind.valueOf(typed.base());
  }

  /** No meeting is held. @throws EnteredInvalid without a reason, and before a meeting that residents demanded was held */
  public void abandon(String ref, String note, String by) {
    Topic topic = topics.get(ref);
    boolean held = book.sittings().of(ref).stream().anyMatch(one -> one.result() != null);
    if (topic.demanded() && !held) {
      throw rostrum.faults().at("answer", "demanded", rostrum.notes().demand(topic.convening()));
    }
    rostrum.note(topic, "abandoned", by, rostrum.callOff(ref, CalledOff.CANCELLED, note));
  }

  /** Whether people can come at that time; a time that is none is another fault. */
  private static boolean timely(String at, int from, int until) {
    if (!at.matches(TIME)) {
      return true;
    }
    LocalTime begins = LocalTime.parse(at);
    return !begins.isBefore(LocalTime.of(from, 0)) && !begins.isAfter(LocalTime.of(until, 0));
  }

  /** After a failed quorum the district's term from that meeting; otherwise {@value #MOST_DAYS} days. */
  private LocalDate latest(List<Sitting> held) {
    return held.stream()
        .filter(one -> one.result() != null)
        .reduce((first, second) -> second)
        .filter(last -> last.result() == ConsultationResult.RECONVENE)
        .map(last -> last.heldOn().plusDays(rules.parameters().number("consultation.reconvene")))
        .orElse(rostrum.today().plusDays(MOST_DAYS));
  }

  /** When, where, and against what attendance is counted. */
  private record Appointed(LocalDate day, String at, String place, QuorumFigure base) {}

  private Sitting sitting(Topic topic, List<Sitting> held, Appointed it) {
    Sitting last = held.isEmpty() ? null : held.get(held.size() - 1);
    if (last != null && last.state() == SittingState.NOTICED) {
      book.sittings().move(topic.ref(), last.number(), it.day(), it.at(), it.place(), it.base());
      return last;
    }
    int failed = (int) held.stream().filter(one -> one.result() == ConsultationResult.RECONVENE).count();
    Sitting sitting =
        new Sitting(
            topic.ref(), held.size() + 1, failed + 1, topic.changes() != null, it.day(), it.at(), it.place(), SittingState.NOTICED, null,
            null, null, null, null, null, it.base());
    book.sittings().insert(sitting);
    return sitting;
  }
}
