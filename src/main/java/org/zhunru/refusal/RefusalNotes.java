package org.zhunru.refusal;

import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.Milestone;
import org.zhunru.district.DistrictClock;

/** Writes the milestones of this room; their sentences stand in the message file. */
@Component
class RefusalNotes {

  private static final String SYSTEM = "system";

  private final CaseFiles cases;
  private final MessageSource messages;
  private final DistrictClock clock;

  RefusalNotes(CaseFiles cases, MessageSource messages, DistrictClock clock) {
    this.cases = cases;
    this.messages = messages;
    this.clock = clock;
  }

  /** @param what key below {@code refusal.milestone} */
  void note(String ref, String what, String actor, String organisation, Object... values) {
    cases.note(
        ref, new Milestone(clock.instant(), actor, organisation, "refusal." + what, text("milestone." + what, values)));
  }

  void noteSystem(String ref, String what, Object... values) {
    note(ref, what, SYSTEM, null, values);
  }

  /** Name of a role as people read it. */
  String role(String code) {
    return messages.getMessage("identity.role." + code, null, Locale.SIMPLIFIED_CHINESE);
  }

  Instant now() {
    return clock.instant();
  }

  String text(String key, Object... values) {
    return messages.getMessage("refusal." + key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
