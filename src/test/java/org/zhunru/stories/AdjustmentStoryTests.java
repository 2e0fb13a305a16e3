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

/** In a context of its own: it publishes versions of the lists. */
@SpringBootTest(properties = "zhunru.test=adjustment")
@Import(District.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdjustmentStoryTests extends AdjustmentStories {

  @Autowired private Diagrams diagrams;
  @Autowired private JdbcClient jdbc;

  /** Red with: the story of an approval that is late left out. */
  @AfterAll
  void everyElementWasPassed() {
    assertThat(Passed.neverPassed(jdbc, diagrams, "adjustment-catalogue")).as("never passed in a story").isEmpty();
  }
}
