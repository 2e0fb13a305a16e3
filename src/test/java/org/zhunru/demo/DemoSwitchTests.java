package org.zhunru.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class DemoSwitchTests {

  @Test
  void theEmbeddedDatabaseIsADemoUnlessSomebodySaysOtherwise() {
    assertThat(environment("jdbc:h2:file:./data/zhunru").getProperty("zhunru.demo", Boolean.class)).isTrue();
    MockEnvironment off = environment("jdbc:h2:file:./data/zhunru");
    off.setProperty("zhunru.demo", "false");
    assertThat(off.getProperty("zhunru.demo", Boolean.class)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:postgresql://db/zhunru", "jdbc:h2:tcp://db/zhunru", "jdbc:h2:ssl://db/zhunru"})
  void noOtherDatabaseIsADemo(String url) {
    MockEnvironment environment = environment(url);
    assertThat(environment.getProperty("zhunru.demo", Boolean.class)).isFalse();
    assertThatCode(() -> start(environment)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:postgresql://db/zhunru", "jdbc:h2:tcp://db/zhunru"})
  void aDemoOnAnotherDatabaseIsRefusedInOneSentence(String url) {
    MockEnvironment environment = environment(url);
    environment.setProperty("zhunru.demo", "true");
    assertThatThrownBy(() -> start(environment)).isInstanceOf(DemoRefused.class);
    String said = new DemoRefusedAnalysis().analyze(new DemoRefused()).getDescription();
    assertThat(said).contains("只能用于内置 H2 数据库").doesNotContain("\n");
  }

  private static MockEnvironment environment(String url) {
    MockEnvironment environment = new MockEnvironment().withProperty("spring.datasource.url", url);
    new DemoDefault().postProcessEnvironment(environment, new SpringApplication());
    return environment;
  }

  private static void start(MockEnvironment environment) {
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      context.setEnvironment(environment);
      new DemoOnlyEmbedded().initialize(context);
    }
  }
}
