package org.zhunru.engine.camunda;

import java.util.function.ToIntFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhunru.engine.Decisions;

/** Decision tables as a bean; the deployed versions come from the bean {@code decisionVersions} where there is one. */
@Configuration(proxyBeanMethods = false)
class DecisionConfiguration {

  @Bean
  Decisions decisions(@Qualifier("decisionVersions") ObjectProvider<ToIntFunction<String>> versions) {
    return new DmnDecisions(key -> {
      ToIntFunction<String> deployed = versions.getIfAvailable();
      return deployed == null ? 1 : deployed.applyAsInt(key);
    });
  }
}
