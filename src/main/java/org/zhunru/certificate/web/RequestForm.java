package org.zhunru.certificate.web;

import org.zhunru.certificate.NewRequest;

/** The form of a new request as it was typed. */
record RequestForm(
    String counterNumber,
    String kindCode,
    String otherTitle,
    String purpose,
    String demandedBy,
    String statuteClaimed,
    String canVerify,
    String publicInterest) {

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
  }

  static RequestForm blank(String kindCode) {
    return new RequestForm("", kindCode, "", "", "", "NO", "UNKNOWN", "NO");
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
