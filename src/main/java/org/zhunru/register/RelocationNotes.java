package org.zhunru.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.Milestone;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisations;

/** What a relocation leaves in the case file: the successor as a party, and a milestone. */
@Component
class RelocationNotes {

  private final CaseFiles cases;
  private final Organisations organisations;
  private final MessageSource messages;
  private final DistrictClock clock;

  RelocationNotes(CaseFiles cases, Organisations organisations, MessageSource messages, DistrictClock clock) {
    this.cases = cases;
    this.organisations = organisations;
    this.messages = messages;
    this.clock = clock;
  }

  String title(String ref) {
    return cases.header(ref).title();
  }

  void join(String ref, String to) {
    cases.addParty(ref, to, "COMMUNITY");
  }

  /** @param what key below {@code register.relocation.noted} */
  void note(String ref, String what, String from, String to, int tasks, CurrentUser by) {
    Map<String, String> names = organisations.names(List.of(from, to));
    String text =
        messages.getMessage(
            "register.relocation.noted." + what,
            new Object[] {names.get(from), names.get(to), tasks},
            Locale.SIMPLIFIED_CHINESE);
    cases.note(
        ref, new Milestone(clock.instant(), by.username(), by.organisation().code(), "register.relocated", text));
  }
}
