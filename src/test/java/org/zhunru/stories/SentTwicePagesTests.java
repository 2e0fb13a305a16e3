package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.zhunru.casefile.SentForm;
import org.zhunru.consultation.CommentKind;
import org.zhunru.consultation.Participant;

/**
 * Every form of residents' participation, sent twice because its answer was lost on the way: one row, one answer. Red with: the
 * sending left out of any of these pages.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({District.class, Consulted.class, Owned.class, Promised.class})
class SentTwicePagesTests {

  @Autowired MockMvc mvc;
  @Autowired Consulted consulted;
  @Autowired Owned owned;
  @Autowired Promised promised;
  @Autowired JdbcClient jdbc;

  private int rows(String which) {
    return jdbc.sql("select count(*) from " + which).query(Integer.class).single();
  }

  private int acts() {
    return rows("audit_entry");
  }

  private static MockHttpServletRequestBuilder form(String who, String url, String... fields) {
    MockHttpServletRequestBuilder request = who.isEmpty() ? post(url).with(csrf()) : post(url).with(user(who)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request;
  }

  /** @return where both led to */
  private String twice(String which, int more, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    request.param("sentKey", SentForm.key());
    int before = rows(which);
    MvcResult first = mvc.perform(request).andReturn();
    assertThat(first.getResponse().getStatus()).as(which + first.getResponse().getContentAsString()).isEqualTo(302);
    assertThat(rows(which) - before).as(which).isEqualTo(more);
    int done = acts();
    MvcResult again = mvc.perform(request).andReturn();
    assertThat(again.getResponse().getRedirectedUrl()).isEqualTo(first.getResponse().getRedirectedUrl());
    assertThat(Map.copyOf(again.getFlashMap())).as("the same answer").isEqualTo(Map.copyOf(first.getFlashMap()));
    assertThat(rows(which) - before).as("sent twice: " + which).isEqualTo(more);
    assertThat(acts()).as("no second act in the trail").isEqualTo(done);
    return first.getResponse().getRedirectedUrl();
  }

  private String twice(String which, int more, String who, String url, String... fields) throws Exception {
    return twice(which, more, form(who, url, fields));
  }

  private String key(String who, String url) throws Exception {
    String page = mvc.perform(who.isEmpty() ? get(url) : get(url).with(user(who))).andReturn().getResponse().getContentAsString();
    Matcher key = Pattern.compile("name=\"sentKey\" value=\"([0-9a-f-]{36})\"").matcher(page);
    assertThat(key.find()).as("key in " + url).isTrue();
    return key.group(1);
  }

  @Test
  void aTopicWithEverythingUpToItsObjections() throws Exception {
    String[] topic = {
      "title", "东门增设两盏路灯", "question", "是否在小区东门旁增设两盏路灯", "subjectType", "OTHER", "extent", "COMMUNITY",
      "topicOrigin", "COMMITTEE", "entrusted", "false"
    };
    String url = twice("consultation_topic", 1, "gongcheng", "/consultations", topic);
    twice(
        "consultation_headcount", 1, "gongcheng.yi", "/consultations/headcounts", "adults", "3302", "households", "1500", "groups", "20",
        "representatives", "40", "takenOn", consulted.district.today().toString(), "source", "社区台账核对");
    String ref = url.substring(url.lastIndexOf('/') + 1);
    assertThat(key("gongcheng", "/consultations/new")).as("each page its own key").isNotEqualTo(key("gongcheng", "/consultations/new"));
    int before = rows("consultation_topic");
    mvc.perform(form("gongcheng", "/consultations", topic).param("sentKey", key("gongcheng", "/consultations/new")));
    assertThat(rows("consultation_topic")).as("entered anew on purpose").isEqualTo(before + 1);
    consulted.taken(ref);
    String list = url + "/participants";
    String[] resident = {"name", "李𠮷祥", "seat", "RESIDENT", "building", "3 号楼"};
    twice("consultation_participant", 1, "gongcheng", list, resident);
    MockMultipartFile file = new MockMultipartFile("file", "名单.csv", "text/csv", "姓名,席位\n㐂乐,户代表\n龔䶮,楼栋长\n王五,户代表".getBytes(StandardCharsets.UTF_8));
    twice("consultation_participant", 3, multipart(list + "/file").file(file).with(user("gongcheng")).with(csrf()));
    List<Participant> all = consulted.participants.slips(ref, consulted.district.user("gongcheng"));
    twice("consultation_participant", -1, "gongcheng", list + "/" + all.get(3).id() + "/remove");
    consulted.district.answers(
        "gongcheng", ref, "Ask_GiveNotice", "answer", "GIVE", "meetsOn", consulted.district.today().plusDays(3).toString(),
        "startsAt", "06:00", "place", "社区议事室", "agenda", "介绍方案;15\n表决;5");
    consulted.district.days(3);
    consulted.opens(ref);
    String who = String.valueOf(all.get(0).id());
    twice("consultation_agenda where started_at is not null", 1, "gongcheng", url + "/agenda/1");
    twice("consultation_attendance", 1, "gongcheng", url + "/attendance", "participant", who);
    twice("consultation_statement", 1, "gongcheng", url + "/statements", "participant", who, "statement", "希望装在台阶旁边");
    consulted.votesBy("gongcheng.yi", ref, all.get(0), "FOR", "PAPER", "");
    consulted.votesBy("gongcheng.yi", ref, all.get(1), "FOR", "PAPER", "");
    twice("consultation_vote", -1, "gongcheng.yi", url + "/strike", "participant", who, "reason", "看错了这一张选票");
    consulted.votesBy("gongcheng.yi", ref, all.get(0), "FOR", "PAPER", "");
    twice("consultation_recount", 1, "jiandu", url + "/recount", "votesFor", "2", "votesAgainst", "0", "abstained", "0");
    consulted.votes(ref, all.get(2), "FOR");
    consulted.lawful(ref);
    consulted.minutes(ref);
    String door = "/public" + url;
    twice("consultation_comment", 1, "", door + "/amendments", "code", all.get(0).code(), "amendment", "记录少了我的意见");
    String comment = String.valueOf(consulted.sees(ref).of(CommentKind.AMENDMENT).get(0).id());
    twice("consultation_comment where answered_at is not null", 1, "gongcheng", url + "/answers", "comment", comment, "answer", "已经补记在后面", "accepted", "true");
    for (int days = 0; days < 12 && consulted.state(ref).equals("AMENDING"); days++) {
      consulted.district.days(1);
    }
    if (consulted.state(ref).equals("ANSWERING")) {
      consulted.district.answers("gongcheng", ref, "Ask_AnswerAmendments", "note", "");
    }
    assertThat(consulted.state(ref)).isEqualTo("PUBLICISED");
    twice("consultation_comment", 1, "gongcheng", url + "/supplements", "supplement", "会后参观了现场，补充说明");
    assertThat(consulted.state(ref)).isEqualTo("PUBLICISED");
    key("", door);
    twice("consultation_comment", 1, "", door, "objection", "通知没有贴到五号楼，请重新公示", "person", "");
  }

  @Test
  void anOwnersVoteWithItsListAndObjections() throws Exception {
    String url =
        twice("ownersvote_matter", 1, "gongcheng", "/owners-votes", "title", "五号楼使用维修资金", "question", "五号楼屋面维修是否使用维修资金", "subject", "FUND_USE", "parent", "");
    String ref = url.substring(url.lastIndexOf('/') + 1);
    String list = url + "/electorate";
    twice("ownersvote_unit", 1, "gongcheng", list, "unit", "5-1", "owner", "李𠮷祥", "area", "100");
    MockMultipartFile file = new MockMultipartFile("file", "名册.csv", "text/csv", "房号,业主,专有部分面积\n5-2,㐂乐,100\n5-3,龔䶮,100".getBytes(StandardCharsets.UTF_8));
    twice("ownersvote_unit", 2, multipart(list + "/file").file(file).with(user("gongcheng")).with(csrf()));
    twice("ownersvote_unit", -1, "gongcheng", list + "/" + owned.all(ref).get(2).id() + "/remove");
    owned.post(ref);
    String open = "/public" + url;
    twice("ownersvote_remark", 1, "", open, "objection", "五号楼二单元的面积写少了，请核对", "person", "");
    String remark = jdbc.sql("select max(id) from ownersvote_remark").query(String.class).single();
    twice("ownersvote_remark where answered_at is not null", 1, "gongcheng.yi", url + "/answers", "remark", remark, "answer", "已经核对，面积没有写错");
    owned.district.days(12);
    owned.freeze(ref);
    owned.notice(ref, 15, 19);
    owned.district.days(15);
    owned.written(ref, "5-1", "FOR", "7");
    twice("ownersvote_ballot where choice = 'AGAINST'", 1, "gongcheng", url + "/corrections", "corrected", "7", "right", "AGAINST", "reason", "看错了这一张选票");
  }

  @Test
  void aStandingBodyWithSeatsMeetingsAndASubstitute() throws Exception {
    LocalDate today = owned.district.today();
    String url = twice("standing_body", 1, "xiangyang", "/standing", "kind", "REPRESENTATIVES_MEETING", "name", "向阳社区居民代表会议", "rule", "章程", "meetingsPerYear", "12", "foundedOn", today.toString());
    twice(
        "standing_seat", 1, "xiangyang", url + "/seats", "holder", "周玉兰", "kind", "RESIDENTS", "since", today.toString(), "until",
        today.plusYears(3).toString(), "appointment", "ELECTED", "record", "换届选举第 3 号公告", "username", "", "substitute", "替补人");
    twice("standing_session", 1, "xiangyang", url + "/sessions", "heldOn", today.toString(), "matter", "小区停车", "invited", "30", "present", "28");
    String seat = jdbc.sql("select max(id) from standing_seat").query(String.class).single();
    twice("standing_seat where left_on is not null", 1, "xiangyang", url + "/seats/" + seat + "/leave", "why", "迁往外区居住");
    twice("standing_body where dissolved_on is not null", 1, "xiangyang", url + "/dissolve", "why", "社区合并，机构撤销");
    String member = jdbc.sql("select max(id) from standing_seat where username = 'fenguan' and left_on is null").query(String.class).single();
    String body = jdbc.sql("select body from standing_seat where id = ?").param(Long.valueOf(member)).query(String.class).single();
    jdbc.sql("update standing_seat set substitute = '宋知远' where id = ?").param(Long.valueOf(member)).update();
    String joint = "/standing/" + body;
    twice("standing_stand_in", 1, "shegong", joint + "/seats/" + member + "/substitute", "account", "fuhe", "from", today.toString(), "to", today.plusDays(20).toString(), "reason", "秦岚外出学习");
    String standIn = jdbc.sql("select max(id) from standing_stand_in").query(String.class).single();
    twice("standing_stand_in where ended_on is not null", 1, "shegong", joint + "/substitutes/" + standIn + "/end");
  }

  @Test
  void aJointMeetingIsConvenedOnce() throws Exception {
    District district = owned.district;
    String ref = district.files("minzheng", Applications.zeroEmployment(district.today()).plaqueAndAssessment().paid().build());
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    for (String reviewer : new String[] {"sifa", "caizheng", "shuju", "nanjin", "gongcheng"}) {
      district.answers(reviewer, ref, "Ask_ReviewOpinion", "stance", "AGREE", "text", "");
    }
    key("shegong", "/joint-meetings/new");
    String url =
        twice(
            "jointmeeting_session", 1, "shegong", "/joint-meetings", "matters", String.valueOf(district.matter(ref).id()), "mode",
            "MEETING", "meetsOn", district.today().toString(), "place", "三楼");
    assertThat(url).startsWith("/joint-meetings/LX-");
  }

  @Test
  void aPromiseIsMovedReportedOnAndSettledOnce() throws Exception {
    String ref = promised.adopted("OTHER");
    String promises = "/consultations/" + ref + "/promises";
    LocalDate today = consulted.district.today();
    twice(
        "promise_item", 1, "gongcheng", promises, "what", "在东门装两盏路灯", "owner", "chengguan", "post", "市容科科长", "person", "李𠮷祥",
        "dueOn", today.plusDays(3).toString(), "retryKey", Owned.key());
    twice("promise_entry", 1, "gongcheng", promises + "/1/move", "dueOn", today.plusDays(9).toString(), "reason", "灯杆要等厂家发货");
    String own = "/promises/" + consulted.sees(ref).followUp().promises().get(0).id();
    key("chengguan", own);
    twice("promise_entry", 1, "chengguan", own + "/reports", "report", "灯杆已经到货");
    twice("promise_item where state = 'KEPT'", 1, "gongcheng", promises + "/1/settle", "state", "KEPT", "account", "两盏路灯已经装好", "replacedBy", "");
  }
}
