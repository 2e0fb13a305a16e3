package org.zhunru.ownersvote;

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

/** Writes the milestones of an owners' vote and the acts that are none; their sentences stand in the message file. */
@Component
class OwnersVoteNotes {

  static final String SYSTEM = "system";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

  private final CaseFiles cases;
  private final MessageSource messages;
  private final DistrictClock clock;
  private final Terms terms;
  private final ApplicationEventPublisher events;

  OwnersVoteNotes(
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

  /** Ends the case, says so on the case it comes from, and tells whoever wants to know. */
  void end(OwnersMatter matter, String outcome) {
    cases.close(matter.ref(), "CLOSED", outcome, null);
    if (matter.parent() != null) {
      noteSystem(matter.parent(), "child-ended", matter.ref(), text("outcome." + outcome));
    }
    events.publishEvent(new OwnersVoteDecided(matter.ref(), matter.parent(), outcome, matter.figures()));
  }

  /** @param what key below {@code ownersvote.milestone} */
  void note(String ref, String what, String actor, String organisation, Object... values) {
    cases.note(
        ref, new Milestone(clock.instant(), actor, organisation, "ownersvote." + what, text("milestone." + what, values)));
  }

  void noteSystem(String ref, String what, Object... values) {
    note(ref, what, SYSTEM, null, values);
  }

  /** An act that the trail holds and the timeline does not; without names of owners and without what they voted. */
  void act(String ref, String what, String actor, String organisation, Map<String, String> detail) {
    events.publishEvent(new Act(actor, organisation, "ownersvote." + what, ref, "OK", detail));
  }

  MessageSource messages() {
    return messages;
  }

  String text(String key, Object... values) {
    return messages.getMessage("ownersvote." + key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
