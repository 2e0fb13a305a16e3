package org.zhunru.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.zhunru.engine.Decision.TableResult;

/** Pre-checks requests that come as JSON or as a table. */
@Service
public class Precheck {

  private final Rulebook rules;
  private final ItemsInForce items;

  Precheck(Rulebook rules, ItemsInForce items) {
    this.rules = rules;
    this.items = items;
  }

  /** A code and what it means. */
  public record Coded(String code, String text) {}

  /**
   * @param id number in the table, null for a single request
   * @param tables every table that was asked, with its matched rows
   */
  public record Answer(
      String id,
      String outcome,
      String outcomeText,
      String reasonCode,
      String rule,
      List<Coded> conditions,
      List<Coded> gaps,
      List<Coded> redFlags,
      Coded alternative,
      String explanation,
      List<TableResult> tables) {}

  /** @throws org.zhunru.engine.AnswerInvalid naming every wrong field */
  public Answer one(JsonNode request) {
    return answer(null, rules.judge(new PrecheckJson(request, items).facts()));
  }

  /** @throws BadFile naming line, column and fix of the first fault */
  public List<Answer> many(byte[] csv) {
    return CaseFile.read("requests.csv", csv, items).stream()
        .map(one -> answer(one.id(), rules.judge(one.facts())))
        .toList();
  }

  /** @throws BadFile naming line, column and fix of the first fault */
  public String csv(byte[] csv) {
    return PrecheckCsv.of(CaseFile.read("requests.csv", csv, items), rules);
  }

  private static Answer answer(String id, Verdict verdict) {
    return new Answer(
        id,
        verdict.outcome(),
        RuleWords.outcome(verdict.outcome()),
        verdict.reasonCode(),
        verdict.rule(),
        coded(verdict.conditions(), RuleWords::condition),
        coded(verdict.gaps(), RuleWords::gap),
        coded(verdict.redFlags(), RuleWords::redFlag),
        verdict.alternative() == null
            ? null
            : new Coded(verdict.alternative(), RuleWords.alternative(verdict.alternative())),
        verdict.explanation(),
        id == null ? verdict.decision().tables() : List.of());
  }

  private static List<Coded> coded(List<String> codes, UnaryOperator<String> words) {
    return codes.stream().map(code -> new Coded(code, words.apply(code))).toList();
  }
}
