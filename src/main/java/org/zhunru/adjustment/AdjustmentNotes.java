package org.zhunru.adjustment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.Milestone;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.Terms;

/** Writes the milestones and states of this room; their sentences stand in the message file. */
@Component
class AdjustmentNotes {

  private static final String SYSTEM = "system";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

  private final CaseFiles cases;
  private final MessageSource messages;
  private final DistrictClock clock;
  private final Terms terms;

  AdjustmentNotes(CaseFiles cases, MessageSource messages, DistrictClock clock, Terms terms) {
    this.cases = cases;
    this.messages = messages;
    this.clock = clock;
    this.terms = terms;
  }

  CaseFiles cases() {
    return cases;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return clock.today();
  }

  /** As people write it, {@code 2026年3月1日}. */
  String day(LocalDate day) {
    return DAY.format(day);
  }

  /** @param what key below {@code adjustment.milestone} */
  void note(String ref, String what, String actor, String organisation, Object... values) {
    cases.note(
        ref, new Milestone(clock.instant(), actor, organisation, "adjustment." + what, text("milestone." + what, values)));
  }

  void noteSystem(String ref, String what, Object... values) {
    note(ref, what, SYSTEM, null, values);
  }

  /** @param term the parameter that says how long this state may last */
  void move(String ref, String state, String term) {
    cases.move(ref, state, end(term));
  }

  Instant end(String term) {
    return terms.end(term, clock.instant());
  }

  /** The sentence of a short code why a draft cannot be changed so; a sentence stays itself. */
  String sentence(String why) {
    return messages.getMessage("adjustment.draft." + why, null, why, Locale.SIMPLIFIED_CHINESE);
  }

  /** A word of the message files by its whole key. */
  String word(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }

  String text(String key, Object... values) {
    return messages.getMessage("adjustment." + key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
