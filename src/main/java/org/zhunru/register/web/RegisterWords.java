package org.zhunru.register.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Organisations;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.Figure;
import org.zhunru.register.ItemState;

/** Chinese words for what stands in the register. */
@Component("registerWords")
class RegisterWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

  private final MessageSource messages;
  private final Organisations organisations;
  private final DistrictClock clock;

  RegisterWords(MessageSource messages, Organisations organisations, DistrictClock clock) {
    this.messages = messages;
    this.organisations = organisations;
    this.clock = clock;
  }

  String text(String key, Object... values) {
    return messages.getMessage("register." + key, values, Locale.SIMPLIFIED_CHINESE);
  }

  /** Names of all organisations these items name, by code and in one statement; a code that nobody has stands for itself. */
  Map<String, String> names(Collection<AdmittedItem> items) {
    Set<String> codes = new HashSet<>();
    for (AdmittedItem item : items) {
      codes.add(item.department());
      for (AdmittedItem.Share share : item.shares()) {
        codes.add(share.community());
        if (share.movedTo() != null) {
          codes.add(share.movedTo());
        }
      }
    }
    Map<String, String> names = organisations.names(codes);
    codes.forEach(code -> names.putIfAbsent(code, code));
    return names;
  }

  /** @param names of {@link #names} for a list this item is in */
  public String communities(AdmittedItem item, Map<String, String> names) {
    return item.communities().stream().map(names::get).collect(Collectors.joining("、"));
  }

  LocalDate today() {
    return clock.today();
  }

  public String state(AdmittedItem item) {
    return text("state." + item.standing(today()));
  }

  /** How a state looks: good, bad, waiting, running or neutral. */
  public String kind(AdmittedItem item) {
    return switch (item.state()) {
      case IN_FORCE -> item.comingOn(today()) ? "waiting" : "good";
      case SUSPENDED, REVOKED, LAPSED -> "bad";
      case AWAITING_FUNDS -> "waiting";
      case PUBLICIZED, FILED -> "running";
      case EXPIRED, EXITED -> "neutral";
    };
  }

  /** 还剩 30 天, or from when it is in force; empty for what is not. */
  public String left(AdmittedItem item) {
    if (item.comingOn(today())) {
      return text("coming", DAY.format(item.inForceFrom()));
    }
    if (item.state() != ItemState.IN_FORCE || item.inForceTo() == null) {
      return "";
    }
    return text("left", ChronoUnit.DAYS.between(clock.today(), item.inForceTo()) + 1);
  }

  public String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** 每周 6 小时，入户 40 户次，填报 6 份; what nobody declared is said to be so, never a 0. */
  public String gives(AdmittedItem.Share share) {
    return String.join(
        "，",
        share.states(Figure.HOURS) ? text("gives.HOURS", number(share.hoursPerWeek())) : text("unstated.HOURS"),
        share.states(Figure.VISITS) ? text("gives.VISITS", share.visits()) : text("unstated.VISITS"),
        share.states(Figure.FORMS) ? text("gives.FORMS", share.forms()) : text("unstated.FORMS"));
  }

  /** What arrived and what is promised, in yuan. */
  public String gets(AdmittedItem.Share share) {
    String arrived = number(share.moneyArrived());
    return share.states(Figure.MONEY)
        ? text("community.gets", arrived, number(share.money()))
        : text("community.gets.unstated", arrived);
  }

  /** What a community is to be told of an item that is not in force; empty for one that is or that is over. */
  public String warning(AdmittedItem item, AdmittedItem.Share share) {
    return switch (item.state()) {
      case PUBLICIZED -> text("warning.publicized");
      case FILED, AWAITING_FUNDS -> share.provided() ? text("warning.unsigned") : text("warning.unpaid");
      case SUSPENDED -> text("warning.suspended");
      case IN_FORCE -> item.comingOn(today()) ? text("warning.coming", DAY.format(item.inForceFrom())) : "";
      default -> "";
    };
  }
}
