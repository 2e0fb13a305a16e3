package org.zhunru.engine.camunda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.zhunru.engine.Decision;
import org.zhunru.engine.DecisionTable;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;

/** The packaged tables, asked without a process and without a database. */
public final class DmnDecisions implements Decisions {

  private final DmnModels models = DmnModels.packaged();
  private final Map<String, DmnDecision> decisions = new HashMap<>();
  private final ThreadLocal<DmnDecisionEvaluationEvent> last = new ThreadLocal<>();
  private final ToIntFunction<String> versions;
  private final DmnEngine engine;

  /** For the command line: every table counts as version 1. */
  public DmnDecisions() {
    this(key -> 1);
  }

  /** @param versions the version under which a table stands in the database, by its key */
  public DmnDecisions(ToIntFunction<String> versions) {
    this.versions = versions;
    DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
    configuration.setFeelEngineFactory(new CachingFeelEngineFactory());
    configuration.setScriptEngineResolver(language -> null);
    configuration.setCustomPostDecisionEvaluationListeners(List.of(last::set));
    engine = configuration.buildEngine();
    for (DecisionTable table : models.tables()) {
      decisions.put(table.key(), engine.parseDecision(table.key(), models.file(table.key()).model()));
    }
  }

  @Override
  public List<DecisionTable> inForce() {
    return models.tables().stream().map(this::numbered).toList();
  }

  @Override
  public Optional<DecisionTable> table(String key) {
    return models.table(key).map(this::numbered);
  }

  @Override
  public List<DecisionTable.Column> asks(String key) {
    return models.asks(key);
  }

  @Override
  public String file(String key) {
    return models.file(key).xml();
  }

  @Override
  public Decision evaluate(String key, Facts facts) {
    FactCheck.check(facts, models.file(key).facts());
    return run(key, facts);
  }

  /** Without comparing the facts with what the model allows. */
  Decision run(String key, Facts facts) {
    Map<String, Object> given = new HashMap<>();
    models.asks(key).forEach(fact -> given.put(fact.name(), facts.get(fact.name())));
    try {
      engine.evaluateDecision(decisions.get(key), given);
      DmnDecisionEvaluationEvent event = last.get();
      List<Decision.TableResult> results = new ArrayList<>();
      event.getRequiredDecisionResults().forEach(one -> results.add(DecisionTraces.of(one, models, versions)));
      results.add(DecisionTraces.of(event.getDecisionResult(), models, versions));
      return new Decision(key, new Facts(given), List.copyOf(results));
    } finally {
      last.remove();
    }
  }

  private DecisionTable numbered(DecisionTable table) {
    return new DecisionTable(
        table.key(), table.name(), versions.applyAsInt(table.key()), table.versionTag(), table.hitPolicy(),
        table.inputs(), table.outputs(), table.rows(), table.requires());
  }
}
