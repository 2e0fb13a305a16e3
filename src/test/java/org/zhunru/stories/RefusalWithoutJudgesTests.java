package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseFiles;

/** The lead unit handed a task down itself, in a district that lacks those who judge it. */
@SpringBootTest
@Import({District.class, Refusers.class})
@Transactional
class RefusalWithoutJudgesTests {

  @Autowired private Refusers refusers;
  @Autowired private CaseFiles cases;
  @Autowired private JdbcTemplate jdbc;

  /** Red with: the lead unit's own clerk and leader where nobody else holds the role. */
  @Test
  void itWaitsAndSaysWhoHasToBeGivenWhichRole() {
    nobodyIs("LEGAL_REVIEWER");
    nobodyIs("JOINT_MEETING_MEMBER");
    String ref = reported();
    for (String own : new String[] {"shegong", "shegong.leader"}) {
      assertThat(refusers.district().waits(own, ref, "Ask_Verify")).as(own).isFalse();
    }
    assertThat(cases.timeline(ref)).anyMatch(one -> one.text().contains("请区管理员给雁江区的人员“联席会议成员”角色"));
    assertThat(refusers.district().waits("fenguan", ref, "Ask_Verify")).as("as soon as somebody has it").isTrue();
    assertThat(refusers.refusals().view(ref, refusers.user("fenguan")).refusal().ref()).isEqualTo(ref);
  }

  /** Red with: the lead unit's own clerk, where only the legal reviewers are missing. */
  @Test
  void withoutLegalReviewersTheJointMeetingVerifies() {
    nobodyIs("LEGAL_REVIEWER");
    String ref = reported();
    assertThat(refusers.district().waits("shegong", ref, "Ask_Verify")).isFalse();
    assertThat(refusers.district().waits("fenguan", ref, "Ask_Verify")).isTrue();
    assertThat(cases.timeline(ref)).noneMatch(one -> one.text().contains("请区管理员"));
  }

  private String reported() {
    return refusers.reports("gongcheng", new Refusers.Report("报送社区工作者考勤").by("shegongbu"));
  }

  private void nobodyIs(String role) {
    assertThat(jdbc.update("delete from identity_grant where role = ?", role)).isPositive();
  }
}
