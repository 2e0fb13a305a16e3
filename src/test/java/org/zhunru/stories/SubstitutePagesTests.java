package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.jointmeeting.JointSessions;
import org.zhunru.jointmeeting.Member;
import org.zhunru.jointmeeting.NewJointSession;
import org.zhunru.jointmeeting.VotingWork;
import org.zhunru.standing.Sitter;
import org.zhunru.standing.StandingBodies;

/** Substitutes of the joint meeting: 宋知远 acts for 秦岚, and only one of them counts. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(District.class)
@Transactional
class SubstitutePagesTests {

  private static final String GROUP = "joint-meeting-member:yanjiang";

  @Autowired MockMvc mvc;
  @Autowired District district;
  @Autowired JdbcClient jdbc;
  @Autowired StandingBodies bodies;
  @Autowired JointSessions sessions;
  @Autowired VotingWork voting;

  private String url;
  private long seat;

  @BeforeEach
  void aSeatHasASubstitute() {
    seat =
        jdbc.sql("select max(id) from standing_seat where username = 'fenguan' and left_on is null").query(Long.class).single();
    jdbc.sql("update standing_seat set substitute = '宋知远' where id = ?").param(seat).update();
    url = "/standing/" + overview().body().id();
  }

  private StandingBodies.Overview overview() {
    return bodies.jointMeeting("shegongbu", district.user("shegong")).orElseThrow();
  }

  private List<String> sitting() {
    return overview().sitting(district.today()).stream().map(Sitter::username).toList();
  }

  private ResultActions act(String who, String account, int from, int to, String reason) throws Exception {
    return mvc.perform(
        post(url + "/seats/" + seat + "/substitute")
            .with(user(who))
            .with(csrf())
            .param("account", account)
            .param("from", district.today().plusDays(from).toString())
            .param("to", district.today().plusDays(to).toString())
            .param("reason", reason));
  }

  private void refused(ResultActions page, String says, String typed) throws Exception {
    page.andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString(says))).andExpect(content().string(containsString(typed)));
  }

  @Test
  void whoActsIsCheckedAndWhatWasTypedStays() throws Exception {
    refused(act("shegong", "fuhe", -1, 20, "秦岚外出学习"), "不能早于今天", "秦岚外出学习");
    refused(act("shegong", "fuhe", 3, 2, "秦岚外出学习"), "结束日期不能早于开始日期", "秦岚外出学习");
    refused(act("shegong", "fuhe", 0, 2000, "秦岚外出学习"), "不能晚于这个席位任期届满", "fuhe");
    refused(act("shegong", "fuhe", 0, 20, "学习"), "不少于 5 个字", "fuhe");
    refused(act("shegong", "", 0, 20, "秦岚外出学习"), "请填写登录账号", "秦岚外出学习");
    refused(act("shegong", "minzheng", 0, 20, "秦岚外出学习"), "没有“联席会议成员”的权限", "minzheng");
    refused(act("shegong", "fenguan", 0, 20, "秦岚外出学习"), "替补成员不能是本人", "秦岚外出学习");
    refused(act("shegong", "shegong.leader", 0, 20, "秦岚外出学习"), "不能重复计入", "秦岚外出学习");
    act("hongfeng", "fuhe", 0, 20, "秦岚外出学习").andExpect(status().isNotFound());
    act("fenguan", "fuhe", 0, 20, "秦岚外出学习").andExpect(status().isForbidden());
    jdbc.sql("update standing_seat set substitute = '' where id = ?").param(seat).update();
    refused(act("shegong", "fuhe", 0, 20, "秦岚外出学习"), "没有登记替补成员", "error-summary");
    assertThat(sitting()).contains("fenguan").doesNotContain("fuhe");
  }

  @Test
  void theSubstitutesVoteIsTheSeatsAndTheMemberHasNone() throws Exception {
    act("shegong", "fuhe", 0, 60, "秦岚外出学习").andExpect(status().is3xxRedirection());
    refused(act("shegong", "fuhe", 10, 70, "再登记一次"), "这段时间已经由替补履职", "再登记一次");
    mvc.perform(get(url).with(user("shegong"))).andExpect(content().string(containsString("替补履职中")));
    assertThat(sitting()).contains("fuhe").doesNotContain("fenguan").hasSize(2);
    String session = district.convenes(referred());
    assertThat(district.session(session).members()).extracting(Member::username).containsExactlyInAnyOrder("fuhe", "shegong.leader");
    assertThat(district.session(session).members()).filteredOn(one -> one.username().equals("fuhe")).extracting(Member::post).containsExactly("替补，代秦岚履职");
    district.answersAs("fuhe", GROUP, district.memberTask("fenguan", session, "Ask_Paper").id(), "{\"paper\":\"同意\"}");
    district.memberAnswers("shegong.leader", session, "Ask_Paper", "paper", "同意");
    district.answers("shegong", session, "Ask_OpenMeeting", "answer", "OPEN");
    district.answersAs("fuhe", GROUP, district.memberTask("fenguan", session, "Ask_Vote").id(), "{\"choice\":\"FOR\"}");
    assertThat(jdbc.sql("select count(*) from jointmeeting_ballot where session = ? and username = 'fuhe'").param(session).query(Integer.class).single())
        .isEqualTo(1);
  }

  /** A request that waits for the joint meeting, every opinion given. */
  private String referred() {
    String ref =
        district.files("minzheng", Applications.zeroEmployment(district.today()).plaqueAndAssessment().paid().build());
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    for (String reviewer : new String[] {"sifa", "caizheng", "shuju", "nanjin", "gongcheng"}) {
      district.answers(reviewer, ref, "Ask_ReviewOpinion", "stance", "AGREE", "text", "");
    }
    return ref;
  }

  /**
   * 民政局 applied, 南津街道 gave its opinion: neither's seat votes, not even by somebody from elsewhere. Red with: only the
   * substitute's own part and organisation looked at.
   */
  @ParameterizedTest
  @ValueSource(strings = {"minzheng", "nanjin"})
  void aSubstituteHasNoPartInAVoteInWhichTheSeatsHolderHasNone(String holder) throws Exception {
    jdbc.sql("update standing_seat set username = ? where id = ?").params(holder, seat).update();
    act("shegong", "fuhe", 0, 60, "外出学习两个月").andExpect(status().is3xxRedirection());
    String session = district.convenes(referred());
    assertThat(district.session(session).members())
        .filteredOn(one -> one.username().equals("fuhe"))
        .singleElement()
        .satisfies(one -> assertThat(one.organisation()).isEqualTo("yanjiang"))
        .satisfies(one -> assertThat(one.holder().username()).isEqualTo(holder));
    district.answersAs("fuhe", GROUP, district.memberTask("fenguan", session, "Ask_Paper").id(), "{\"paper\":\"同意\"}");
    district.memberAnswers("shegong.leader", session, "Ask_Paper", "paper", "同意");
    district.answers("shegong", session, "Ask_OpenMeeting", "answer", "OPEN");
    String vote = district.memberTask("fenguan", session, "Ask_Vote").id();
    assertThatThrownBy(() -> district.answersAs("fuhe", GROUP, vote, "{\"choice\":\"FOR\"}"))
        .isInstanceOfSatisfying(AnswerInvalid.class, e -> assertThat(e.getMessage()).contains("必须回避"));
    district.answersAs("fuhe", GROUP, vote, "{\"choice\":\"RECUSE\",\"reason\":\"代申请单位履职\"}");
    district.memberAnswers("shegong.leader", session, "Ask_Vote", "choice", "FOR", "reason", "");
    assertThat(district.session(session).agenda().get(0).item().tally())
        .satisfies(tally -> assertThat(tally.entitled()).isEqualTo(1))
        .satisfies(tally -> assertThat(tally.recused()).isEqualTo(1));
  }

  private List<String> convened(String matter, int day) {
    NewJointSession typed =
        new NewJointSession(List.of(matter), "MEETING", district.today().plusDays(day).toString(), "三楼会议室");
    String session = sessions.convene(typed, district.user("shegong"));
    List<String> members = district.session(session).members().stream().map(Member::username).toList();
    jdbc.sql("update jointmeeting_matter set state = 'WAITING' where id = ?").param(Long.valueOf(matter)).update();
    return members;
  }

  /** Red with: who sits on the day on which the clerk convenes. */
  @Test
  void whoSitsOnTheDayOfTheMeetingIsAskedAndNotWhoSitsWhenItIsConvened() throws Exception {
    String matter = String.valueOf(district.matter(referred()).id());
    act("shegong", "fuhe", 5, 20, "外出学习半个月").andExpect(status().is3xxRedirection());
    assertThat(convened(matter, 4)).contains("fenguan").doesNotContain("fuhe");
    assertThat(convened(matter, 5)).contains("fuhe").doesNotContain("fenguan");
    assertThat(convened(matter, 20)).contains("fuhe").doesNotContain("fenguan");
    assertThat(convened(matter, 21)).contains("fenguan").doesNotContain("fuhe");
    jdbc.sql("update standing_seat set until_ = ? where id = ?").params(district.today().plusDays(30), seat).update();
    assertThat(convened(matter, 30)).containsExactlyInAnyOrder("fenguan", "shegong.leader");
    assertThat(convened(matter, 31)).as("his term is over").containsExactly("shegong.leader");
  }

  /** Red with: the list of those who were invited taken for the vote. */
  @Test
  void whoLeftBeforeTheVoteHasNoneAndWhoCameHasOneAndThePaperStays() throws Exception {
    String session = district.convenes(referred());
    district.memberAnswers("fenguan", session, "Ask_Paper", "paper", "建议准入，明确经费");
    district.memberAnswers("shegong.leader", session, "Ask_Paper", "paper", "同意");
    act("shegong", "fuhe", 0, 60, "秦岚临时外出").andExpect(status().is3xxRedirection());
    district.answers("shegong", session, "Ask_OpenMeeting", "answer", "OPEN");
    assertThat(district.session(session).members()).filteredOn(Member::seated).extracting(Member::username)
        .containsExactlyInAnyOrder("fuhe", "shegong.leader");
    assertThat(district.session(session).timeline()).anyMatch(one -> one.text().contains("席位有变动") && one.text().contains("宋知远"));
    String vote = district.memberTask("fenguan", session, "Ask_Vote").id();
    long matter = district.session(session).agenda().get(0).matter().id();
    assertThatThrownBy(() -> voting.requireEntitled(session, matter, "fenguan"))
        .isInstanceOfSatisfying(EnteredInvalid.class, e -> assertThat(e.getMessage()).contains("不是本次会议的成员"));
    district.answersAs("fuhe", GROUP, vote, "{\"choice\":\"FOR\"}");
    district.memberAnswers("shegong.leader", session, "Ask_Vote", "choice", "FOR", "reason", "");
    assertThat(district.session(session).agenda().get(0).item().tally().entitled()).isEqualTo(2);
    mvc.perform(get("/joint-meetings/" + session).with(user("shegong")))
        .andExpect(content().string(containsString("开会时已不在任，不参加表决")))
        .andExpect(content().string(containsString("建议准入，明确经费")));
  }

  @Test
  void theMemberWhoseSubstituteActsAnswersNothing() throws Exception {
    act("shegong", "fuhe", 0, 60, "秦岚外出学习").andExpect(status().is3xxRedirection());
    String session = district.convenes(referred());
    String paper = district.memberTask("fenguan", session, "Ask_Paper").id();
    assertThatThrownBy(() -> district.answersAs("fenguan", GROUP, paper, "{\"paper\":\"同意\"}")).isInstanceOf(AnswerInvalid.class);
  }

  @Test
  void aVacantSeatIsActedForUntilItEndsAndTheMemberComesBack() throws Exception {
    act("shegong", "fuhe", 0, 60, "秦岚外出学习").andExpect(status().is3xxRedirection());
    long standIn = overview().standIns().get(0).id();
    for (int twice = 0; twice < 2; twice++) {
      mvc.perform(post(url + "/substitutes/" + standIn + "/end").with(user("shegong")).with(csrf())).andExpect(status().is3xxRedirection());
    }
    assertThat(sitting()).contains("fenguan").doesNotContain("fuhe");
    mvc.perform(post(url + "/substitutes/" + (standIn + 99) + "/end").with(user("shegong")).with(csrf())).andExpect(status().isForbidden());
    bodies.leave(overview().body().id(), seat, "调离本区工作", district.user("shegong"));
    assertThat(sitting()).doesNotContain("fenguan", "fuhe");
    act("shegong", "fuhe", 0, 60, "秦岚调离，席位空缺").andExpect(status().is3xxRedirection());
    assertThat(sitting()).contains("fuhe").doesNotContain("fenguan");
    assertThat(jdbc.sql("select act from audit_entry where act like 'standing.stands%' order by id").query(String.class).list())
        .containsExactly("standing.stands-in", "standing.stands-down", "standing.stands-in");
  }
}
