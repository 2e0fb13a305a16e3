package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhunru.engine.Diagrams;
import org.zhunru.jointmeeting.JointSessions;
import org.zhunru.standing.StandingBodies;
import org.zhunru.support.Passed;

@SpringBootTest
@Import(District.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JointMeetingStoryTests implements JointMeetingStories {

  @Autowired private District district;
  @Autowired private JointSessions sessions;
  @Autowired private StandingBodies bodies;
  @Autowired private Diagrams diagrams;
  @Autowired private JdbcClient jdbc;

  @Override
  public District district() {
    return district;
  }

  @Override
  public JointSessions sessions() {
    return sessions;
  }

  @Override
  public StandingBodies bodies() {
    return bodies;
  }

  /** Red with: the story of a meeting that is not held left out. */
  @AfterAll
  void everyElementWasPassed() {
    assertThat(Passed.neverPassed(jdbc, diagrams, "jointmeeting-session", "jointmeeting-matter"))
        .as("never passed in a story")
        .isEmpty();
  }
}
