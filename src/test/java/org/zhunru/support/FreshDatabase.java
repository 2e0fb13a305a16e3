package org.zhunru.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives every test context an empty database and an empty data directory, so that no test sees another's cases and none
 * touches ./data. Classes with the same configuration still share one cached context. What a test sets itself (properties
 * of {@code @SpringBootTest}) wins.
 */
record FreshDatabase(boolean postgres) implements ContextCustomizer {

  static final class Factory implements ContextCustomizerFactory {
    @Override
    public ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> attributes) {
      return new FreshDatabase(AnnotatedElementUtils.hasAnnotation(test, OnPostgres.class));
    }
  }

  /**
   * The product refuses a demo on PostgreSQL; the stories need its district and its clock there too, so the switch is turned
   * behind the refusal.
   */
  private static void turnDemoOn(ConfigurableApplicationContext context) {
    context.addBeanFactoryPostProcessor(
        new org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor() {
          @Override
          public void postProcessBeanDefinitionRegistry(
              org.springframework.beans.factory.support.BeanDefinitionRegistry registry) {
            context
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("demo on PostgreSQL", Map.of("zhunru.demo", "true")));
          }
        });
  }

  @Override
  public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
    String id = UUID.randomUUID().toString();
    if (postgres) {
      turnDemoOn(context);
    }
    Map<String, Object> settings =
        postgres
            ? Map.of(
                "spring.datasource.url", PostgresServer.freshDatabase(),
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "",
                "zhunru.data", directory(id))
            : Map.of(
                "spring.datasource.url", "jdbc:h2:mem:" + id + ";DB_CLOSE_DELAY=-1",
                "zhunru.data", directory(id));
    var sources = context.getEnvironment().getPropertySources();
    String inlined = "Inlined Test Properties";
    var own = new MapPropertySource("fresh database", settings);
    if (sources.contains(inlined)) {
      sources.addAfter(inlined, own);
    } else {
      sources.addFirst(own);
    }
  }

  private static String directory(String id) {
    return Path.of("target", "test-data", id).toAbsolutePath().toString();
  }
}
