package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhunru.engine.Decision;
import org.zhunru.engine.Facts;

/**
 * T14 row by row, and for every combination of facts against the order in which the rules state it. Seen red with: "UNKNOWN"
 * taken out of one cell of Rule_Refusal_FundsNotArrived; VALID as the answer of Rule_Refusal_NoGroundProved.
 */
class RefusalRulesTests {

  private static final DmnDecisions DECISIONS = new DmnDecisions(key -> 1);
  private static final List<String> FACTS =
      List.of(
          "lawfulEmergencyOrder",
          "statutoryOwnDuty",
          "onNegativeList",
          "filingMissing",
          "outsideScopeOrTerm",
          "notInForce",
          "fundsNotArrived",
          "certificateProhibited",
          "surveyMarksMissing");
  private static final List<String> KNOWN = List.of("YES", "NO", "UNKNOWN");

  private static Decision ask(String[] values) {
    Facts facts = Facts.none();
    for (int i = 0; i < values.length; i++) {
      facts = facts.with(FACTS.get(i), values[i]);
    }
    return DECISIONS.run("refusal-check", facts);
  }

  /** T14 read from the first row to the last, with the negative list; what somebody only says stops no established ground. */
  private static String first(String[] values) {
    for (int i = 0; i < 2; i++) {
      if (values[i].equals("YES")) {
        return "NOT_REFUSABLE";
      }
    }
    return Arrays.stream(values).skip(2).anyMatch("YES"::equals) ? "VALID" : "NEEDS_REVIEW";
  }

  @Test
  void everyCombinationOfFactsHasTheAnswerOfT14AndEveryRowFires() {
    Set<String> fired = new TreeSet<>();
    int combinations = (int) Math.pow(KNOWN.size(), FACTS.size());
    for (int n = 0; n < combinations; n++) {
      String[] values = new String[FACTS.size()];
      int rest = n;
      for (int i = 0; i < values.length; i++) {
        values[i] = KNOWN.get(rest % KNOWN.size());
        rest /= KNOWN.size();
      }
      Decision decision = ask(values);
      assertThat(decision.outputs().get("verdict")).as("%s", List.of(values)).isEqualTo(first(values));
      decision.tables().forEach(table -> table.rows().forEach(row -> fired.add(row.ruleId())));
    }
    Set<String> drawn =
        DECISIONS.table("refusal-check").orElseThrow().rows().stream().map(row -> row.id()).collect(Collectors.toSet());
    assertThat(fired).hasSize(12).containsExactlyInAnyOrderElementsOf(drawn);
  }

  @Test
  void theGroundIsTheFirstThatIsEstablished() {
    String[] values = {"NO", "UNKNOWN", "NO", "NO", "UNKNOWN", "NO", "YES", "YES", "UNKNOWN"};
    assertThat(ask(values).outputs().get("ground")).isEqualTo("FUNDS_NOT_ARRIVED");
    assertThat(ask(new String[] {"NO", "NO", "UNKNOWN", "YES", "YES", "YES", "YES", "YES", "YES"}).outputs().get("ground"))
        .isEqualTo("NO_FILING");
    assertThat(ask(new String[] {"UNKNOWN", "NO", "YES", "YES", "YES", "YES", "YES", "YES", "YES"}).outputs().get("ground"))
        .isEqualTo("ON_NEGATIVE_LIST");
    assertThat(ask(new String[] {"NO", "NO", "NO", "NO", "NO", "YES", "YES", "NO", "NO"}).outputs().get("ground"))
        .isEqualTo("NOT_IN_FORCE");
    assertThat(ask(new String[] {"NO", "NO", "NO", "NO", "YES", "YES", "YES", "NO", "NO"}).outputs().get("ground"))
        .isEqualTo("OUT_OF_SCOPE");
  }
}
