package org.zhunru.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.Milestone;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.Terms;
import org.zhunru.identity.Act;

/** Writes the milestones of a consultation and the acts that are none; their sentences stand in the message file. */
@Component
class ConsultationNotes {

  static final String SYSTEM = "system";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

  private final CaseFiles cases;
  private final MessageSource messages;
  private final DistrictClock clock;
  private final Terms terms;
  private final ApplicationEventPublisher events;

  ConsultationNotes(
      CaseFiles cases, MessageSource messages, DistrictClock clock, Terms terms, ApplicationEventPublisher events) {
    this.cases = cases;
    this.messages = messages;
    this.clock = clock;
    this.terms = terms;
    this.events = events;
  }

  /** 2026年11月22日. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  CaseFiles cases() {
    return cases;
  }

  /** As exact as both databases keep it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  LocalDate today() {
    return clock.today();
  }

  /** The case stands in that state until the end of a term that begins now. */
  void move(String ref, String state, String term) {
    cases.move(ref, state, terms.end(term, clock.instant()));
  }

  /** The result is final and the case goes on in that state; tells whoever asked for the consultation. */
  void decide(Topic topic, String state, Sitting sitting, String term) {
    String outcome = sitting.result().name();
    cases.decide(topic.ref(), state, outcome, null, terms.end(term, clock.instant()));
    events.publishEvent(new ConsultationDecided(topic, outcome, sitting));
  }

  /** Ends the case and tells whoever asked for the consultation. */
  void end(Topic topic, String outcome, Sitting sitting) {
    cases.close(topic.ref(), "CLOSED", outcome, null);
    events.publishEvent(new ConsultationDecided(topic, outcome, sitting));
  }

  /** Ends the case, which others decide; its reason is the kind of topic that T10 was asked about. */
  void refer(Topic topic) {
    cases.close(topic.ref(), "CLOSED", topic.form(), topic.subjectType().name());
    events.publishEvent(new ConsultationDecided(topic, topic.form(), null));
  }

  /** @param what key below {@code consultation.milestone} */
  void note(String ref, String what, String actor, String organisation, Object... values) {
    cases.note(
        ref, new Milestone(clock.instant(), actor, organisation, "consultation." + what, text("milestone." + what, values)));
  }

  void noteSystem(String ref, String what, Object... values) {
    note(ref, what, SYSTEM, null, values);
  }

  /** An act that the trail holds and the timeline does not; without names of residents and without what they voted. */
  void act(String ref, String what, String actor, String organisation, Map<String, String> detail) {
    events.publishEvent(new Act(actor, organisation, "consultation." + what, ref, "OK", detail));
  }

  /** Who signed, of how many, in words. */
  String demand(Convening it) {
    return it.of() == null
        ? text("demand.of-unknown", it.count(), text("signers." + it.signers()))
        : text("demand", it.count(), text("signers." + it.signers()), it.of());
  }

  /** What a statutory meeting is counted against, in words. @param listed people on the list */
  String base(QuorumFigure it, int listed) {
    return text("base.line", text("base." + it.kind()), it.count(), day(it.takenOn()), it.source(), listed, it.expected(listed));
  }

  MessageSource messages() {
    return messages;
  }

  String text(String key, Object... values) {
    return messages.getMessage("consultation." + key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
