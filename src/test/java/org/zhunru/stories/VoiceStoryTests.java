package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhunru.engine.Diagrams;
import org.zhunru.support.Passed;

@SpringBootTest
@Import({District.class, Voiced.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoiceStoryTests implements VoiceStories {

  @Autowired private Voiced voiced;
  @Autowired private Diagrams diagrams;
  @Autowired private JdbcClient jdbc;

  @Override
  public Voiced voiced() {
    return voiced;
  }

  /** Red with: the story of what the street solves itself left out. */
  @AfterAll
  void everyElementWasPassed() {
    assertThat(Passed.neverPassed(jdbc, diagrams, "voice-topic", "voice-dispatch")).as("never passed in a story").isEmpty();
  }
}
