package org.zhunru.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunru.engine.Decision;
import org.zhunru.engine.Decision.MatchedRow;
import org.zhunru.engine.Decision.TableResult;
import org.zhunru.engine.Facts;

/** The one line of a decision, whatever the room calls its answer. */
class SaidTests {

  @ParameterizedTest
  @CsvSource({
    "outcome,CONDITIONAL,reasonCode,CD_RESOURCES", "verdict,VALID,ground,NO_FILING", "result,ISSUE,result,ISSUE"
  })
  void everyRoomsJudgementIsRead(String outcome, String said, String reason, String why) {
    MatchedRow row = new MatchedRow("Rule_One", new HashMap<>(Map.of(outcome, said)));
    row.outputs().put(reason, why);
    Said read = Said.by(new Decision("one", Facts.none(), List.of(new TableResult("one", "表", 1, "1.0", Map.of(), List.of(row)))));
    assertThat(read.judges()).isTrue();
    assertThat(read.outcome()).isEqualTo(said);
    assertThat(read.rulesOutcome()).isEqualTo(said);
    assertThat(read.reasonCode()).isEqualTo(why);
  }
}
