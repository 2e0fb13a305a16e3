package org.zhunru.inventory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;

/** Reads what was typed for an entry and says what is wrong with it. */
@Component("inventoryEntryReader")
class EntryReader {

  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(744);
  private static final int MOST_ACCOUNTS = 10_000;
  private static final Set<String> YES = Set.of("是", "YES", "true");
  private static final Set<String> NO = Set.of("否", "NO", "false");

  private final Organisations organisations;
  private final AllowedPlaques allowed;
  private final MessageSource messages;
  private final DistrictClock clock;

  EntryReader(Organisations organisations, AllowedPlaques allowed, MessageSource messages, DistrictClock clock) {
    this.organisations = organisations;
    this.allowed = allowed;
    this.messages = messages;
    this.clock = clock;
  }

  FaultList faults() {
    return new FaultList(messages);
  }

  /** Codes by name, of the district a community belongs to. */
  Map<String, String> codes(Organisation community) {
    Organisation district = organisations.districtOf(community).orElse(community);
    return organisations.all().stream()
        .filter(district::covers)
        .collect(Collectors.toMap(Organisation::name, Organisation::code, (first, second) -> first));
  }

  /** The entry; meaningless where there are faults. */
  Entry read(NewEntry typed, String community, Map<String, String> codes, FaultList faults) {
    LocalDate since = day(typed.since());
    faults
        .text("name", typed.name(), 200)
        .text("owner", typed.owner(), 200)
        .require(since != null, "since", "day")
        .require(since == null || !since.isAfter(clock.today()), "since", "future");
    String owner = FaultList.plain(typed.owner());
    String name = FaultList.plain(typed.name());
    return new Entry(
        0,
        typed.kind(),
        community,
        name,
        codes.getOrDefault(owner, ""),
        owner,
        since,
        null,
        null,
        typed.kind() == EntryKind.SYSTEM ? usage(typed, faults) : null,
        typed.kind() == EntryKind.FORM ? survey(typed, faults) : null,
        typed.kind() == EntryKind.PLAQUE ? hanging(name, community) : null);
  }

  private Entry.Hanging hanging(String name, String community) {
    PlaqueTable.Answer answer = allowed.answer(name, community);
    return new Entry.Hanging(answer.allowed(), answer.reason(), null);
  }

  private static Entry.Usage usage(NewEntry typed, FaultList faults) {
    Integer accounts = whole(typed.accounts());
    BigDecimal hours = hours(typed.hoursPerMonth());
    String used = FaultList.plain(typed.stillUsed());
    faults
        .require(accounts != null && accounts >= 0 && accounts <= MOST_ACCOUNTS, "accounts", "accounts", MOST_ACCOUNTS)
        .require(
            hours != null && hours.signum() >= 0 && hours.compareTo(MOST_HOURS) <= 0 && hours.scale() <= 2,
            "hoursPerMonth",
            "hours")
        .require(YES.contains(used) || NO.contains(used), "stillUsed", "yes-no");
    return new Entry.Usage(accounts == null ? 0 : accounts, hours, YES.contains(used));
  }

  private static Entry.Survey survey(NewEntry typed, FaultList faults) {
    String until = FaultList.plain(typed.validUntil());
    LocalDate validUntil = day(until);
    List<String> fields = List.copyOf(FieldNames.in(typed.fields()).values());
    faults
        .text("frequency", typed.frequency(), 60)
        .optional("number", typed.number(), 100)
        .optional("approvedBy", typed.approvedBy(), 200)
        .require(until.isEmpty() || validUntil != null, "validUntil", "day")
        .require(!fields.isEmpty(), "fields", "fields");
    return new Entry.Survey(
        FaultList.plain(typed.frequency()),
        FaultList.plain(typed.number()),
        FaultList.plain(typed.approvedBy()),
        validUntil,
        fields);
  }

  private static LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(FaultList.plain(text));
      return day.getYear() >= 1949 && day.getYear() <= 2100 ? day : null;
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  private static Integer whole(String text) {
    try {
      return Integer.valueOf(FaultList.plain(text));
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }

  private static BigDecimal hours(String text) {
    try {
      String plain = FaultList.plain(text);
      return plain.length() > 10 ? null : new BigDecimal(plain);
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }
}
