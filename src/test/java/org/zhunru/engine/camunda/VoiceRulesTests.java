package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunru.engine.Decision;
import org.zhunru.engine.DecisionTable;
import org.zhunru.engine.Facts;

/** Which way is open to what people say. */
class VoiceRulesTests {

  private static final DmnDecisions DECISIONS = new DmnDecisions(key -> 1);
  private static final Set<String> FIRED = new TreeSet<>();

  private static String course(String matter, String way) {
    Decision decision = DECISIONS.run("voice-way", Facts.none().with("matter", matter).with("way", way));
    decision.tables().forEach(table -> table.rows().forEach(row -> FIRED.add(row.ruleId())));
    assertThat(String.valueOf(decision.outputs().get("reason"))).hasSizeGreaterThan(10);
    return String.valueOf(decision.outputs().get("course"));
  }

  @ParameterizedTest
  @CsvSource({
    "COMMUNITY_AFFAIR,ANSWER,CONSULT,REFUSED", "OWNERS_MATTER,ANSWER,REFUSED,REFUSED",
    "DEPARTMENT_DUTY,REFUSED,REFUSED,DISPATCH", "ENFORCEMENT,REFUSED,REFUSED,DISPATCH",
    "PERSONAL_DISPUTE,ANSWER,REFUSED,REFUSED", "INFORMATION,ANSWER,REFUSED,REFUSED", "UNKNOWN,REFUSED,REFUSED,DISPATCH"
  })
  void everyKindOfMatterHasItsWays(String matter, String answer, String consult, String dispatch) {
    assertThat(course(matter, "ANSWER")).isEqualTo(answer);
    assertThat(course(matter, "CONSULT")).isEqualTo(consult);
    assertThat(course(matter, "DISPATCH")).isEqualTo(dispatch);
    assertThat(course(matter, "MERGE")).isEqualTo("MERGE");
  }

  /** Neither what only a department may do, nor what nobody knows, is left to the community. */
  @Test
  void noCommunityDoesWhatIsADepartmentsOrUnknown() {
    for (String matter : List.of("DEPARTMENT_DUTY", "ENFORCEMENT", "UNKNOWN")) {
      assertThat(List.of(course(matter, "ANSWER"), course(matter, "CONSULT"))).as(matter).containsOnly("REFUSED");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ADOPTED,FINISH", "ADOPTED_WITH_CHANGES,FINISH", "NOT_ADOPTED,FINISH", "QUORUM_FAILED,ANSWER_AGAIN", "LEGALITY_ISSUE,ANSWER_AGAIN",
    "OWNERS_VOTE,ANSWER_AGAIN", "DECLINED,ANSWER_AGAIN", "CANCELLED,ANSWER_AGAIN", "STREET_ORGANISED,ANSWER_AGAIN", "OTHER,ANSWER_AGAIN"
  })
  void aVoiceIsFinishedOnlyWhereResidentsDecided(String outcome, String course) {
    Decision decision = DECISIONS.run("voice-after-consultation", Facts.none().with("consulted", outcome));
    decision.tables().forEach(table -> table.rows().forEach(row -> FIRED.add(row.ruleId())));
    assertThat(decision.outputs().get("course")).isEqualTo(course);
  }

  @AfterAll
  static void everyRowHasFired() {
    for (String key : List.of("voice-way", "voice-after-consultation")) {
      DecisionTable table = DECISIONS.table(key).orElseThrow();
      assertThat(FIRED).containsAll(table.rows().stream().map(DecisionTable.Row::id).toList());
    }
  }
}
