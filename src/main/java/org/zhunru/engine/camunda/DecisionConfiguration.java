package org.zhunru.engine.camunda;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhunru.engine.Decisions;

/** Decision tables as a bean; what was deployed, and under which version, is asked of the engine where there is one. */
@Configuration(proxyBeanMethods = false)
class DecisionConfiguration {

  @Bean
  Decisions decisions(ObjectProvider<DeployedVersions> deployed) {
    return new DmnDecisions(
        key -> {
          DeployedVersions versions = deployed.getIfAvailable();
          return versions == null ? 1 : versions.applyAsInt(key);
        },
        (key, version) -> {
          DeployedVersions versions = deployed.getIfAvailable();
          return versions == null ? Optional.empty() : versions.file(key, version);
        });
  }
}
