package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhunru.engine.Diagrams;
import org.zhunru.register.AdmittedItems;
import org.zhunru.support.Passed;

@SpringBootTest
@Import({District.class, Owned.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdmissionStoryTests implements AdmissionStories, EmergencyStories {

  @Autowired private District district;
  @Autowired private Diagrams diagrams;
  @Autowired private JdbcClient jdbc;
  @Autowired private Owned owned;

  @Autowired private AdmittedItems register;

  @Override
  public AdmittedItems register() {
    return register;
  }

  @Override
  public District district() {
    return district;
  }

  /** Red with: T12 asked before the owners were; a vote for want of turnout that decides nothing. */
  @Test
  void aRequestWaitsUntilTheOwnersDecidedAndTooFewIsNo() {
    String ref = district.files("minzheng", Applications.zeroEmployment(district.today()).paid().highImpact().build());
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    String consultation = district.consultation(ref, "gongcheng");
    district.answers("gongcheng", consultation, "Ask_ScreenTopic", "answer", "TAKE", "subjectType", "LIFT", "extent", "BUILDINGS");
    district.answers("gongcheng.dang", consultation, "Ask_StudyTopic", "answer", "AGREE", "opinion", "同意提交协商");
    district.stands(ref, "IN_CONSULTATION", null, null);
    district.days(90);
    assertThat(district.see(ref).timeline()).anyMatch(one -> one.text().contains("业主共同决定超期"));
    String vote = owned.opens("REBUILDING", consultation);
    owned.units(vote, 3);
    owned.voting(vote);
    owned.counter(vote, "5-1", "FOR", Owned.key());
    district.days(5);
    owned.counts(vote, 0, 0, 0);
    district.days(8);
    assertThat(owned.sees(vote).header().outcome()).isEqualTo("NOT_ENOUGH_TAKING_PART");
    for (String reviewer : new String[] {"sifa", "caizheng", "shuju", "nanjin", "gongcheng"}) {
      district.answers(reviewer, ref, "Ask_ReviewOpinion", "stance", "AGREE", "text", "");
    }
    district.jointMeeting(ref, true, false, "FOR", "FOR");
    district.answers("shegong.leader", ref, "Ask_Decide", "answer", "APPROVE", "opinion", "同意");
    district.stands(ref, "DECIDED", "REJECTED", "JV_OWNERS_REFUSED");
  }

  /** Red with: the story of a revision that comes too late left out. */
  @AfterAll
  void everyElementWasPassed() {
    assertThat(Passed.neverPassed(jdbc, diagrams, "admission-request", "admission-consultation", "admission-emergency"))
        .as("never passed in a story")
        .isEmpty();
  }
}
