package org.zhunru.admission.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.admission.AdmissionRefusal;
import org.zhunru.admission.ApplicationInvalid.Fault;
import org.zhunru.district.Parameters;
import org.zhunru.identity.Organisations;
import org.zhunru.rulebook.RuleWords;

/** Chinese words for what stands in a request. A code without a word stands for itself. */
@Component("requestWords")
class RequestWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

  private final MessageSource messages;
  private final Organisations organisations;
  private final Parameters parameters;

  RequestWords(MessageSource messages, Organisations organisations, Parameters parameters) {
    this.parameters = parameters;
    this.messages = messages;
    this.organisations = organisations;
  }

  String text(String key, Object... values) {
    return messages.getMessage("admission." + key, values, Locale.SIMPLIFIED_CHINESE);
  }

  /** A term of this room in its own unit. */
  public int term(String name) {
    return parameters.number("admission." + name);
  }

  /** Name of a field. */
  public String label(String field) {
    return find("field." + field, field);
  }

  /** What to write in a field, empty where its name says it. */
  public String hint(String field) {
    return find("hint." + field, "");
  }

  public String step(Step step) {
    return text("step." + step);
  }

  /** A choice of a field. */
  public String option(String field, String code) {
    if (code.equals("true") || code.equals("false")) {
      return text("flag." + code);
    }
    return find("option." + field + "." + code, code);
  }

  /** Hours without zeros at the end. */
  public String hours(BigDecimal hours) {
    return hours.stripTrailingZeros().toPlainString();
  }

  public String unit(String field) {
    return find("unit." + field, "");
  }

  /** 2026年11月22日; as typed where it is no date. */
  String day(String typed) {
    try {
      return DAY.format(LocalDate.parse(typed.strip()));
    } catch (DateTimeException e) {
      return typed;
    }
  }

  public String state(String code) {
    return find("state." + code, code);
  }

  /** Who has it now, in a sentence; empty where the state is another room's. */
  public String holder(String state) {
    return find("holder." + state, "");
  }

  /** How a state looks: good, bad, waiting, running or neutral. */
  public String kind(String state, String outcome) {
    return switch (state) {
      case "DECIDED" -> "REJECTED".equals(outcome) ? "bad" : "good";
      case "REGISTERED_AUTONOMY", "IN_FORCE", "EMERGENCY_IN_FORCE" -> "good";
      case "CORRECTION_REQUIRED", "CONDITIONS_OFFERED", "AWAITING_FUNDS" -> "waiting";
      case "SUSPENDED", "REVOKED", "EMERGENCY_LAPSED", "REVIEW_DECIDED" -> "bad";
      case "EXPIRED", "EXITED", "EMERGENCY_ENDED", "EMERGENCY_CUT_SHORT", "WITHDRAWN", "WITHDRAWN_DEEMED", "DRAFT" -> "neutral";
      default -> "running";
    };
  }

  public String ruling(String code) {
    return find("ruling." + code, code);
  }

  public String outcome(String code) {
    return find("outcome." + code, code);
  }

  public String stance(String code) {
    return find("stance." + code, code);
  }

  public String round(String code) {
    return find("round." + code, code);
  }

  /** What a joint meeting concluded. */
  public String joint(String code) {
    return find("joint." + code, code);
  }

  public String consulted(String code) {
    return find("consultation." + code, code);
  }

  /** What a consultation was about. */
  public String subject(String code) {
    return find("subject." + code, code);
  }

  public String met(String code) {
    return find("met." + code, code);
  }

  public String document(String kind) {
    return find("document." + kind, kind);
  }

  /** Size of a file for people. */
  public String size(long bytes) {
    return bytes < 1024 * 1024
        ? Math.max(1, Math.round(bytes / 1024.0)) + " KB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1024.0 / 1024);
  }

  /** A full sentence for the applicant. */
  public String reason(String code) {
    return code == null || code.isEmpty() ? "" : RuleWords.reason(code);
  }

  public String condition(String code) {
    return RuleWords.condition(code);
  }

  public String redFlag(String code) {
    return RuleWords.redFlag(code);
  }

  public String alternative(String code) {
    return RuleWords.alternative(code);
  }

  public String gap(String code) {
    return RuleWords.gap(code);
  }

  public String organisation(String code) {
    return code == null ? "" : organisations.names(List.of(code)).getOrDefault(code, code);
  }

  public String organisations(List<String> codes) {
    return codes.stream().map(this::organisation).collect(Collectors.joining("、"));
  }

  /** The message of a fault with the name of its field. */
  String named(Fault fault) {
    return text("fault.named", label(fault.field()), fault.message());
  }

  String refusal(AdmissionRefusal refusal) {
    return messages.getMessage(refusal.messageKey(), null, Locale.SIMPLIFIED_CHINESE);
  }

  private String find(String key, String otherwise) {
    return messages.getMessage("admission." + key, null, otherwise, Locale.SIMPLIFIED_CHINESE);
  }
}
