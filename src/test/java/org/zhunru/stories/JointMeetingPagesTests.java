package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.jointmeeting.JointAgenda;
import org.zhunru.jointmeeting.Referral;
import org.zhunru.jointmeeting.SessionWork;
import org.zhunru.jointmeeting.Topic;

/** The pages of the joint meeting, to everybody who opens them. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({District.class, Consulted.class})
@Transactional
class JointMeetingPagesTests {

  @Autowired MockMvc mvc;
  @Autowired District district;
  @Autowired JdbcClient jdbc;
  @Autowired Consulted consulted;
  @Autowired JointAgenda agenda;
  @Autowired SessionWork work;

  private ResultActions see(String who, String url) throws Exception {
    return mvc.perform(get(url).with(user(who)));
  }

  private ResultActions convene(String who, String... fields) throws Exception {
    var request = post("/joint-meetings").with(user(who)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request);
  }

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

  private static String minutes(byte[] file) throws java.io.IOException {
    try (var document = org.apache.pdfbox.Loader.loadPDF(file)) {
      return new org.apache.pdfbox.text.PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  @Test
  void theClerkConvenesMembersSeeTheAgendaAndVotesAreHiddenUntilTheyAreCounted() throws Exception {
    String ref = referred();
    String matter = String.valueOf(district.matter(ref).id());
    see("shegong", "/joint-meetings").andExpect(content().string(containsString(ref)));
    see("shegong", "/joint-meetings/new").andExpect(content().string(containsString("matter-" + matter)));
    convene("shegong", "matters", matter, "mode", "CIRCULATION", "meetsOn", "2020-01-01", "place", "一楼的会议室")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("只有紧急事项可以传签")))
        .andExpect(content().string(containsString("会议日期不能早于今天")))
        .andExpect(content().string(containsString("一楼的会议室")));
    convene("shegong", "mode", "MEETING", "meetsOn", "x", "place", "")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请至少选择一件待议事项")))
        .andExpect(content().string(containsString("请填写会议地点")));
    String url =
        convene("shegong", "matters", matter, "mode", "MEETING", "meetsOn", district.today().toString(), "place", "三楼")
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(url).isNotNull();
    String session = url.substring(url.lastIndexOf('/') + 1);
    see("fenguan", url).andExpect(content().string(containsString(ref))).andExpect(content().string(containsString("未提书面意见")));
    see("fenguan", "/admission/" + ref).andExpect(status().isOk());
    see("fenguan", url + "/panel").andExpect(content().string(containsString(ref)));
    see("fenguan", "/tasks").andExpect(content().string(containsString("会前书面意见")));
    for (String member : new String[] {"fenguan", "shegong.leader"}) {
      district.memberAnswers(member, session, "Ask_Paper", "paper", member + "的意见");
    }
    district.answers("shegong", session, "Ask_OpenMeeting", "answer", "OPEN");
    district.memberAnswers("fenguan", session, "Ask_Vote", "choice", "AGAINST", "reason", "经费没有落实");
    see("shegong.leader", "/tasks").andExpect(content().string(containsString(ref + " ")));
    see("shegong.leader", url + "/panel")
        .andExpect(content().string(containsString("会前书面意见")))
        .andExpect(content().string(containsString("fenguan的意见")));
    see("shegong.leader", url)
        .andExpect(content().string(containsString("表决截止后公布")))
        .andExpect(content().string(not(containsString("经费没有落实"))));
    district.memberAnswers("shegong.leader", session, "Ask_Vote", "choice", "FOR", "reason", "");
    see("shegong.leader", url).andExpect(content().string(containsString("经费没有落实")));
    see("shegong", url).andExpect(content().string(containsString("已计票，待登记审议意见")));
    see("shegong", "/tasks").andExpect(content().string(containsString(ref + " ")));
    district.answers(
        "shegong", session, "Ask_RecordConclusion", "redFlagsStripped", true, "marketable", false, "workloadHigh", false,
        "conclusion", "不同意准入");
    district.answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
    see("auditor", url)
        .andExpect(content().string(containsString("表决结果：不通过")))
        .andExpect(content().string(containsString("纪要校验码")))
        .andExpect(content().string(containsString("fenguan的意见")))
        .andExpect(content().string(containsString(url + "/print.pdf")));
    see("auditor", url + "/print.pdf")
        .andExpect(status().isOk())
        .andExpect(content().contentType("application/pdf"))
        .andExpect(result -> assertThat(minutes(result.getResponse().getContentAsByteArray())).contains("表决结果：不通过", "纪要校验码"));
    see("minzheng", url + "/print.pdf").andExpect(status().isNotFound());
    see("auditor", "/joint-meetings/print.pdf").andExpect(status().isNotFound());
    mvc.perform(get(url + "/print.pdf").accept(org.springframework.http.MediaType.TEXT_HTML)).andExpect(status().is3xxRedirection());
    jdbc.sql("update jointmeeting_session set minutes = '改过的纪要' where ref = ?").param(session).update();
    see("auditor", url).andExpect(content().string(containsString("与签发时的校验码不一致")));
    see("auditor", url + "/print.pdf")
        .andExpect(result -> assertThat(minutes(result.getResponse().getContentAsByteArray())).contains("请报系统管理员核查", "改过的纪要"));
  }

  /** Red with: a session convened whose vote nobody may cast. */
  @Test
  void aMatterOnWhichNobodySeatedMayVoteIsNotConvenedUntilSomebodyElseIsSeated() throws Exception {
    String ref = district.files("minzheng", Applications.zeroEmployment(district.today()).item("").enforcement().build());
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district.answers(
        "shegong", ref, "Ask_ConfirmRoute", "answer", "OVERRIDE", "outcome", "JOINT_REVIEW", "reason", "事项重大，应由联席会议审议决定");
    district.answers("shegong.leader", ref, "Ask_Countersign", "answer", "APPROVE", "opinion", "同意改判");
    for (String reviewer : new String[] {"sifa", "caizheng", "shuju", "nanjin", "gongcheng"}) {
      district.answers(reviewer, ref, "Ask_ReviewOpinion", "stance", "AGREE", "text", "");
    }
    String matter = String.valueOf(district.matter(ref).id());
    String[] fields = {"matters", matter, "mode", "MEETING", "meetsOn", district.today().toString(), "place", "三楼"};
    see("shegong", "/joint-meetings").andExpect(content().string(not(containsString("在任成员都须回避"))));
    jdbc.sql("update standing_seat set left_on = since where username = 'fenguan'").update();
    see("shegong", "/joint-meetings").andExpect(content().string(containsString("在任成员都须回避，不能召集会议审议本项")));
    see("shegong", "/joint-meetings/new").andExpect(content().string(containsString("在任成员都须回避，不能召集会议审议本项")));
    convene("shegong", fields)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("没有人可以表决：" + ref + " ")))
        .andExpect(content().string(containsString("增补成员；替补代本席位履职的，同样回避")));
    jdbc.sql("update standing_seat set left_on = null where username = 'fenguan'").update();
    convene("shegong", fields).andExpect(status().is3xxRedirection());
  }

  /** Red with: two tasks in one list that say the same. */
  @Test
  void theTasksOfTwoMattersAreToldApart() throws Exception {
    String one = referred();
    String other = referred();
    String session = district.opens(district.matter(one), district.matter(other));
    see("fenguan", "/tasks")
        .andExpect(content().string(containsString(one + " ")))
        .andExpect(content().string(containsString(other + " ")))
        .andExpect(content().string(containsString(session)));
  }

  /** Red with: a member whose organisation gave its opinion before listed as if it had said nothing. */
  @Test
  void whatAMembersOrganisationSaidBeforeStandsBesideHisName() throws Exception {
    String ref = referred();
    jdbc.sql("update standing_seat set username = 'nanjin' where username = 'fenguan' and left_on is null").update();
    jdbc.sql("insert into identity_grant (username, role, organisation) values ('nanjin', 'JOINT_MEETING_MEMBER', 'nanjin')").update();
    String session = district.convenes(ref);
    see("shegong", "/joint-meetings/" + session)
        .andExpect(content().string(containsString("本单位此前对议程上的事项已经提出意见")))
        .andExpect(content().string(containsString(ref + " 南津街道：无异议")));
    work.notePaperSilence(session);
    assertThat(district.session(session).timeline()).anyMatch(one -> one.text().equals("何平 没有另写书面意见，本单位此前已对议程上的事项提出意见"));
  }

  @Test
  void theClerkIsWarnedWhereTooFewMayVote() throws Exception {
    String matter = String.valueOf(district.matter(referred()).id());
    see("shegong", "/joint-meetings/new").andExpect(content().string(not(containsString("少于规定的"))));
    district.leastEntitled(3);
    see("shegong", "/joint-meetings").andExpect(content().string(containsString("有表决权的只有 2 人，少于规定的 3 人")));
    see("shegong", "/joint-meetings/new").andExpect(content().string(containsString("有表决权的只有 2 人，少于规定的 3 人")));
    String url =
        convene("shegong", "matters", matter, "mode", "MEETING", "meetsOn", district.today().toString(), "place", "三楼")
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    String session = url.substring(url.lastIndexOf('/') + 1);
    for (String member : new String[] {"fenguan", "shegong.leader"}) {
      district.memberAnswers(member, session, "Ask_Paper", "paper", "已阅");
    }
    district.answers("shegong", session, "Ask_OpenMeeting", "answer", "OPEN");
    see("fenguan", url + "/panel").andExpect(content().string(containsString("有表决权的成员现有 2 人，少于规定的 3 人")));
  }

  @Test
  void whoHasNothingToDoWithItSeesNothing() throws Exception {
    String session = district.convenes(referred());
    see("minzheng", "/joint-meetings").andExpect(status().isForbidden());
    see("minzheng", "/joint-meetings/" + session).andExpect(status().isNotFound());
    see("gongcheng", "/joint-meetings/" + session).andExpect(status().isNotFound());
    see("admin", "/joint-meetings/" + session).andExpect(status().isNotFound());
    see("shegong", "/joint-meetings/LX-2020-00001").andExpect(status().isNotFound());
    see("shegong.leader", "/joint-meetings/new").andExpect(status().isForbidden());
    see("fenguan", "/joint-meetings").andExpect(status().isOk()).andExpect(content().string(containsString(session)));
    convene("fenguan", "mode", "MEETING").andExpect(status().isForbidden());
  }

  @Test
  void aConsultationThatWaitsIsOpenedFromTheList() throws Exception {
    String ref = consulted.prepared("OTHER", "COMMUNITY");
    agenda.refer(ref, new Referral(Topic.CONSULTATION, 0, "是否同意社区重新提出这一议题", List.of(), false, Set.of()));
    see("shegong", "/joint-meetings")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("href=\"/consultations/" + ref + "\"")))
        .andExpect(content().string(containsString(">居民协商</td>")));
    see("shegong", "/joint-meetings/new").andExpect(content().string(containsString("/consultations/" + ref)));
    see("gongcheng", "/consultations/" + ref).andExpect(content().string(containsString("已列入联席会议待议")));
  }

  @Test
  void withoutABodyOrAMemberNoMeetingIsConvened() throws Exception {
    String matter = String.valueOf(district.matter(referred()).id());
    String[] fields = {"matters", matter, "mode", "MEETING", "meetsOn", district.today().toString(), "place", "三楼"};
    jdbc.sql("update standing_seat set left_on = since where username is not null").update();
    convene("shegong", fields).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("没有在任且可以登录表决的成员")));
    jdbc.sql("update standing_body set place = null, dissolved_on = founded_on where kind = 'JOINT_MEETING'").update();
    convene("shegong", fields).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("还没有设立联席会议")));
  }
}
