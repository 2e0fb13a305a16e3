package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.jointmeeting.JointSessions;
import org.zhunru.standing.StandingBodies;
import org.zhunru.support.OnPostgres;

@SpringBootTest
@Import(District.class)
@OnPostgres
class JointMeetingStoryIT implements JointMeetingStories {

  @Autowired private District district;
  @Autowired private JointSessions sessions;
  @Autowired private StandingBodies bodies;

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
}
