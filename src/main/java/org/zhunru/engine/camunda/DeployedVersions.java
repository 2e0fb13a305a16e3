package org.zhunru.engine.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
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

  /** The file of a table as it was deployed under a version; empty where none was. */
  Optional<String> file(String key, int version) {
    return EngineGate.pass(
        () -> {
          RepositoryService deployments = repository.getObject();
          DecisionDefinition then =
              deployments
                  .createDecisionDefinitionQuery()
                  .decisionDefinitionKey(key)
                  .decisionDefinitionVersion(version)
                  .singleResult();
          if (then == null) {
            return Optional.empty();
          }
          try (InputStream in = deployments.getDecisionModel(then.getId())) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
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
