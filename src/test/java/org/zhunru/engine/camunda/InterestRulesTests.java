package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunru.consultation.Interest;
import org.zhunru.consultation.InterestAct;
import org.zhunru.engine.Decision;
import org.zhunru.engine.DecisionTable;
import org.zhunru.engine.Facts;

/** consultation-interest: what somebody may do with what he declared. Red with: any row the other way round. */
class InterestRulesTests {

  private static final String KEY = "consultation-interest";
  private static final DmnDecisions DECISIONS = new DmnDecisions(key -> 1);
  private static final Set<String> FIRED = new TreeSet<>();

  private static Facts ask(Interest interest, InterestAct act) {
    Decision said = DECISIONS.run(KEY, Facts.none().with("interest", interest.name()).with("act", act.name()));
    List<Decision.MatchedRow> rows = said.tables().get(0).rows();
    assertThat(rows).as("%s %s", interest, act).hasSize(1);
    FIRED.add(rows.get(0).ruleId());
    return said.outputs();
  }

  @ParameterizedTest
  @CsvSource({
      "NONE, A A A A A", "AFFECTED, A A A A A", "CONTRACTOR, B B B B A", "DEPARTMENT, B B B B A", "RELATIVE, B B B B A",
      "OTHER, A B B B A"})
  void whoeverGainsFromTheResultIsBarredAndEverybodyMaySpeak(Interest interest, String standings) {
    InterestAct[] acts = {InterestAct.VOTE, InterestAct.PROXY, InterestAct.PRESENT, InterestAct.RECOUNT, InterestAct.SPEAK};
    String[] expected = standings.split(" ");
    for (int i = 0; i < acts.length; i++) {
      Facts said = ask(interest, acts[i]);
      assertThat(said.get("standing")).as("%s %s", interest, acts[i]).isEqualTo(expected[i].equals("B") ? "BARRED" : "ALLOWED");
      assertThat((String) said.get("reason")).isNotBlank();
    }
  }

  @Test
  void everyInterestAndEveryActOfTheCodeStandsInTheTable() {
    DecisionTable table = DECISIONS.table(KEY).orElseThrow();
    assertThat(table.inputs().get(0).allowed()).containsExactlyInAnyOrder(names(Interest.values()));
    assertThat(table.inputs().get(1).allowed()).containsExactlyInAnyOrder(names(InterestAct.values()));
  }

  private static String[] names(Enum<?>[] values) {
    return java.util.Arrays.stream(values).map(Enum::name).toArray(String[]::new);
  }

  @AfterAll
  static void everyRowWasFired() {
    Set<String> rows = new TreeSet<>(DECISIONS.table(KEY).orElseThrow().rows().stream().map(DecisionTable.Row::id).toList());
    rows.removeAll(FIRED);
    assertThat(rows).isEmpty();
  }
}
