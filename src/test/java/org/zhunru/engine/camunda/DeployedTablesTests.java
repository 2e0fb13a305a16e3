package org.zhunru.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.zhunru.engine.DecisionTable;
import org.zhunru.engine.Decisions;

/** A table that was replaced can still be read as it was. Seen red with: the version left out of the query. */
@SpringBootTest
class DeployedTablesTests {

  @Autowired private RepositoryService repository;
  @Autowired private Decisions decisions;

  @Test
  void eachDeployedVersionReadsAsItWas() {
    deploy("Rule_First", "第一版的理由。");
    deploy("Rule_Second", "第二版的理由。");

    assertThat(decisions.table("admission-trial", 1).orElseThrow().rows())
        .extracting(DecisionTable.Row::id, DecisionTable.Row::description)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Rule_First", "第一版的理由。"));
    assertThat(decisions.table("admission-trial", 2).orElseThrow())
        .satisfies(
            table -> {
              assertThat(table.version()).isEqualTo(2);
              assertThat(table.rows()).extracting(DecisionTable.Row::id).containsExactly("Rule_Second");
            });
    assertThat(decisions.table("admission-trial", 3)).isEmpty();
    assertThat(decisions.table("admission-nothing", 1)).isEmpty();
  }

  @Test
  void theVersionInForceIsTheOneOfThePackage() {
    DecisionTable now = decisions.table("admission-resource").orElseThrow();

    assertThat(decisions.table("admission-resource", now.version())).contains(now);
    assertThat(decisions.table("admission-resource", now.version() + 1)).isEmpty();
  }

  private void deploy(String rule, String why) {
    String xml =
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
            id="Graph_trial" name="试" namespace="http://zhunru.org/trial">
          <decision id="admission-trial" name="试" camunda:versionTag="1" camunda:historyTimeToLive="P1D">
            <decisionTable id="Table_trial" hitPolicy="UNIQUE">
              <input id="Input_a" label="甲"><inputExpression id="Expression_a" typeRef="boolean"><text>a</text></inputExpression></input>
              <output id="Output_b" label="乙" name="b" typeRef="string"/>
              <rule id="%s"><description>%s</description><inputEntry id="I_1"><text>true</text></inputEntry>
                <outputEntry id="O_1"><text>"X"</text></outputEntry></rule>
            </decisionTable>
          </decision>
        </definitions>
        """
            .formatted(rule, why);
    EngineGate.pass(() -> repository.createDeployment().addString("admission-trial.dmn", xml).deploy());
  }
}
