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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.consultation.NewParticipant;
import org.zhunru.consultation.Participant;

/** What a page shows of who is recused, before anybody acts. Red with: a badge left out; a vote offered to whoever is barred. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({District.class, Consulted.class})
@Transactional
class InterestPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Consulted consulted;
  @Autowired JdbcClient jdbc;

  private ResultActions see(String who, String url) throws Exception {
    return mvc.perform(who.isEmpty() ? get(url) : get(url).with(user(who)));
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
    return mvc.perform(
        get(result.getResponse().getRedirectedUrl()).session((MockHttpSession) result.getRequest().getSession()));
  }

  private static ResultActions says(ResultActions page, String text) throws Exception {
    return page.andExpect(content().string(containsString(text)));
  }

  private static ResultActions hides(ResultActions page, String text) throws Exception {
    return page.andExpect(content().string(not(containsString(text))));
  }

  private List<Participant> list(String ref) {
    return consulted.participants.slips(ref, consulted.district.user("gongcheng"));
  }

  @Test
  void aDeclarationIsEnteredSeenAndItsHistoryKept() throws Exception {
    String ref = consulted.prepared("OTHER", "COMMUNITY");
    String people = "/consultations/" + ref + "/participants";
    says(
            says(
                send("gongcheng", people, "name", "李𠮷祥", "seat", "EXPERT", "interest", "OTHER", "interestNote", " ").andExpect(status().isUnprocessableEntity()),
                "请写明是什么关系"),
            "李𠮷祥");
    send("gongcheng", people, "name", "李𠮷祥", "seat", "EXPERT", "interest", "OTHER", "interestNote", "租了底商").andExpect(status().is3xxRedirection());
    hides(says(says(see("gongcheng", people), "其他利害关系"), "租了底商"), "回避：");
    Participant who = list(ref).get(0);
    String page = people + "/" + who.id() + "/interest";
    says(says(see("gongcheng", page), "租了底商"), "哪些人回避表决");
    says(
            says(send("gongcheng", page, "interest", "OTHER", "interestNote", "13900001111 打电话").andExpect(status().isUnprocessableEntity()), "请不要写电话号码"),
            "13900001111 打电话");
    send("gongcheng", page, "interest", "RELATIVE", "interestNote", "施工队长的弟弟").andExpect(status().is3xxRedirection());
    says(says(says(see("gongcheng", page), "施工队长的弟弟"), "租了底商"), "回避表决，不计入应到人数");
    says(says(see("gongcheng", people), "回避：上述人员的近亲属"), "近亲属：回避表决，不计入应到人数");
    assertThat(
            jdbc.sql("select count(*) from audit_entry where act = 'consultation.interest-declared' and case_ref = ? and detail like '%RELATIVE%'")
                .param(ref)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(jdbc.sql("select count(*) from audit_entry where case_ref = ? and detail like '%施工队长%'").param(ref).query(Integer.class).single()).isZero();
    for (String other : List.of("xiangyang", "shegong", "auditor")) {
      see(other, page).andExpect(status().isNotFound());
      send(other, page, "interest", "NONE").andExpect(status().isNotFound());
    }
    says(see("gongcheng", people + "/999999/interest").andExpect(status().isUnprocessableEntity()), "没有这个序号");
  }

  @Test
  void whoeverIsRecusedIsSeenAtTheDeskAtTheCounterAndByHisCode() throws Exception {
    String ref = consulted.prepared("OTHER", "COMMUNITY");
    consulted.participants.add(ref, new NewParticipant("施工方", "EXPERT", "", "", "", "CONTRACTOR", ""), consulted.district.user("gongcheng"));
    List<Participant> all = consulted.meeting(ref, 3, 0);
    String page = "/consultations/" + ref;
    long builder = all.get(0).id();
    String why = "从结果中得利，回避表决，不计入应到人数";
    says(says(see("gongcheng", page), "还没有人签到或者表决。现在结束，按到会没有达到要求处理"), "表决结束前不显示各方票数");
    says(see("gongcheng.yi", page + "/panel"), "还没有人签到或者表决");
    hides(says(see("gongcheng", page + "/participants"), "回避：承办或者施工、供应单位的人员"), "登记表决 施工方");
    says(says(see("gongcheng", page + "?participant=" + builder), "施工方"), why);
    hides(see("gongcheng", page + "?participant=" + all.get(1).id()), why);
    String counter = page + "/counter/" + builder;
    hides(says(see("gongcheng.yi", counter), why), counter + "/VOTE");
    says(see("gongcheng.yi", counter), counter + "/STATEMENT");
    says(see("gongcheng.yi", page + "/counter"), "回避");
    String door = "/public/consultations/" + ref;
    hides(says(says(sees(send("", door + "/code", "code", all.get(0).code())), why), "您仍然可以到会发言"), "choice-FOR");
    says(send("", door + "/votes", "code", all.get(0).code(), "choice", "FOR", "retryKey", UUID.randomUUID().toString()).andExpect(status().isUnprocessableEntity()), why);
    says(
            says(
                send("gongcheng", page + "/votes", "participant", "2", "choice", "FOR", "origin", "PROXY", "proxy", "", "consent", "书面委托书", "retryKey", UUID.randomUUID().toString())
                    .andExpect(status().isUnprocessableEntity()),
                "委托他人表决的，请填写受托人的序号"),
            "书面委托书");
    says(
        send("gongcheng", page + "/votes", "participant", "2", "choice", "FOR", "origin", "MEETING", "retryKey", UUID.randomUUID().toString())
            .andExpect(status().isUnprocessableEntity()),
        "会场表决的人要先签到");
    consulted.votes.signIn(ref, all.get(1).id(), consulted.district.user("gongcheng"));
    MvcResult voted =
        send("gongcheng", page + "/votes", "participant", "2", "choice", "FOR", "origin", "MEETING", "retryKey", UUID.randomUUID().toString())
            .andExpect(status().is3xxRedirection())
            .andReturn();
    says(mvc.perform(get(page).with(user("gongcheng")).flashAttrs(voted.getFlashMap())), "已登记：序号 2 居民1，赞成，会场表决");
    hides(see("gongcheng", page), "还没有人签到或者表决");
    consulted.votes(ref, all.get(2), "FOR");
    consulted.closes(ref);
    hides(says(see("gongcheng", page), "表决已经结束：应到 3 人，参加 2 人，表决 2 人"), "表决结束前不显示");
  }

  @Test
  void whatIsDeclaredDuringTheMeetingStrikesAVoteAndSaysSo() throws Exception {
    String ref = consulted.prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted.meeting(ref, 3, 0);
    consulted.vote(ref, all, 3, 0, 0);
    String page = "/consultations/" + ref + "/participants/" + all.get(0).id() + "/interest";
    says(send("gongcheng", page, "interest", "CONTRACTOR", "consent", "ORAL", "present", "楼栋长").andExpect(status().isUnprocessableEntity()), "议题是您提出的");
    says(
        says(send("gongcheng.yi", page, "interest", "CONTRACTOR", "present", "楼栋长").andExpect(status().isUnprocessableEntity()), "本人怎样同意由您代办"),
        "楼栋长");
    MvcResult done =
        send("gongcheng.yi", page, "interest", "CONTRACTOR", "consent", "ORAL", "present", "楼栋长")
            .andExpect(status().is3xxRedirection())
            .andReturn();
    says(
        says(mvc.perform(get(page).with(user("gongcheng.yi")).flashAttrs(done.getFlashMap())), "撤销其本人或者由其代为表决的 1 票"), "撤销 1 票");
    says(see("gongcheng", "/consultations/" + ref), "撤销其本人或者由其代为表决的 1 票");
    consulted.lawful(ref);
    says(send("gongcheng.yi", page, "interest", "NONE").andExpect(status().isUnprocessableEntity()), "表决已经结束，不能再更改利害关系");
    hides(says(see("gongcheng", page), "表决已经结束"), "登记申报");
  }
}
