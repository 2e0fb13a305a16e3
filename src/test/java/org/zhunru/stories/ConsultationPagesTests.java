package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.consultation.CommentKind;
import org.zhunru.consultation.Participant;
import org.zhunru.district.DistrictClock;

/** The pages of consultations, to everybody who opens them. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({District.class, Consulted.class})
@Transactional
class ConsultationPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Consulted consulted;
  @Autowired JdbcClient jdbc;

  private ResultActions see(String who, String url) throws Exception {
    return mvc.perform(get(url).with(user(who)));
  }

  private ResultActions send(String who, String url, String... fields) throws Exception {
    var request = who.isEmpty() ? post(url).with(csrf()) : post(url).with(user(who)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request);
  }

  /** What a public form leads to, in the same window. */
  private ResultActions sees(ResultActions sent) throws Exception {
    MvcResult result = sent.andExpect(status().is3xxRedirection()).andReturn();
    String url = result.getResponse().getRedirectedUrl();
    assertThat(url).as("no code in an address").doesNotContain("?");
    MockHttpSession window = (MockHttpSession) result.getRequest().getSession();
    return mvc.perform(get(url).session(window));
  }

  private static String page(String ref) {
    return "/consultations/" + ref;
  }

  @Test
  void aCommitteeEntersHowManyLiveThereAndOthersReadIt() throws Exception {
    String url = "/consultations/headcounts";
    see("gongcheng", url)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("3265")))
        .andExpect(content().string(not(containsString("红枫社区"))));
    send("gongcheng", url, "adults", "0", "households", "20", "groups", "30", "representatives", "多", "takenOn", "2999-01-01", "source", "户籍册 13900001111")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("不能晚于今天")))
        .andExpect(content().string(containsString("居民小组数不能多于户数")))
        .andExpect(content().string(containsString("户籍册 13900001111")));
    int before = entered();
    String day = consulted.district.today().toString();
    String[] typed = {"adults", "3301", "households", "1490", "groups", "31", "representatives", "", "takenOn", day, "source", "户籍册"};
    send("gongcheng.yi", url, typed).andExpect(status().is3xxRedirection());
    send("gongcheng.yi", url, typed).andExpect(status().is3xxRedirection());
    see("gongcheng", url).andExpect(content().string(containsString("3301"))).andExpect(content().string(containsString("3265")));
    assertThat(jdbc.sql("select count(*) from consultation_headcount where adults = 3301").query(Integer.class).single()).isEqualTo(1);
    assertThat(entered()).as("the same sent twice is entered once").isEqualTo(before + 1);
    see("shegong", url).andExpect(status().isOk()).andExpect(content().string(not(containsString("登记本社区人数"))));
    send("shegong", url, typed).andExpect(status().isForbidden());
    see("minzheng", url).andExpect(status().isForbidden());
  }

  /** Red with: a station of the street on every page; an end that is told like a state. */
  @Test
  void whatWaitsForTheStreetHasItsStationAndAnEndElsewhereABadge() throws Exception {
    String wide = consulted.prepared("OTHER", "CROSS_COMMUNITY");
    see("gongcheng", page(wide)).andExpect(content().string(containsString("aria-current=\"step\">待街道确定协商程序")));
    String here = consulted.prepared("OTHER", "COMMUNITY");
    see("gongcheng", page(here)).andExpect(content().string(not(containsString("待街道确定协商程序"))));
    consulted.prepared("LIFT", "BUILDINGS");
    see("gongcheng", "/consultations").andExpect(content().string(containsString("text-bg-secondary\">应由业主共同决定")));
  }

  @Test
  void figuresThatChangeByMoreThanAFifthAreConfirmedByASecondPerson() throws Exception {
    String url = "/consultations/headcounts";
    String day = consulted.district.today().toString();
    send("gongcheng.yi", url, "adults", "40", "households", "20", "groups", "2", "representatives", "9", "takenOn", day, "source", "户籍册")
        .andExpect(status().is3xxRedirection())
        .andExpect(flash().attributeExists("waits"));
    String button = "/consultations/headcounts/" + consulted.waiting() + "/confirmation";
    see("gongcheng.yi", url).andExpect(content().string(containsString("待核对"))).andExpect(content().string(not(containsString(button))));
    see("jiandu", url).andExpect(content().string(containsString(button)));
    send("gongcheng.yi", button).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("人数是您登记的")));
    send("xiangyang", button).andExpect(status().isForbidden());
    send("shegong", button).andExpect(status().isForbidden());
    send("jiandu", button).andExpect(status().is3xxRedirection());
    see("jiandu", url).andExpect(content().string(containsString("核对）")));
    consulted.counts();
  }

  private int entered() {
    return jdbc.sql("select count(*) from audit_entry where act = 'consultation.headcount-entered'").query(Integer.class).single();
  }

  @Test
  void aTopicIsProposedAndWhatIsWrongIsToldWithEverythingKept() throws Exception {
    see("gongcheng", "/consultations/new").andExpect(status().isOk()).andExpect(content().string(containsString("加装电梯")));
    send("gongcheng", "/consultations", "title", "桩", "question", "请打 13900001111 说说看好不好", "subjectType", "LIFT", "extent", "GRID", "topicOrigin", "SIGNATURES", "signers", "HOUSEHOLDS", "signatures", "0", "spokesman", "李𠮷祥")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请不要写电话号码")))
        .andExpect(content().string(containsString("李𠮷祥")));
    String url =
        send("gongcheng", "/consultations", "title", "东门增设充电桩", "question", "是否在东门增设充电桩十个", "subjectType", "SITING", "extent", "BUILDINGS", "topicOrigin", "COMMITTEE", "entrusted", "false")
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    see("gongcheng", url).andExpect(status().isOk()).andExpect(content().string(containsString("东门增设充电桩")));
    see("gongcheng.yi", "/tasks").andExpect(content().string(containsString("筛选议题")));
    see("gongcheng.yi", url + "/panel").andExpect(content().string(containsString("设施选址")));
    see("gongcheng", "/consultations?state=PROPOSED").andExpect(content().string(containsString("东门增设充电桩")));
    see("gongcheng", "/consultations?state=CLOSED").andExpect(content().string(not(containsString("东门增设充电桩"))));
    see("xiangyang", url).andExpect(status().isNotFound());
    see("xiangyang", "/consultations").andExpect(content().string(not(containsString("东门增设充电桩"))));
    see("nanjin", url).andExpect(status().isOk());
    see("auditor", url).andExpect(status().isOk());
    see("admin", "/consultations").andExpect(status().isForbidden());
    see("nanjin", "/consultations/new").andExpect(status().isForbidden());
    mvc.perform(get("/public" + url)).andExpect(status().isNotFound());
  }

  @Test
  void theListIsKeptByItsOwnCommunityOnly() throws Exception {
    String ref = consulted.prepared("OTHER", "COMMUNITY");
    String list = page(ref) + "/participants";
    send("gongcheng", list, "name", "李𠮷祥", "seat", "RESIDENT", "building", "3 号楼", "affected", "true", "contact", "").andExpect(status().is3xxRedirection());
    send("gongcheng", list, "name", "", "seat", "RESIDENT", "building", "九号楼的住户").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("九号楼的住户")));
    MockMultipartFile file = new MockMultipartFile("file", "名单.csv", "text/csv", "姓名,席位\n㐂乐,户代表\n龔䶮,楼栋长".getBytes(StandardCharsets.UTF_8));
    mvc.perform(multipart(list + "/file").file(file).with(user("gongcheng")).with(csrf())).andExpect(status().is3xxRedirection());
    see("gongcheng", list).andExpect(content().string(containsString("㐂乐"))).andExpect(content().string(containsString("直接利害关系人")));
    see("gongcheng", list + "?text=𠮷").andExpect(content().string(containsString("李𠮷祥"))).andExpect(content().string(not(containsString("㐂乐"))));
    see("gongcheng", list + "/slips").andExpect(content().string(containsString("龔䶮")));
    for (String other : List.of("xiangyang", "shegong", "nanjin", "auditor")) {
      see(other, list).andExpect(status().isNotFound());
      see(other, list + "/slips").andExpect(status().isNotFound());
      send(other, list, "name", "混入的人", "seat", "RESIDENT").andExpect(status().isNotFound());
      send(other, page(ref) + "/votes", "participant", "1").andExpect(status().isNotFound());
    }
  }

  @Test
  void theNoticeIsPrintedAndOpensInACalendar() throws Exception {
    String ref = consulted.prepared("OTHER", "COMMUNITY");
    consulted.invites(ref, 1, 0);
    mvc.perform(get("/public" + page(ref) + "/notice")).andExpect(status().isNotFound());
    consulted.notice(ref, 4, "09:30");
    see("gongcheng", page(ref) + "/notice").andExpect(content().string(containsString("社区议事室"))).andExpect(content().string(containsString("09:30")));
    VEvent event = calendar(ref);
    assertThat(event.getDateStart().getValue().toInstant())
        .isEqualTo(consulted.district.today().plusDays(4).atTime(LocalTime.of(9, 30)).atZone(DistrictClock.ZONE).toInstant());
    assertThat(event.getLocation().getValue()).isEqualTo("社区议事室");
    assertThat(event.getSequence().getValue()).isZero();
    consulted.district.answers("gongcheng", ref, "Ask_HoldMeeting", "answer", "MOVE", "note", "会场停电，改期召开");
    VEvent off = calendar(ref);
    assertThat(off.getStatus().isCancelled()).as("nobody comes on the old day").isTrue();
    assertThat(off.getUid().getValue()).isEqualTo(event.getUid().getValue());
    assertThat(off.getSequence().getValue()).isEqualTo(1);
    for (String address : List.of("/public" + page(ref), "/public" + page(ref) + "/notice")) {
      mvc.perform(get(address)).andExpect(content().string(containsString("这次会议改期，请不要按下面的时间到会")));
    }
    mvc.perform(get("/public/consultations")).andExpect(content().string(containsString("改期，时间另行通知")));
    consulted.notice(ref, 6, "09:30");
    VEvent moved = calendar(ref);
    assertThat(moved.getStatus().isConfirmed()).isTrue();
    mvc.perform(get("/public" + page(ref) + "/notice")).andExpect(content().string(not(containsString("请不要"))));
    assertThat(moved.getUid().getValue()).as("the same entry is moved").isEqualTo(event.getUid().getValue());
    assertThat(moved.getSequence().getValue()).isEqualTo(2);
    see("gongcheng", page(ref)).andExpect(content().string(containsString("已改期")));
    consulted.district.answers("gongcheng", ref, "Ask_HoldMeeting", "answer", "MOVE", "note", "议题由街道统一办理");
    consulted.district.answers("gongcheng", ref, "Ask_GiveNotice", "answer", "CANCEL", "note", "议题由街道统一办理，不再召开");
    assertThat(calendar(ref).getStatus().isCancelled()).isTrue();
    assertThat(calendar(ref).getSequence().getValue()).isEqualTo(3);
    mvc.perform(get("/public" + page(ref) + "/notice")).andExpect(content().string(containsString("这次会议不再召开")));
  }

  /** Red with: an agenda that keeps the times of the notice before; an item begun twice. */
  @Test
  void theAgendaStandsInTheNoticeIsStampedInTheMeetingAndStandsInTheMinutes() throws Exception {
    String ref = consulted.prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted.invites(ref, 3, 0);
    for (String[] wrong :
        new String[][] {
          {"介绍方案", "议程第 1 行：请在事项后面用分号隔开"}, {"介绍方案；15\n\n讨论；0", "议程第 3 行：请在事项后面"}, {"；15", "议程第 1 行：请写明事项"},
          {"介绍方案；15；谢春梅；居委会主任；又一人", "议程第 1 行：最多四项"}, {"请打 13900001111 说明；15", "请不要写电话号码"}, {"讨论；5\n".repeat(21), "议程最多 20 项"},
          {"讨论；980\n表决；11", "议程第 2 项：会议当天结束前开不完"}
        }) {
      assertThatThrownBy(() -> noticed(ref, 4, "07:30", wrong[0])).as(wrong[0]).hasMessageContaining(wrong[1]);
    }
    noticed(ref, 4, "09:30", "介绍充电桩方案；15；谢春梅；居委会主任\n讨论|40分钟\n表决;5");
    see("gongcheng", page(ref) + "/notice")
        .andExpect(content().string(containsString("1. 介绍充电桩方案")))
        .andExpect(content().string(containsString("居委会主任")))
        .andExpect(content().string(containsString("10:25")));
    VEvent event = calendar(ref);
    assertThat(event.getDescription().getValue()).contains("09:30 1. 介绍充电桩方案（居委会主任）", "09:45 2. 讨论", "10:25 3. 表决");
    assertThat(event.getDuration().getValue().toMillis()).isEqualTo(60 * 60_000L);
    consulted.district.answers("gongcheng", ref, "Ask_HoldMeeting", "answer", "MOVE", "note", "会场停电，改期召开");
    noticed(ref, 6, "06:00", "");
    assertThat(calendar(ref).getDescription().getValue()).as("no name").doesNotContain("谢春梅").contains("（居委会主任）");
    mvc.perform(get("/public" + page(ref) + "/notice")).andExpect(content().string(not(containsString("谢春梅")))).andExpect(content().string(containsString("居委会主任")));
    see("gongcheng", page(ref)).andExpect(content().string(containsString("谢春梅")));
    see("shegong", page(ref)).andExpect(content().string(not(containsString("<span>谢春梅</span>"))));
    assertThat(calendar(ref).getDescription().getValue()).as("kept, at its new times").contains("06:00 1. 介绍", "06:15 2. 讨论", "06:55 3. 表决");
    send("gongcheng", page(ref) + "/agenda/1").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("现在没有开会")));
    consulted.district.days(6);
    consulted.opens(ref);
    send("xiangyang", page(ref) + "/agenda/1").andExpect(status().isNotFound());
    send("shegong", page(ref) + "/agenda/1").andExpect(status().isNotFound());
    send("gongcheng", page(ref) + "/agenda/1").andExpect(status().is3xxRedirection());
    send("gongcheng", page(ref) + "/agenda/1").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("已经开始过")));
    send("gongcheng", page(ref) + "/agenda/9").andExpect(status().isUnprocessableEntity());
    send("gongcheng", page(ref) + "/agenda/2").andExpect(status().is3xxRedirection());
    see("gongcheng", page(ref)).andExpect(content().string(containsString("进行中"))).andExpect(content().string(containsString("开始：表决")));
    send("gongcheng", page(ref) + "/agenda/end").andExpect(status().is3xxRedirection());
    send("gongcheng", page(ref) + "/agenda/end").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("没有正在进行的议程")));
    consulted.vote(ref, all, 3, 0, 0);
    consulted.lawful(ref);
    assertThat(consulted.sees(ref).agenda()).extracting(one -> one.endedAt() != null).containsExactly(true, true, false);
    assertThat(consulted.sees(ref).topic().minutes())
        .containsPattern("议程 1　介绍充电桩方案（居委会主任 谢春梅）　[0-9]{2}:[0-9]{2}—[0-9]{2}:[0-9]{2}（计划 06:00 开始，15 分钟）")
        .contains("议程 3　表决　没有进行（计划 06:55 开始，5 分钟）");
  }

  private void noticed(String ref, int days, String startsAt, String agenda) {
    consulted.district.answers(
        "gongcheng", ref, "Ask_GiveNotice", "answer", "GIVE", "meetsOn", consulted.district.today().plusDays(days).toString(),
        "startsAt", startsAt, "place", "社区议事室", "agenda", agenda);
  }

  private VEvent calendar(String ref) throws Exception {
    byte[] file = mvc.perform(get("/public" + page(ref) + "/notice.ics")).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    return Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first().getEvents().get(0);
  }

  @Test
  void peopleVoteAtTheDeskAndByCodeAndThePublicSeesFiguresOnly() throws Exception {
    String ref = consulted.prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted.invites(ref, 4, 0);
    consulted.notice(ref, 3);
    jdbc.sql("update consultation_sitting set meets_on = ? where ref = ?").params(consulted.district.today(), ref).update();
    consulted.opens(ref);
    String door = "/public" + page(ref);
    String first = String.valueOf(all.get(0).id());
    String number = String.valueOf(all.get(0).number());
    assertThat(number).as("a running number of this list, whatever the database counts").isEqualTo("1");
    String key = UUID.randomUUID().toString();
    send("gongcheng", page(ref) + "/attendance", "participant", first).andExpect(status().is3xxRedirection());
    String signed =
        send("gongcheng", page(ref) + "/attendance", "participant", String.valueOf(all.get(3).id()), "text", "3 号楼", "page", "1")
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(signed).as("back to the list").startsWith(page(ref) + "/participants?text=");
    see("gongcheng", page(ref) + "?participant=" + first).andExpect(content().string(containsString("value=\"" + number + "\""))).andExpect(content().string(not(containsString("value=\"COUNTER\""))));
    send("gongcheng", page(ref) + "/statements", "participant", number, "statement", "楼下的发言内容").andExpect(status().is3xxRedirection());
    send("gongcheng.yi", page(ref) + "/votes", "participant", number, "choice", "FOR", "origin", "COUNTER", "consent", "本人口头同意", "retryKey", key)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请点“窗口代办”")))
        .andExpect(content().string(containsString("本人口头同意")))
        .andExpect(content().string(containsString(key)));
    String counter = page(ref) + "/counter/" + first + "/VOTE";
    send("gongcheng.yi", counter, "consent", "ORAL", "present", "女儿小芳", "choice", "FOR", "retryKey", key).andExpect(status().is3xxRedirection());
    see("gongcheng", page(ref) + "/receipts/" + first)
        .andExpect(content().string(containsString("女儿小芳")))
        .andExpect(content().string(containsString("杜鹃")))
        .andExpect(content().string(not(containsString("赞成"))));
    see("gongcheng", page(ref) + "/receipts/" + all.get(3).id()).andExpect(status().isUnprocessableEntity());
    see("xiangyang", page(ref) + "/receipts/" + first).andExpect(status().isNotFound());
    send("gongcheng", page(ref) + "/votes", "participant", number, "choice", "FOR", "origin", "MEETING", "retryKey", key + "2")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("窗口代为登记")));
    send("", door + "/code", "code", "ABCDEFGH").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("协商码不对")));
    String code = all.get(1).code();
    sees(send("", door + "/code", "code", code)).andExpect(status().isOk()).andExpect(content().string(containsString("居民2，您好")));
    sees(send("", door + "/attendance", "code", code)).andExpect(content().string(containsString("已签到")));
    send("", door + "/votes", "code", code, "choice", "", "retryKey", key + "3").andExpect(status().isUnprocessableEntity());
    sees(send("", door + "/votes", "code", code, "choice", "FOR", "retryKey", key + "3")).andExpect(content().string(containsString("您的意见已登记：赞成")));
    sees(send("", door + "/votes", "code", code, "choice", "FOR", "retryKey", key + "3")).andExpect(status().isOk()).andExpect(content().string(containsString("您的意见已登记：赞成")));
    send("", door + "/votes", "code", code, "choice", "AGAINST", "retryKey", key + "4").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("线上表决")));
    see("gongcheng", page(ref)).andExpect(content().string(containsString("已表决 2 人"))).andExpect(content().string(containsString("楼下的发言内容")));
    see("shegong", page(ref)).andExpect(content().string(not(containsString("楼下的发言内容"))));
    see("gongcheng", page(ref) + "/participants").andExpect(content().string(containsString("窗口代为登记")));
    consulted.votes(ref, all.get(2), "FOR");
    consulted.lawful(ref);
    consulted.minutes(ref);
    sees(send("", door + "/code", "code", code)).andExpect(content().string(containsString("楼下的发言内容")));
    sees(send("", door + "/amendments", "code", code, "amendment", "记录少了我的意见")).andExpect(content().string(containsString("已收到您的补正意见")));
    String comment = String.valueOf(consulted.sees(ref).of(CommentKind.AMENDMENT).get(0).id());
    send("gongcheng", page(ref) + "/answers", "comment", comment, "answer", "好", "accepted", "true").andExpect(status().isUnprocessableEntity());
    send("gongcheng", page(ref) + "/answers", "comment", comment, "answer", "已经补记在后面")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请选择采纳或者不采纳")));
    send("gongcheng", page(ref) + "/answers", "comment", comment, "answer", "已经补记在后面", "accepted", "true").andExpect(status().is3xxRedirection());
    mvc.perform(get(door)).andExpect(content().string(containsString("结果在会议记录定稿后公布")));
    send("gongcheng", page(ref) + "/supplements", "supplement", "想要提前补充说明").andExpect(status().isUnprocessableEntity());
    mvc.perform(get("/public/consultations")).andExpect(content().string(containsString(ref))).andExpect(content().string(not(containsString("居民2"))));
    jdbc.sql("update consultation_topic set hash = 'x', phase = 'FROZEN' where ref = ?").param(ref).update();
    see("gongcheng", page(ref)).andExpect(content().string(containsString("与定稿时的校验码不一致")));
    send("", door + "/amendments", "code", code, "amendment", "定稿以后再改一处").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("补充说明附在记录后面")));
    mvc.perform(get(door))
        .andExpect(content().string(containsString("应到 4 人，参加少于5人")))
        .andExpect(content().string(containsString("各方票数不公布")))
        .andExpect(content().string(not(containsString("赞成 3"))))
        .andExpect(content().string(not(containsString("居民2"))));
    mvc.perform(get(door + "/result")).andExpect(content().string(not(containsString("赞成 3"))));
    see("gongcheng", page(ref)).andExpect(content().string(containsString("赞成 3")));
    sees(send("", door + "/code", "code", code)).andExpect(content().string(containsString("赞成 3")));
    send("", door, "objection", "理由太短", "person", "匿名的居民").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("匿名的居民")));
  }

  /** Red with: a lawyer who judges a meeting of which he sees nothing. */
  @Test
  void whoChecksTheLegalitySeesTurnoutVotesFormAndWhatWasSaidWithoutNames() throws Exception {
    String ref = consulted.prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted.invites(ref, 4, 0);
    consulted.notice(ref, 3);
    jdbc.sql("update consultation_sitting set meets_on = ? where ref = ?").params(consulted.district.today(), ref).update();
    consulted.opens(ref);
    send("gongcheng", page(ref) + "/statements", "participant", String.valueOf(all.get(0).number()), "statement", "充电桩要离住宅六米以上").andExpect(status().is3xxRedirection());
    consulted.vote(ref, all, 2, 1, 0);
    see("sifa", page(ref) + "/panel").andExpect(content().string(not(containsString("合法性核对所依据的情况"))));
    consulted.closes(ref);
    see("sifa", page(ref) + "/panel")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("合法性核对所依据的情况")))
        .andExpect(content().string(containsString("应到 4 人，参加 3 人；赞成 2，反对 1，弃权 0")))
        .andExpect(content().string(containsString("充电桩要离住宅六米以上")))
        .andExpect(content().string(containsString("协商议事会")))
        .andExpect(content().string(not(containsString(all.get(0).name()))));
    see("nanjin", page(ref) + "/panel").andExpect(content().string(not(containsString("充电桩要离住宅六米以上"))));
  }

  @Test
  void whatTheStreetDecidedStandsOnEveryPageOfTheTopic() throws Exception {
    String ref = consulted.prepared("OTHER", "CROSS_COMMUNITY");
    for (String[] wrong : new String[][] {{"NaN", "", "到会比例：请写成三分之二"}, {"", "23", "赞成比例：请写成三分之二"}, {"1/3", "2/5", "赞成比例：比例须在"}}) {
      assertThatThrownBy(
              () ->
                  consulted.district.answers(
                      "nanjin", ref, "Ask_SetProcedure", "answer", "ORGANISE", "communities", List.of("xiangyang"), "procedure",
                      "两个社区各推选三名居民代表参加", "quorumShare", wrong[0], "supportShare", wrong[1]))
          .hasMessageContaining(wrong[2]);
    }
    consulted.district.answers(
        "nanjin", ref, "Ask_SetProcedure", "answer", "ORGANISE", "communities", List.of("xiangyang"), "procedure",
        "两个社区各推选三名居民代表参加", "quorumShare", "三分之二", "supportShare", "90%");
    consulted.invites(ref, 2, 0);
    consulted.notice(ref, 3);
    for (String page : List.of(page(ref), "/public" + page(ref), "/public" + page(ref) + "/notice")) {
      see("xiangyang", page)
          .andExpect(content().string(containsString("两个社区各推选三名居民代表参加")))
          .andExpect(content().string(containsString("拱城社区、向阳社区（拱城社区承办会务）")))
          .andExpect(content().string(containsString("街道确定的比例：到会不低于名单的 三分之二，赞成不低于到会的 90%")))
          .andExpect(content().string(not(containsString("居民1"))));
    }
    see("xiangyang", "/consultations").andExpect(content().string(containsString(ref)));
  }

  @Test
  void codesAreTriedSoOftenADay() throws Exception {
    String ref = consulted.prepared("OTHER", "COMMUNITY");
    String code = consulted.invites(ref, 1, 0).get(0).code();
    consulted.notice(ref, 3);
    jdbc.sql("update district_parameter set value_ = 10 where name = 'consultation.codes-address'").update();
    for (int i = 0; i < 11; i++) {
      sees(send("", "/public" + page(ref) + "/code", "code", code)).andExpect(status().isOk());
    }
    for (int i = 0; i < 10; i++) {
      send("", "/public" + page(ref) + "/code", "code", "2222222" + (i + 2) % 10).andExpect(content().string(containsString("协商码不对")));
    }
    send("", "/public" + page(ref) + "/code", "code", "22222222")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("今天输错协商码的次数过多")));
  }

  /** Red with: the page answered by the POST itself; the code kept without an end. */
  @Test
  void whatACodeOpensCanBeLoadedAgainAndIsForgotten() throws Exception {
    String ref = consulted.prepared("OTHER", "COMMUNITY");
    String code = consulted.invites(ref, 1, 0).get(0).code();
    consulted.notice(ref, 3);
    String door = "/public" + page(ref);
    for (String address : List.of("/code", "/attendance", "/votes", "/amendments", "/leave")) {
      mvc.perform(get(door + address)).andExpect(redirectedUrl(door + "/desk"));
    }
    mvc.perform(get(door + "/desk")).andExpect(redirectedUrl(door));
    MockHttpSession window = new MockHttpSession();
    mvc.perform(post(door + "/code").param("code", code).session(window).with(csrf())).andExpect(redirectedUrl(door + "/desk"));
    for (int again = 0; again < 2; again++) {
      mvc.perform(get(door + "/desk").session(window)).andExpect(status().isOk()).andExpect(content().string(containsString("居民1，您好")));
    }
    mvc.perform(get("/public" + page(consulted.prepared("OTHER", "COMMUNITY")) + "/desk").session(window)).andExpect(status().is3xxRedirection());
    mvc.perform(post(door + "/leave").session(window).with(csrf())).andExpect(redirectedUrl(door));
    mvc.perform(get(door + "/desk").session(window)).andExpect(redirectedUrl(door));
    mvc.perform(post(door + "/code").param("code", code).session(window).with(csrf())).andExpect(redirectedUrl(door + "/desk"));
    consulted.district.days(1);
    mvc.perform(get(door + "/desk").session(window)).andExpect(redirectedUrl(door));
  }

  /** Red with: one table with everybody's name and code, and nothing to say where to go with it. */
  @Test
  void aSlipIsForOnePersonAndLeadsToThePublicPageWithoutTheCode() throws Exception {
    String ref = consulted.prepared("OTHER", "COMMUNITY");
    see("gongcheng", page(ref) + "/participants").andExpect(content().string(not(containsString("participants/slips"))));
    List<Participant> all = consulted.invites(ref, 9, 0);
    consulted.notice(ref, 4, "09:30");
    String slips = see("gongcheng", page(ref) + "/participants/slips").andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    String[] boxes = slips.split("class=\"zr-slip\"");
    assertThat(boxes).hasSize(10);
    for (int i = 0; i < 9; i++) {
      assertThat(boxes[i + 1]).contains(all.get(i).name(), all.get(i).code(), "09:30 社区议事室", "http://localhost/public" + page(ref) + "<");
      assertThat(boxes[i + 1]).doesNotContain(all.get((i + 1) % 9).code());
      String picture = boxes[i + 1].replaceAll("(?s).*base64,([^\"]*)\".*", "$1");
      assertThat(read(picture)).as("the address and nothing else").isEqualTo("http://localhost/public" + page(ref));
    }
    byte[] file = see("gongcheng", page(ref) + "/participants/slips/print.pdf").andReturn().getResponse().getContentAsByteArray();
    java.nio.file.Files.createDirectories(java.nio.file.Path.of("target", "papers"));
    java.nio.file.Files.write(java.nio.file.Path.of("target", "papers", "slips-apart.pdf"), file);
    try (var document = org.apache.pdfbox.Loader.loadPDF(file)) {
      assertThat(document.getPage(0).getResources().getXObjectNames()).as("the picture is in the file").isNotEmpty();
    }
  }

  private static String read(String picture) throws Exception {
    var image = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(java.util.Base64.getDecoder().decode(picture)));
    int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    var source = new com.google.zxing.RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    var bitmap = new com.google.zxing.BinaryBitmap(new com.google.zxing.common.HybridBinarizer(source));
    return new com.google.zxing.qrcode.QRCodeReader().decode(bitmap).getText();
  }

  /** Red with: a desk without signing in, a message without a name, a number in three forms, and papers for whoever may not touch them. */
  @Test
  void theDeskSignsInByNumberAndKeepsWhatWasTypedInItsOwnForm() throws Exception {
    String ref = consulted.prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted.meeting(ref, 3, 0);
    send("gongcheng", page(ref) + "/attendance", "number", "2")
        .andExpect(redirectedUrl(page(ref) + "#desk"))
        .andExpect(flash().attributeExists("signed"));
    String listed = page(ref) + "/participants?text=&page=1#listed-" + all.get(2).id();
    MvcResult signed =
        send("gongcheng", page(ref) + "/attendance", "participant", String.valueOf(all.get(2).id()), "text", "", "page", "1")
            .andExpect(redirectedUrl(listed))
            .andReturn();
    mvc.perform(get(page(ref) + "/participants").with(user("gongcheng")).flashAttrs(signed.getFlashMap()))
        .andExpect(content().string(containsString("已签到：序号 3 居民3。")))
        .andExpect(content().string(containsString("id=\"listed-" + all.get(2).id())));
    String list = see("gongcheng", page(ref) + "/participants?text=居民1").andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(list.indexOf("aria-label=\"签到 居民1\"")).as("signing in comes first").isPositive().isLessThan(list.indexOf("aria-label=\"登记表决 居民1\""));
    String refused =
        send("gongcheng.yi", page(ref) + "/votes", "participant", "77", "choice", "FOR", "origin", "MEETING", "retryKey", "k")
            .andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(refused.split("value=\"77\"")).as("only the form that was sent keeps it").hasSize(2);
    String said =
        send("gongcheng.yi", page(ref) + "/statements", "participant", "78", "statement", "我有话说")
            .andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(said.split("value=\"78\"")).hasSize(2);
    assertThat(said).containsPattern("id=\"said-by\"[^>]*value=\"78\"");
    see("gongcheng", page(ref))
        .andExpect(content().string(containsString("议题是您提出的：您只登记当场表决")))
        .andExpect(content().string(not(containsString("value=\"PAPER\""))))
        .andExpect(content().string(not(containsString("撤销录错的纸质票"))));
    see("gongcheng.yi", page(ref))
        .andExpect(content().string(containsString("value=\"PAPER\"")))
        .andExpect(content().string(containsString("撤销录错的纸质票")))
        .andExpect(content().string(not(containsString("复核纸质票"))));
    send("gongcheng.yi", page(ref) + "/votes", "participant", "2", "choice", "FOR", "origin", "PAPER", "retryKey", UUID.randomUUID().toString())
        .andExpect(status().is3xxRedirection());
    see("gongcheng.yi", page(ref)).andExpect(content().string(containsString("复核纸质票")));
    see("gongcheng", page(ref)).andExpect(content().string(not(containsString("复核纸质票"))));
  }
}
