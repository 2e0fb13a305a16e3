package org.zhunru.rulebook.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.zhunru.engine.Decision;
import org.zhunru.engine.DecisionTable;
import org.zhunru.engine.DecisionTable.Column;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;
import org.zhunru.engine.NoSuchDecision;
import org.zhunru.rulebook.DecisionExplanations;
import org.zhunru.rulebook.RuleReaders;

/** The tables in force, and trying one. A trial stands in the address bar and is not saved. */
@Controller
class RulePages {

  private final Decisions decisions;
  private final DecisionExplanations explanations;
  private final RuleReaders readers;

  private final ObjectMapper json;

  RulePages(Decisions decisions, DecisionExplanations explanations, RuleReaders readers, ObjectMapper json) {
    this.json = json;
    this.decisions = decisions;
    this.explanations = explanations;
    this.readers = readers;
  }

  /** A line of the list of tables. */
  record TableLine(String number, String key, String name, String kind, int rows, String version, String requires) {}

  @GetMapping("/rules")
  String tables(Model model) {
    readers.require();
    List<DecisionTable> tables = decisions.inForce();
    Map<String, String> names = tables.stream().collect(Collectors.toMap(DecisionTable::key, DecisionTable::name));
    model.addAttribute("tables", tables.stream()
        .map(table -> new TableLine(
            readers.number(table.key()),
            table.key(),
            table.name(),
            readers.text("kind." + table.hitPolicy()),
            table.rows().size(),
            readers.text("version", table.version(), table.versionTag()),
            table.requires().stream().map(names::get).collect(Collectors.joining(readers.text("why.separator")))))
        .toList());
    return "rulebook/tables";
  }

  @GetMapping("/rules/{key}")
  String table(@PathVariable String key, @RequestParam Map<String, String> typed, Model model)
      throws JsonProcessingException {
    readers.require();
    DecisionTable table = decisions.table(key).orElseThrow(() -> new NoSuchDecision(readers.text("api.absent")));
    boolean tried = typed.containsKey("run");
    TrialFacts trial = new TrialFacts(readers, key, typed);
    List<TrialFacts.Question> questions = new ArrayList<>();
    for (Column column : decisions.asks(key)) {
      questions.add(trial.question(column));
    }
    model.addAttribute("table", table);
    model.addAttribute("number", readers.number(key));
    model.addAttribute("questions", questions);
    model.addAttribute("faulty", tried && trial.faulty());
    model.addAttribute("rows", explanations.of(table).tables().get(0));
    model.addAttribute("rules", "");
    model.addAttribute("words", json.writeValueAsString(readers.words(key)).replace("<", "\\u003c"));
    if (tried && !trial.faulty()) {
      Decision decision = decisions.evaluate(key, trial.facts());
      model.addAttribute("decision", decision);
      model.addAttribute("rules", decision.tables().stream()
          .flatMap(result -> result.rows().stream())
          .map(Decision.MatchedRow::ruleId)
          .collect(Collectors.joining(" ")));
    } else {
      model.addAttribute("decision", null);
    }
    return "rulebook/table";
  }

  @GetMapping(path = "/rules/{key}/file", produces = MediaType.APPLICATION_XML_VALUE)
  @ResponseBody
  byte[] file(@PathVariable String key) {
    readers.require();
    return decisions.file(key).getBytes(StandardCharsets.UTF_8);
  }
}
