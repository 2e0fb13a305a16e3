package org.zhunru.inventory;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.Milestone;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.Terms;

/** Writes the milestones of a removal; their sentences stand in the message file. */
@Component
class RemovalNotes {

  private static final String SYSTEM = "system";

  private final CaseFiles cases;
  private final MessageSource messages;
  private final DistrictClock clock;
  private final Terms terms;

  RemovalNotes(CaseFiles cases, MessageSource messages, DistrictClock clock, Terms terms) {
    this.cases = cases;
    this.messages = messages;
    this.clock = clock;
    this.terms = terms;
  }

  CaseFiles cases() {
    return cases;
  }

  DistrictClock clock() {
    return clock;
  }

  /** @param what key below {@code inventory.milestone} */
  void note(String ref, String what, String actor, String organisation, Object... values) {
    cases.note(
        ref, new Milestone(clock.instant(), actor, organisation, "inventory." + what, text("milestone." + what, values)));
  }

  void noteSystem(String ref, String what, Object... values) {
    note(ref, what, SYSTEM, null, values);
  }

  /** @param term the parameter that says how long this state may last */
  void move(String ref, String state, String term) {
    cases.move(ref, state, terms.end(term, clock.instant()));
  }

  String text(String key, Object... values) {
    return messages.getMessage("inventory." + key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
