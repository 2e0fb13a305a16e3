package org.zhunru.engine.camunda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
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
  private final BiFunction<String, Integer, Optional<String>> deployed;
  private final Map<List<Object>, DecisionTable> past = new ConcurrentHashMap<>();
  private final DmnEngine engine;

  /** For the command line: every table counts as version 1. */
  public DmnDecisions() {
    this(key -> 1);
  }

  /** @param versions the version under which a table stands in the database, by its key */
  public DmnDecisions(ToIntFunction<String> versions) {
    this(versions, (key, version) -> Optional.empty());
  }

  /** @param deployed the file a table stood in under a version */
  DmnDecisions(ToIntFunction<String> versions, BiFunction<String, Integer, Optional<String>> deployed) {
    this.versions = versions;
    this.deployed = deployed;
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
  public Optional<DecisionTable> table(String key, int version) {
    Optional<DecisionTable> now = table(key).filter(table -> table.version() == version);
    if (now.isPresent()) {
      return now;
    }
    DecisionTable read = past.get(List.<Object>of(key, version));
    if (read == null) {
      read = deployed.apply(key, version).flatMap(xml -> DmnModels.of(xml).table(key)).orElse(null);
      if (read == null) {
        return Optional.empty();
      }
      past.put(List.of(key, version), read);
    }
    return Optional.of(numbered(read, version));
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
    return numbered(table, versions.applyAsInt(table.key()));
  }

  private static DecisionTable numbered(DecisionTable table, int version) {
    return new DecisionTable(
        table.key(), table.name(), version, table.versionTag(), table.hitPolicy(),
        table.inputs(), table.outputs(), table.rows(), table.requires());
  }
}
