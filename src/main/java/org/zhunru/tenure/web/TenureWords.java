package org.zhunru.tenure.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.identity.Organisations;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.Figure;
import org.zhunru.register.ItemState;
import org.zhunru.tenure.Notices.Notice;
import org.zhunru.tenure.TenureView;

/** Chinese words for codes of this room. */
@Component("tenureWords")
class TenureWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

  private final MessageSource messages;
  private final Organisations organisations;

  TenureWords(MessageSource messages, Organisations organisations) {
    this.messages = messages;
    this.organisations = organisations;
  }

  public String organisation(String code) {
    return code == null ? "" : organisations.names(List.of(code)).getOrDefault(code, code);
  }

  public String organisations(List<String> codes) {
    Map<String, String> names = organisations.names(codes);
    return codes.stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining("、"));
  }

  /** Where the item stands today: an item whose days have not begun is not in force yet, and one publicized waits for its number. */
  public String state(TenureView view) {
    return state(view.item(), view.coming(), view.published());
  }

  /** The same of a notice on which no objection is taken any more. */
  public String state(Notice closed) {
    return state(closed.item(), closed.coming(), true);
  }

  private String state(AdmittedItem item, boolean coming, boolean published) {
    if (coming) {
      return text("item.COMING", DAY.format(item.inForceFrom()));
    }
    boolean unfiled = item.state() == ItemState.PUBLICIZED && published;
    return text(unfiled ? "item.PUBLISHED" : "item." + item.state().name());
  }

  /** How a state looks: good, bad, waiting, running or neutral. */
  public String kind(TenureView view) {
    return kind(view.item(), view.coming());
  }

  public String kind(Notice closed) {
    return kind(closed.item(), closed.coming());
  }

  private static String kind(AdmittedItem item, boolean coming) {
    return switch (item.state()) {
      case IN_FORCE -> coming ? "waiting" : "good";
      case AWAITING_FUNDS -> "waiting";
      case SUSPENDED, REVOKED -> "bad";
      case EXPIRED, EXITED, LAPSED -> "neutral";
      case PUBLICIZED, FILED -> "running";
    };
  }

  /** The text of a binding condition; conditions are the rules' own. */
  public String condition(String code) {
    return messages.getMessage("rulebook.condition." + code, null, code, Locale.CHINA);
  }

  /** Yuan without needless zeros: 1200, 86000.5. */
  public String yuan(BigDecimal amount) {
    return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
  }

  /** The money agreed with a community; what nobody declared is said to be so. */
  public String money(TenureView.Agreed agreed) {
    return agreed.unstated().contains(Figure.MONEY) ? text("unstated") : text("yuan", yuan(agreed.money()));
  }

  public String money(AdmittedItem.Share share) {
    return share.states(Figure.MONEY) ? text("yuan", yuan(share.money())) : text("unstated");
  }

  public String hours(AdmittedItem.Share share) {
    return share.states(Figure.HOURS) ? text("hours", yuan(share.hoursPerWeek())) : text("unstated");
  }

  /** 每周 4 小时，走访 20 户，填表 4 份 */
  public String load(TenureView.Agreed agreed) {
    return text(
        "agreement.load",
        agreed.unstated().contains(Figure.HOURS) ? text("unstated") : text("hours", yuan(agreed.hoursPerWeek())),
        agreed.unstated().contains(Figure.VISITS) ? text("unstated") : text("visits", agreed.visits()),
        agreed.unstated().contains(Figure.FORMS) ? text("unstated") : text("forms", agreed.forms()));
  }

  /** A share of 0 to 1 as whole percent. */
  public String percent(BigDecimal share) {
    return share == null ? "" : share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  /** A share as whole percent, or that nobody rated. */
  public String given(BigDecimal share) {
    return share == null ? text("satisfaction.none") : percent(share);
  }

  /** @param key below {@code tenure} */
  public String text(String key, Object... values) {
    return messages.getMessage("tenure." + key, values, Locale.CHINA);
  }
}
