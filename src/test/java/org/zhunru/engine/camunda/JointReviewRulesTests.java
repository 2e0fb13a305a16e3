package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunru.engine.Decision;
import org.zhunru.engine.Facts;

/** What the joint meeting's vote on a referred consultation means. Seen red with: any cell of the table changed. */
class JointReviewRulesTests {

  private static final DmnDecisions DECISIONS = new DmnDecisions(key -> 1);

  private static Decision ask(String outcome, Boolean carried) {
    return DECISIONS.run(
        "jointreview-ruling", Facts.none().with("consultationOutcome", outcome).with("reviewCarried", carried));
  }

  @ParameterizedTest
  @CsvSource({
    "QUORUM_FAILED,true,AGAIN,false,false",
    "QUORUM_FAILED,false,ENDED,true,false",
    "LEGALITY_ISSUE,true,REVISED,false,true",
    "LEGALITY_ISSUE,false,ENDED,true,true",
    "QUORUM_FAILED,,ENDED,true,false",
    "LEGALITY_ISSUE,,ENDED,true,true",
  })
  void aVoteBindsAndWhatIsNotKnownIsNoConsent(
      String outcome, Boolean carried, String ruling, boolean barsTopic, boolean barsUnchanged) {
    Facts said = ask(outcome, carried).outputs();
    assertThat(said.get("ruling")).isEqualTo(ruling);
    assertThat(said.get("barsTopic")).isEqualTo(barsTopic);
    assertThat(said.get("barsUnchanged")).isEqualTo(barsUnchanged);
  }

  @Test
  void everyRowFires() {
    Set<String> fired = new TreeSet<>();
    for (String outcome : new String[] {"QUORUM_FAILED", "LEGALITY_ISSUE"}) {
      for (boolean carried : new boolean[] {true, false}) {
        ask(outcome, carried).tables().forEach(table -> table.rows().forEach(row -> fired.add(row.ruleId())));
      }
    }
    fired.removeIf(row -> !row.startsWith("Rule_"));
    Set<String> drawn =
        DECISIONS.table("jointreview-ruling").orElseThrow().rows().stream().map(row -> row.id()).collect(Collectors.toSet());
    assertThat(fired).hasSize(4).containsExactlyInAnyOrderElementsOf(drawn);
  }
}
