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
@Import({District.class, Panel.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewStoryTests implements ReviewStories {

  @Autowired private Panel panel;
  @Autowired private Diagrams diagrams;
  @Autowired private JdbcClient jdbc;

  @Override
  public Panel panel() {
    return panel;
  }

  /** Red with: the story of a review that takes too long left out. */
  @AfterAll
  void everyElementWasPassed() {
    assertThat(Passed.neverPassed(jdbc, diagrams, "admission-review")).as("never passed in a story").isEmpty();
  }
}
