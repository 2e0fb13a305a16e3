package org.zhunru.engine.camunda;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The version under which a table is deployed. Tables are deployed only while the product starts. */
@Component("decisionVersions")
class DeployedVersions implements ToIntFunction<String> {

  private final ObjectProvider<RepositoryService> repository;
  private final Map<String, Integer> known = new ConcurrentHashMap<>();

  DeployedVersions(ObjectProvider<RepositoryService> repository) {
    this.repository = repository;
  }

  @Override
  public int applyAsInt(String key) {
    return known.computeIfAbsent(key, this::ask);
  }

  private int ask(String key) {
    DecisionDefinition deployed =
        EngineGate.pass(
            () ->
                repository
                    .getObject()
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey(key)
                    .latestVersion()
                    .singleResult());
    return deployed == null ? 1 : deployed.getVersion();
  }
}
