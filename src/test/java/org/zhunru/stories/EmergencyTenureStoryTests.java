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

/** In a district of its own: the clock of the other stories nearly reaches the ten years a demo may go ahead. */
@SpringBootTest(properties = "spring.application.name=emergencies")
@Import({District.class, TenureDistrict.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmergencyTenureStoryTests implements EmergencyTenureStories {

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

  /** Red with: the story of an emergency that owes money left out. */
  @AfterAll
  void everyElementWasPassed() {
    assertThat(Passed.neverPassed(jdbc, diagrams, "tenure-emergency", "tenure-backfill")).as("never passed in a story").isEmpty();
  }
}
