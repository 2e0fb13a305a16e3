package org.zhunru.rulebook;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhunru.catalogue.Catalogue;

/** In the server the catalogue in force is asked. */
@Configuration(proxyBeanMethods = false)
class RulebookConfiguration {

  @Bean
  ItemsInForce itemsInForce(Catalogue catalogue) {
    return catalogue::inForce;
  }
}
