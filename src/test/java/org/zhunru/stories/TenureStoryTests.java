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
@Import({District.class, TenureDistrict.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenureStoryTests implements TenureStories {

  @Autowired private District district;
  @Autowired private TenureDistrict tenure;
  @Autowired private Diagrams diagrams;
  @Autowired private JdbcClient jdbc;

  @Override
  public District district() {
    return district;
  }

  @Override
  public TenureDistrict tenure() {
    return tenure;
  }

  /** Red with: the story of money that never comes left out. */
  @AfterAll
  void everyElementWasPassed() {
    assertThat(
            Passed.neverPassed(
                jdbc,
                diagrams,
                "tenure-life",
                "tenure-objection",
                "tenure-agreement",
                "tenure-evaluation",
                "tenure-rectification",
                "tenure-suspension",
                "tenure-exit",
                "tenure-renewal",
                "tenure-purchase"))
        .as("never passed in a story")
        .isEmpty();
  }
}
