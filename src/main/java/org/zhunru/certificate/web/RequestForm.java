package org.zhunru.certificate.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhunru.casefile.SentForm;
import org.zhunru.certificate.NewRequest;

/**
 * The form of a new request as it was typed.
 *
 * @param key tells one form from another, see {@link SentForm}
 */
record RequestForm(
    String counterNumber,
    String kindCode,
    String otherTitle,
    String purpose,
    String demandedBy,
    String statuteClaimed,
    String canVerify,
    String publicInterest,
    String key) {

  private static final String OTHER = "OTHER";

  RequestForm {
    counterNumber = orEmpty(counterNumber);
    kindCode = orEmpty(kindCode);
    otherTitle = orEmpty(otherTitle);
    purpose = orEmpty(purpose);
    demandedBy = orEmpty(demandedBy);
    statuteClaimed = orEmpty(statuteClaimed);
    canVerify = orEmpty(canVerify);
    publicInterest = orEmpty(publicInterest);
    key = orEmpty(key);
  }

  static RequestForm blank(String kindCode) {
    return new RequestForm("", kindCode, "", "", "", "", "", "", SentForm.key());
  }

  /** Questions nobody answered; where a law asks for the kind, whether one is claimed is no question. */
  List<String> unanswered() {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("statuteClaimed", kindCode.startsWith("STAT-") ? "YES" : statuteClaimed);
    asked.put("canVerify", canVerify);
    asked.put("publicInterest", publicInterest);
    return asked.entrySet().stream()
        .filter(one -> !answered(one.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  NewRequest command() {
    boolean other = kindCode.equals(OTHER);
    return new NewRequest(
        counterNumber,
        other ? "" : kindCode.isEmpty() ? "?" : kindCode,
        other ? otherTitle : "",
        purpose,
        demandedBy,
        statuteClaimed.equals("YES"),
        flag(canVerify),
        flag(publicInterest));
  }

  /** Whether it is one of the answers that were offered. */
  static boolean answered(String choice) {
    return Set.of("YES", "NO", "UNKNOWN").contains(orEmpty(choice));
  }

  static Boolean flag(String choice) {
    return switch (orEmpty(choice)) {
      case "YES" -> Boolean.TRUE;
      case "NO" -> Boolean.FALSE;
      default -> null;
    };
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
