package org.zhunru.adjustment.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.identity.Organisations;

/** Words and places the pages of this room show. */
@Component("adjustmentWords")
class AdjustmentWords {

  private static final List<String> WAY =
      List.of(
          "PROPOSING", "DEPT_CLEARING", "LEGAL_REVIEW", "COMMUNITY_DISCUSSION", "SETTLEMENT", "PUBLICITY", "APPROVAL",
          "NEW_VERSION");

  /** @param place done, current or ahead */
  record Station(String code, String place) {}

  private final Organisations organisations;

  AdjustmentWords(Organisations organisations) {
    this.organisations = organisations;
  }

  public String organisation(String code) {
    return organisations.names(List.of(code)).getOrDefault(code, code);
  }

  /** A sign for a state: good, bad, running or neutral. */
  public String kind(String state) {
    return switch (state) {
      case "NEW_VERSION", "TAKEN", "AGREE" -> "good";
      case "OBJECT" -> "bad";
      case "NO_CHANGE", "NOT_TAKEN", "SILENT" -> "neutral";
      case "OPEN", "ASKED", "OBJECTIONS" -> "waiting";
      default -> "running";
    };
  }

  public List<Station> stations(String state, boolean collects) {
    String now = state.equals("OBJECTIONS") ? "PUBLICITY" : state;
    int at = now.equals("NO_CHANGE") ? WAY.indexOf("PUBLICITY") : WAY.indexOf(now);
    return WAY.stream()
        .filter(code -> collects || !code.equals("PROPOSING"))
        .map(code -> new Station(code, place(WAY.indexOf(code), at, now)))
        .toList();
  }

  private static String place(int index, int at, String now) {
    if (index < at || now.equals("NEW_VERSION")) {
      return "done";
    }
    return index == at && !now.equals("NO_CHANGE") ? "current" : "ahead";
  }
}
