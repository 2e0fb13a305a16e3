package org.zhunru.tenure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.Milestone;
import org.zhunru.district.DistrictClock;

/** Writes where a case stands and its milestones; their sentences stand in the message file of this room. */
@Component
class TenureNotes {

  static final String SYSTEM = "system";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

  private final CaseFiles cases;
  private final MessageSource messages;
  private final DistrictClock clock;

  TenureNotes(CaseFiles cases, MessageSource messages, DistrictClock clock) {
    this.cases = cases;
    this.messages = messages;
    this.clock = clock;
  }

  /** @param what key below {@code tenure.milestone} */
  void note(String ref, String what, String actor, String organisation, Object... values) {
    cases.note(ref, new Milestone(clock.instant(), actor, organisation, "tenure." + what, text("milestone." + what, values)));
  }

  void system(String ref, String what, Object... values) {
    note(ref, what, SYSTEM, null, values);
  }

  void move(String ref, String state, Instant dueAt) {
    cases.move(ref, state, dueAt);
  }

  /** Ends the case; what was decided when it was admitted stays. */
  void close(String ref, String state) {
    CaseHeader header = cases.header(ref);
    cases.close(ref, state, header.outcome(), header.reason());
  }

  CaseFiles cases() {
    return cases;
  }

  OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  /** 2026年11月22日 */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  LocalDate today() {
    return clock.today();
  }

  /** @param key below {@code tenure} */
  String text(String key, Object... values) {
    return messages.getMessage("tenure." + key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
