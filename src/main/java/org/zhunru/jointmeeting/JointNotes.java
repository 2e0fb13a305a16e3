package org.zhunru.jointmeeting;

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

/** Writes the milestones of a session; their sentences stand in the message file. */
@Component
class JointNotes {

  static final String SYSTEM = "system";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

  private final CaseFiles cases;
  private final MessageSource messages;
  private final DistrictClock clock;
  private final Terms terms;

  JointNotes(CaseFiles cases, MessageSource messages, DistrictClock clock, Terms terms) {
    this.cases = cases;
    this.messages = messages;
    this.clock = clock;
    this.terms = terms;
  }

  /** 2026年11月22日. */
  static String day(LocalDate day) {
    return DAY.format(day);
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

  /** End of a term that begins now. */
  Instant end(String term) {
    return terms.end(term, clock.instant());
  }

  /** @param what key below {@code jointmeeting.milestone} */
  void note(String ref, String what, String actor, String organisation, Object... values) {
    cases.note(
        ref, new Milestone(clock.instant(), actor, organisation, "jointmeeting." + what, text("milestone." + what, values)));
  }

  void noteSystem(String ref, String what, Object... values) {
    note(ref, what, SYSTEM, null, values);
  }

  String text(String key, Object... values) {
    return messages.getMessage("jointmeeting." + key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
