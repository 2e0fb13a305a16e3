package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhunru.engine.Decision;
import org.zhunru.engine.Facts;

/**
 * The vote of the joint meeting, for every attendance and vote of up to seven members against the rule written out in whole
 * numbers. Seen red with: "&gt;=" for "&gt;" in either expression.
 */
class JointMeetingRulesTests {

  private static final DmnDecisions DECISIONS = new DmnDecisions(key -> 1);
  private static final int MEMBERS = 7;

  private static Decision ask(Integer entitled, Integer cast, Integer votesFor, Integer votesAgainst, double majority) {
    return ask(1, entitled, cast, votesFor, votesAgainst, majority);
  }

  private static Decision ask(
      Integer least, Integer entitled, Integer cast, Integer votesFor, Integer votesAgainst, double majority) {
    return DECISIONS.run(
        "jointmeeting-vote",
        Facts.none()
            .with("entitled", entitled)
            .with("cast", cast)
            .with("leastEntitled", least)
            .with("quorum", 0.5)
            .with("votesFor", votesFor)
            .with("votesAgainst", votesAgainst)
            .with("majority", majority));
  }

  @Test
  void everyVoteOfSevenIsCountedAsTheRuleSaysAndEveryRowFires() {
    Set<String> fired = new TreeSet<>();
    for (int least = 1; least <= MEMBERS; least++) {
      everyVote(least, fired);
    }
    Set<String> drawn =
        DECISIONS.table("jointmeeting-vote").orElseThrow().rows().stream().map(row -> row.id()).collect(Collectors.toSet());
    fired.removeIf(row -> !row.startsWith("Rule_"));
    assertThat(fired).hasSize(4).containsExactlyInAnyOrderElementsOf(drawn);
  }

  private static void everyVote(int least, Set<String> fired) {
    for (int entitled = 0; entitled <= MEMBERS; entitled++) {
      for (int cast = 0; cast <= entitled; cast++) {
        for (int votesFor = 0; votesFor <= cast; votesFor++) {
          for (int votesAgainst = 0; votesFor + votesAgainst <= cast; votesAgainst++) {
            String expected =
                cast * 2 <= entitled
                    ? "NO_QUORUM"
                    : entitled < least ? "TOO_FEW" : votesFor > votesAgainst ? "CARRIED" : "NOT_CARRIED";
            Decision decision = ask(least, entitled, cast, votesFor, votesAgainst, 0.5);
            assertThat(decision.outputs().get("voteResult"))
                .as("least %d, %d entitled, %d cast, %d for, %d against", least, entitled, cast, votesFor, votesAgainst)
                .isEqualTo(expected);
            decision.tables().forEach(table -> table.rows().forEach(row -> fired.add(row.ruleId())));
          }
        }
      }
    }
  }

  @Test
  void aHigherMajorityIsAskedOfThoseWhoVotedForOrAgainst() {
    assertThat(ask(7, 7, 4, 2, 0.6666).outputs().get("voteResult")).isEqualTo("CARRIED");
    assertThat(ask(7, 7, 3, 2, 0.6666).outputs().get("voteResult")).isEqualTo("NOT_CARRIED");
  }

  @Test
  void whatIsNotKnownIsNoQuorum() {
    assertThat(ask(null, 7, 4, 2, 0.5).outputs().get("voteResult")).isEqualTo("NO_QUORUM");
    assertThat(ask(null, 7, 7, 7, 0, 0.5).outputs().get("voteResult")).as("how many must be free").isEqualTo("TOO_FEW");
  }

  @Test
  void oneVoteCarriesNothingWhereTheOthersRecusedThemselves() {
    assertThat(ask(3, 1, 1, 1, 0, 0.5).outputs().get("voteResult")).isEqualTo("TOO_FEW");
    assertThat(ask(3, 2, 2, 2, 0, 0.5).outputs().get("voteResult")).isEqualTo("TOO_FEW");
    assertThat(ask(3, 3, 2, 2, 0, 0.5).outputs().get("voteResult")).isEqualTo("CARRIED");
  }
}
