package org.zhunru.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.Milestone;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.district.DistrictClock;

/** Milestones of promises on their case, and what is wrong with what was entered. No milestone holds the name of a person. */
@Component
class PromiseNotes {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

  private final CaseFiles cases;
  private final MessageSource messages;
  private final DistrictClock clock;

  PromiseNotes(CaseFiles cases, MessageSource messages, DistrictClock clock) {
    this.cases = cases;
    this.messages = messages;
    this.clock = clock;
  }

  CaseFiles cases() {
    return cases;
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  LocalDate today() {
    return clock.today();
  }

  /** As exact as both databases keep it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  EnteredFields fields() {
    return new EnteredFields(messages, "promise");
  }

  /** A public text: without numbers of telephones and papers. */
  String open(EnteredFields fields, String field, String typed, int least, int most) {
    String plain = fields.text(field, typed, least, most);
    fields.require(!PersonalNumbers.in(plain), field, "personal");
    return plain;
  }

  /** @param key below {@code promise.milestone} */
  void note(String parent, String key, String by, String organisation, Object... values) {
    cases.note(
        parent,
        new Milestone(
            clock.instant(), by, organisation, "promise." + key,
            messages.getMessage("promise.milestone." + key, values, Locale.SIMPLIFIED_CHINESE)));
  }

  String text(String key, Object... values) {
    return messages.getMessage("promise." + key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
