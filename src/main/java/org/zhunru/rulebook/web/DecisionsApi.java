package org.zhunru.rulebook.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.Decision;
import org.zhunru.engine.DecisionTable;
import org.zhunru.engine.DecisionTable.Column;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;
import org.zhunru.rulebook.RuleReaders;

/** The what-if desk for other programs: tables in force, and what they say of given facts. Saves nothing. */
@RestController
@RequestMapping("/api/v1/decisions")
@Tag(name = "规则")
class DecisionsApi {

  private final Decisions decisions;
  private final RuleReaders readers;

  DecisionsApi(Decisions decisions, RuleReaders readers) {
    this.decisions = decisions;
    this.readers = readers;
  }

  /** @param inputs the facts the table and those it requires ask for */
  record Table(
      String key,
      String name,
      int version,
      String versionTag,
      String hitPolicy,
      List<Column> inputs,
      List<Column> outputs,
      List<String> requires) {}

  /** @param outputs of each matched row of the asked table */
  record Answer(String key, List<Map<String, Object>> outputs, List<Decision.TableResult> tables) {}

  @Operation(summary = "现行决策表及其输入")
  @GetMapping
  List<Table> inForce() {
    readers.require();
    return decisions.inForce().stream().map(this::table).toList();
  }

  @Operation(summary = "试算一张决策表", description = "正文 {\"inputs\": {…}}；不保存。缺少的输入按“不明”处理")
  @PostMapping("/{key}/evaluate")
  Answer evaluate(@PathVariable String key, @RequestBody JsonNode body) {
    readers.require();
    JsonNode inputs = body.path("inputs");
    if (!inputs.isObject()) {
      throw new AnswerInvalid("inputs", readers.text("api.inputs"));
    }
    Facts facts = Facts.none();
    for (Map.Entry<String, JsonNode> input : inputs.properties()) {
      facts = facts.with(input.getKey(), value(input.getKey(), input.getValue()));
    }
    Decision decision = decisions.evaluate(key, facts);
    List<Decision.TableResult> tables = decision.tables();
    return new Answer(
        key, tables.get(tables.size() - 1).rows().stream().map(Decision.MatchedRow::outputs).toList(), tables);
  }

  private Object value(String name, JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    if (value.isBoolean()) {
      return value.booleanValue();
    }
    if (value.isInt()) {
      return value.intValue();
    }
    if (value.isNumber()) {
      return value.doubleValue();
    }
    if (value.isTextual()) {
      return value.textValue();
    }
    throw new AnswerInvalid("inputs." + name, readers.text("precheck.text"));
  }

  private Table table(DecisionTable table) {
    return new Table(
        table.key(), table.name(), table.version(), table.versionTag(), table.hitPolicy(),
        decisions.asks(table.key()), table.outputs(), table.requires());
  }
}
