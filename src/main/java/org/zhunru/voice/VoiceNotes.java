package org.zhunru.voice;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.Milestone;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.Terms;

/** Writes the milestones of a voice; their sentences stand in the message file. */
@Component
class VoiceNotes {

  static final String SYSTEM = "system";

  private final CaseFiles cases;
  private final MessageSource messages;
  private final DistrictClock clock;
  private final Terms terms;

  VoiceNotes(CaseFiles cases, MessageSource messages, DistrictClock clock, Terms terms) {
    this.cases = cases;
    this.messages = messages;
    this.clock = clock;
    this.terms = terms;
  }

  CaseFiles cases() {
    return cases;
  }

  MessageSource messages() {
    return messages;
  }

  /** As exact as both databases keep it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** End of a term that begins then. */
  Instant end(String term, Instant from) {
    return terms.end(term, from).truncatedTo(ChronoUnit.MILLIS);
  }

  /** The case stands in that state until the end of a term that begins now. */
  void move(String ref, String state, String term) {
    cases.move(ref, state, end(term, now()));
  }

  /** @param what key below {@code voice.milestone} */
  void note(String ref, String what, String actor, String organisation, Object... values) {
    cases.note(ref, new Milestone(clock.instant(), actor, organisation, "voice." + what, text("milestone." + what, values)));
  }

  void noteSystem(String ref, String what, Object... values) {
    note(ref, what, SYSTEM, null, values);
  }

  String text(String key, Object... values) {
    return messages.getMessage("voice." + key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
