package org.zhunru.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.engine.Decision;
import org.zhunru.engine.Decision.TableResult;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;

/** What the rules in force say of a request. Saves nothing. */
@Service
public class Rulebook {

  private static final String VERDICT = "admission-verdict";
  private static final String FORMAL_CHECK = "admission-formal-check";

  private static final int VERSION_LENGTH = 60;

  private final Decisions decisions;
  private final Supplier<String> packageVersion;

  @Autowired
  Rulebook(Decisions decisions, Catalogue catalogue) {
    this(decisions, () -> RuleWords.text("package", catalogue.version(), catalogue.label()));
  }

  /** @param packageVersion asked each time, because a version may come into force while the server runs */
  public Rulebook(Decisions decisions, Supplier<String> packageVersion) {
    this.decisions = decisions;
    this.packageVersion = packageVersion;
  }

  /** Number and name of the rule package in force, at most 60 characters; empty where no server runs. */
  public String packageVersion() {
    String version = packageVersion.get();
    return version.length() > VERSION_LENGTH ? version.substring(0, VERSION_LENGTH) : version;
  }

  /** @throws org.zhunru.engine.FactsInvalid when a fact has a value the tables do not allow */
  public Verdict judge(RequestFacts request) {
    Facts facts = request.toFacts();
    Decision decision = decisions.evaluate(VERDICT, facts);
    return verdict(decision, column(decisions.evaluate(FORMAL_CHECK, facts), "gap"));
  }

  /** Codes of all formal gaps (T1), in the order of the table; empty for a complete request. */
  public List<String> gaps(RequestFacts request) {
    return column(decisions.evaluate(FORMAL_CHECK, request.toFacts()), "gap");
  }

  /** Reads a decision on {@code admission-verdict} that was taken elsewhere, for instance in a process. */
  public Verdict read(Decision decision) {
    return verdict(decision, List.of());
  }

  private Verdict verdict(Decision decision, List<String> gaps) {
    Facts said = decision.outputs();
    String reason = (String) said.get("reasonCode");
    List<String> flags = codes(said.get("redFlags"));
    String alternative = (String) said.get("alternative");
    List<String> unknown = decision.tables().stream()
        .filter(table -> table.key().equals("admission-unknown-facts"))
        .flatMap(table -> table.rows().stream())
        .map(row -> (String) row.outputs().get("unknownFact"))
        .toList();
    return new Verdict(
        (String) said.get("outcome"),
        reason,
        (String) said.get("ruleId"),
        codes(said.get("conditions")),
        gaps,
        flags,
        alternative == null || alternative.isEmpty() ? null : alternative,
        explain(reason, flags, unknown, alternative),
        decision);
  }

  /** The sentence of a reason code, for the applicant; reasons of a joint meeting (JV_…) included. */
  public String explain(String reasonCode) {
    return RuleWords.reason(reasonCode);
  }

  private static String explain(String reason, List<String> flags, List<String> unknown, String alternative) {
    StringBuilder text = new StringBuilder(RuleWords.reason(reason));
    if (!unknown.isEmpty() && "JR_UNDETERMINED".equals(reason)) {
      text.append(RuleWords.text("explain.unknown", words(unknown.stream().map(RuleWords::fact).toList())));
    }
    if (!flags.isEmpty()) {
      text.append(RuleWords.text("explain.flags", words(flags.stream().map(RuleWords::redFlag).toList())));
    }
    if (alternative != null && !alternative.isEmpty()) {
      text.append(RuleWords.alternative(alternative));
    }
    return text.toString();
  }

  private static String words(List<String> words) {
    return words.stream().collect(Collectors.joining(RuleWords.text("why.separator")));
  }

  private static List<String> codes(Object joined) {
    return joined == null || joined.toString().isEmpty() ? List.of() : Arrays.asList(joined.toString().split(","));
  }

  private static List<String> column(Decision decision, String output) {
    TableResult asked = decision.tables().get(decision.tables().size() - 1);
    List<String> values = new ArrayList<>();
    asked.rows().stream().map(Decision.MatchedRow::outputs).map((Map<String, Object> row) -> row.get(output))
        .forEach(value -> values.add(String.valueOf(value)));
    return values;
  }
}
