package org.zhunru.audit.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.engine.AnswerInvalid;

/** Chinese words for codes. A code without a word stands for itself: the trail hides nothing. */
@Component("auditLabels")
class Labels {

  private final MessageSource messages;

  /** The page of a case, by the kind that begins its number. */
  private static final Map<String, String> PAGES =
      Map.of("ZM", "/certificate/", "GP", "/inventory/", "JJ", "/refusals/", "TZ", "/adjustments/", "LX", "/joint-meetings/", "XS", "/consultations/", "YZ", "/owners-votes/", "SS", "/voices/");

  private static final String[] STATES = {
    "admission.state.", "tenure.state.", "refusal.state.", "certificate.state.", "inventory.state.", "adjustment.state.",
    "jointmeeting.state.", "consultation.state.", "ownersvote.state.", "voice.state."
  };

  private static final String[] OUTCOMES = {
    "rulebook.outcome.", "audit.outcome.", "refusal.result.", "refusal.verdict.", "certificate.outcome.", "certificate.result.",
    "inventory.outcome.", "jointmeeting.outcome.", "jointmeeting.result.", "consultation.outcome.", "ownersvote.outcome.", "voice.outcome."
  };

  Labels(MessageSource messages) {
    this.messages = messages;
  }

  /** What was decided, or what the rules said. */
  public String outcome(String code) {
    String word = first(code, OUTCOMES);
    return word.equals(code) ? state(code) : word;
  }

  public String reason(String code) {
    return first(code, "rulebook.reason.", "refusal.ground.", "certificate.result.", "rulebook.value.");
  }

  /** A few words for a reason. */
  public String briefReason(String code) {
    String word = first(code, "rulebook.short.");
    return word.equals(code) ? reason(code) : word;
  }

  public String state(String code) {
    return first(code, STATES);
  }

  public String act(String code) {
    return first(code, "audit.act.");
  }

  /** What came of an act: OK, an outcome, a state, or a short code. */
  public String result(String code) {
    String word = first(code, "audit.result.");
    if (word.equals(code)) {
      word = first(code, STATES);
    }
    return word.equals(code) ? outcome(code) : word;
  }

  /** Address of a case's own page. */
  public String page(String ref) {
    return PAGES.getOrDefault(ref.substring(0, Math.max(ref.indexOf('-'), 0)), "/admission/") + ref;
  }

  public String part(String code) {
    return first(code, "audit.part.");
  }

  public String detail(String name) {
    return first(name, "audit.detail.");
  }

  String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }

  /** @throws AnswerInvalid with every value of the address that is no day, number or text of its length */
  void refuseFaults(AuditFilter filter) {
    if (!filter.faults().isEmpty()) {
      throw new AnswerInvalid(
          filter.faults().entrySet().stream()
              .map(one -> new AnswerInvalid.Fault(one.getKey(), text(one.getValue())))
              .toList());
    }
  }

  /** The sentence, or null where there is none for that key. */
  String find(String key, Object... values) {
    return messages.getMessage(key, values, null, Locale.SIMPLIFIED_CHINESE);
  }

  private String first(String code, String... prefixes) {
    if (code == null || code.isBlank()) {
      return "";
    }
    for (String prefix : prefixes) {
      String word = find(prefix + code);
      if (word != null) {
        return word;
      }
    }
    return code;
  }
}
