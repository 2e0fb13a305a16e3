package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhunru.engine.Diagrams;
import org.zhunru.register.AdmittedItems;
import org.zhunru.support.Passed;

@SpringBootTest
@Import(District.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdmissionStoryTests implements AdmissionStories, EmergencyStories {

  @Autowired private District district;
  @Autowired private Diagrams diagrams;
  @Autowired private JdbcClient jdbc;

  @Autowired private AdmittedItems register;

  @Override
  public AdmittedItems register() {
    return register;
  }

  @Override
  public District district() {
    return district;
  }

  /** Red with: the story of a revision that comes too late left out. */
  @AfterAll
  void everyElementWasPassed() {
    assertThat(Passed.neverPassed(jdbc, diagrams, "admission-request", "admission-consultation", "admission-emergency"))
        .as("never passed in a story")
        .isEmpty();
  }
}
