package org.zhunru.demo;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Refuses to start a demo, with its known password, on any database but the embedded one; before
 * anything touches it.
 */
class DemoOnlyEmbedded
    implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Environment environment = context.getEnvironment();
    if (environment.getProperty(DemoDefault.PROPERTY, Boolean.class, false)
        && !DemoDefault.isEmbedded(environment)) {
      throw new DemoRefused();
    }
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
