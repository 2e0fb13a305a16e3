package org.zhunru.adjustment.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Cause;
import org.zhunru.identity.Organisations;

/** Words and places the pages of this room show. */
@Component("adjustmentWords")
class AdjustmentWords {

  private static final List<String> WAY =
      List.of(
          "DRAFTING", "PROPOSING", "DEPT_CLEARING", "LEGAL_REVIEW", "COMMUNITY_DISCUSSION", "SETTLEMENT", "PUBLICITY", "APPROVAL",
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
      case "NEW_VERSION", "TAKEN", "AGREE", "CLEARED" -> "good";
      case "OBJECT", "OBJECTED" -> "bad";
      case "NO_CHANGE", "NOT_TAKEN", "WITHDRAWN", "SILENT" -> "neutral";
      case "OPEN", "ASKED", "OBJECTIONS", "LEGAL_AMENDMENT", "AMENDED" -> "waiting";
      default -> "running";
    };
  }

  public List<Station> stations(String state, Cause cause) {
    String now = state.equals("OBJECTIONS") ? "PUBLICITY" : state.equals("LEGAL_AMENDMENT") ? "LEGAL_REVIEW" : state;
    int at = now.equals("NO_CHANGE") ? WAY.indexOf("PUBLICITY") : WAY.indexOf(now);
    return WAY.stream()
        .filter(code -> cause.collects() || !code.equals("PROPOSING"))
        .filter(code -> !cause.collects() && cause != Cause.JOINT_REVIEW || !code.equals("DRAFTING"))
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
