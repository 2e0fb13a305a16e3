package org.zhunru.demo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;

/** {@code zhunru.demo} where nobody set it: true on the embedded database, false elsewhere. */
class DemoDefault implements EnvironmentPostProcessor, Ordered {

  static final String PROPERTY = "zhunru.demo";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    environment.getPropertySources().addLast(new Default(environment));
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  static boolean isEmbedded(Environment environment) {
    String url = environment.getProperty("spring.datasource.url", "");
    return url.startsWith("jdbc:h2:")
        && !url.startsWith("jdbc:h2:tcp:")
        && !url.startsWith("jdbc:h2:ssl:");
  }

  /** Asked late, because the address of the database may be set after this source was added. */
  private static final class Default extends PropertySource<Object> {

    private final Environment environment;

    Default(Environment environment) {
      // not the environment itself as the source: Boot would look for this source inside it,
      // without end
      super("zhunru-demo-default", new Object());
      this.environment = environment;
    }

    @Override
    public Object getProperty(String name) {
      return PROPERTY.equals(name) ? isEmbedded(environment) : null;
    }
  }
}
