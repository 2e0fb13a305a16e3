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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.zhunru.consultation.CommentKind;
import org.zhunru.consultation.NewParticipant;
import org.zhunru.consultation.Participant;
import org.zhunru.support.PaperText;

/** Residents and owners without a telephone: a clerk acts for them, and they take a receipt home. 杜鹃 sits at the counter. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({District.class, Consulted.class, Owned.class})
class CounterPagesTests {

  private static final String CLERK = "gongcheng.yi";
  private static final String PRESENT = "本人和女儿在场";

  @Autowired MockMvc mvc;
  @Autowired Consulted consulted;
  @Autowired Owned owned;
  @Autowired JdbcClient jdbc;

  private ResultActions see(String who, String url) throws Exception {
    return mvc.perform(get(url).with(user(who)));
  }

  private ResultActions send(String who, String url, String... fields) throws Exception {
    var request = post(url).with(user(who)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request);
  }

  private static ResultActions says(ResultActions page, String text) throws Exception {
    return page.andExpect(content().string(containsString(text)));
  }

  private static ResultActions hides(ResultActions page, String text) throws Exception {
    return page.andExpect(content().string(not(containsString(text))));
  }

  /** Acts for somebody who agreed by word of mouth. @return address of the receipt */
  private String act(String url, String key, String... fields) throws Exception {
    String[] all = new String[fields.length + 6];
    System.arraycopy(new String[] {"consent", "ORAL", "present", PRESENT, "retryKey", key}, 0, all, 0, 6);
    System.arraycopy(fields, 0, all, 6, fields.length);
    String receipt = send(CLERK, url, all).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
    says(says(see(CLERK, receipt).andExpect(status().isOk()), PRESENT), "口头同意（当面）");
    return receipt;
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private String pdf(String url) throws Exception {
    byte[] file = see(CLERK, url + "/print.pdf").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    return PaperText.of(file);
  }

  private int count(String sql, Object... values) {
    return jdbc.sql("select count(*) from " + sql).params(values).query(Integer.class).single();
  }

  private String meeting() {
    String ref = consulted.prepared("OTHER", "COMMUNITY");
    for (String name : List.of("李𠮷祥", "㛃阿婆", "杜鹃", "居民四")) {
      consulted.participants.add(
          ref, new NewParticipant(name, "RESIDENT", "3 号楼", "false", ""), consulted.district.user("gongcheng"));
    }
    consulted.notice(ref, 3);
    consulted.district.days(3);
    consulted.opens(ref);
    return ref;
  }

  @Test
  void aClerkAsksOneQuestionAScreenAndTheResidentTakesAReceiptHome() throws Exception {
    String ref = meeting();
    List<Participant> all = consulted.participants.slips(ref, consulted.district.user("gongcheng"));
    String counter = "/consultations/" + ref + "/counter";
    says(says(see(CLERK, "/counter").andExpect(status().isOk()), counter), "会议中");
    says(see(CLERK, "/"), "href=\"/counter\"");
    says(see(CLERK, "/consultations/" + ref), "href=\"" + counter + "\"");
    hides(says(see(CLERK, counter + "?text=𠮷"), "李𠮷祥"), "㛃阿婆");
    hides(says(see(CLERK, counter + "?text=㛃"), "㛃阿婆"), "李𠮷祥");
    hides(says(see(CLERK, counter + "?text=" + all.get(0).number()), "李𠮷祥"), "居民四");
    says(see(CLERK, counter + "?text=没有这个人"), "可以按楼栋或者序号查找");
    String who = counter + "/" + all.get(0).id();
    says(says(see(CLERK, who), who + "/SIGN_IN"), who + "/VOTE");
    hides(see(CLERK, who), who + "/OBJECTION");
    hides(says(see(CLERK, who + "/VOTE"), "口头同意（当面）"), "checked");
    says(says(send(CLERK, who + "/VOTE/agreed", "present", "女儿小芳").andExpect(status().isUnprocessableEntity()), "请选择“本人同意的情况”"), "女儿小芳");
    says(send(CLERK, who + "/VOTE/agreed", "consent", "PHONE", "present", "13900001111").andExpect(status().isUnprocessableEntity()), "电话号码");
    hides(says(send(CLERK, who + "/VOTE/agreed", "consent", "PHONE", "present", PRESENT).andExpect(status().isOk()), PRESENT), "checked");
    says(says(send(CLERK, who + "/VOTE", "consent", "PHONE", "present", PRESENT, "retryKey", key()).andExpect(status().isUnprocessableEntity()), "请选择“意见”"), PRESENT);
    says(send(CLERK, who + "/VOTE", "choice", "FOR", "retryKey", key()).andExpect(status().isUnprocessableEntity()), "本人怎样同意");
    String sent = key();
    String receipt = act(who + "/VOTE", sent, "choice", "AGAINST");
    assertThat(act(who + "/VOTE", sent, "choice", "AGAINST")).as("a double click").isEqualTo(receipt);
    says(send(CLERK, who + "/STATEMENT", "consent", "ORAL", "present", PRESENT, "statement", "另一件事情", "retryKey", sent).andExpect(status().isUnprocessableEntity()), "已经提交过");
    assertThat(count("consultation_vote where ref = ?", ref)).isEqualTo(1);
    assertThat(count("consultation_counter where ref = ?", ref)).isEqualTo(1);
    hides(says(see(CLERK, receipt), "杜鹃"), "反对");
    assertThat(pdf(receipt)).contains("窗口代办回执", "李〔U+20BB7〕祥", "口头同意(当面)", PRESENT, "杜鹃", "社区窗口代办").doesNotContain("反对");
    says(send(CLERK, who + "/VOTE", "consent", "ORAL", "present", PRESENT, "choice", "FOR", "retryKey", key()).andExpect(status().isUnprocessableEntity()), "每人只计一票");
    String second = act(counter + "/" + all.get(1).id() + "/VOTE", key(), "choice", "FOR", "shown", "true");
    says(see(CLERK, second), "赞成");
    assertThat(pdf(second)).contains("㛃阿婆", "赞成");
    assertThat(count("audit_entry where act = 'consultation.counter' and case_ref = ? and detail like '%ORAL%'", ref)).isEqualTo(2);
    assertThat(count("audit_entry where case_ref = ? and (detail like '%" + PRESENT + "%' or detail like '%AGAINST%')", ref)).isZero();
  }

  @Test
  void whateverIsDoneAtTheCounterNamesTheConsentAndNobodyActsForHimself() throws Exception {
    String ref = meeting();
    List<Participant> all = consulted.participants.slips(ref, consulted.district.user("gongcheng"));
    String counter = "/consultations/" + ref + "/counter/";
    String who = counter + all.get(0).id();
    act(who + "/SIGN_IN", key());
    String sent = key();
    act(who + "/STATEMENT", sent, "statement", "请把桩移到东侧");
    act(who + "/STATEMENT", sent, "statement", "请把桩移到东侧");
    assertThat(consulted.sees(ref).statements()).hasSize(1);
    says(see("gongcheng", who), "请由另一名工作人员代办");
    says(send("gongcheng", who + "/VOTE", "consent", "ORAL", "present", PRESENT, "choice", "FOR", "retryKey", key()).andExpect(status().isUnprocessableEntity()), "议题是您提出的");
    says(send(CLERK, counter + all.get(2).id() + "/VOTE/agreed", "consent", "ORAL", "present", PRESENT).andExpect(status().isUnprocessableEntity()), "不能为自己代办");
    says(send(CLERK, counter + all.get(2).id() + "/VOTE", "consent", "ORAL", "present", PRESENT, "choice", "FOR", "retryKey", key()).andExpect(status().isUnprocessableEntity()), "不能为自己代办");
    see(CLERK, counter + "999999999").andExpect(status().isUnprocessableEntity());
    see(CLERK, counter + "receipts/999999999").andExpect(status().isUnprocessableEntity());
    for (String other : List.of("xiangyang", "shegong", "nanjin", "auditor", "gongcheng.dang")) {
      see(other, who).andExpect(status().isNotFound());
      see(other, counter.substring(0, counter.length() - 1)).andExpect(status().isNotFound());
      send(other, who + "/SIGN_IN", "consent", "ORAL", "present", PRESENT, "retryKey", key()).andExpect(status().isNotFound());
    }
    see("shegong", "/counter").andExpect(status().isForbidden());
    see("shegong", "/owners-votes/counter").andExpect(status().isForbidden());
    consulted.votes(ref, all.get(0), "FOR");
    consulted.votes(ref, all.get(1), "FOR");
    consulted.votes(ref, all.get(3), "FOR");
    consulted.lawful(ref);
    says(see(CLERK, who), "现在没有可以为他代办的事");
    consulted.minutes(ref);
    hides(see(CLERK, counter + all.get(2).id()), "/AMENDMENT");
    says(send(CLERK, who + "/AMENDMENT/agreed", "consent", "WRITTEN", "present", PRESENT), "请把桩移到东侧");
    act(who + "/AMENDMENT", key(), "amendment", "我说的是西侧");
    consulted.sees(ref).of(CommentKind.AMENDMENT)
        .forEach(one -> consulted.comments.answer(ref, one.id(), true, "已核对，予以更正", consulted.district.user("gongcheng")));
    consulted.district.days(7);
    says(send(CLERK, who + "/OBJECTION", "consent", "ORAL", "present", PRESENT, "objection", "太短", "retryKey", key()).andExpect(status().isUnprocessableEntity()), "不少于 10 个字");
    act(who + "/OBJECTION", key(), "objection", "消防车进不来，请另选地方安装");
    assertThat(consulted.sees(ref).of(CommentKind.OBJECTION)).extracting("person").containsExactly("李𠮷祥");
    assertThat(consulted.open.get(ref).waiting()).isEqualTo(1);
    assertThat(
            jdbc.sql("select act from consultation_counter where ref = ? and consent = 'ORAL' and present = ? and clerk = ? order by id")
                .params(ref, PRESENT, CLERK)
                .query(String.class)
                .list())
        .containsExactly("SIGN_IN", "STATEMENT", "AMENDMENT", "OBJECTION");
    consulted.district.days(8);
    says(
        send(CLERK, who + "/OBJECTION", "consent", "ORAL", "present", PRESENT, "objection", "公示期已经过去还想提异议", "retryKey", key())
            .andExpect(status().isUnprocessableEntity()),
        "不在公示期内");
  }

  @Test
  void anOwnerVotesAndObjectsAtTheCounter() throws Exception {
    String ref = owned.opens("FUND_USE", "");
    owned.unit(ref, "5-1", "李𠮷祥", "100", "");
    owned.unit(ref, "5-2", "㛃阿婆", "100", "");
    owned.unit(ref, "5-3", "杜鹃", "100", "");
    long first = owned.all(ref).get(0).id();
    long second = owned.all(ref).get(1).id();
    String counter = "/owners-votes/" + ref + "/counter";
    owned.post(ref);
    act(counter + "/" + first + "/OBJECTION", key(), "objection", "五号楼少了两套，请核对以后再公示");
    assertThat(owned.sees(ref).remarks()).hasSize(1);
    says(says(see(CLERK, "/owners-votes/counter"), counter), "业主共同决定");
    owned.desk.answer(ref, owned.sees(ref).remarks().get(0).id(), org.zhunru.ownersvote.Remedy.LIST, "已经核对名册", owned.district.user("gongcheng.yi"));
    owned.district.days(12);
    owned.freeze(ref);
    owned.district.days(12);
    owned.freeze(ref);
    owned.notice(ref, 15, 19);
    says(see(CLERK, counter + "/" + first), "现在没有可以为他代办的事");
    owned.district.days(15);
    hides(says(mvc.perform(get("/owners-votes/counter").header("HX-Request", "true").with(user(CLERK))), counter), "<html");
    says(see(CLERK, "/owners-votes/" + ref), "href=\"" + counter + "\"");
    hides(says(see(CLERK, counter + "?text=㛃"), "㛃阿婆"), "李𠮷祥");
    says(see(CLERK, counter + "?text=没有这个人"), "可以按房号查找");
    String who = counter + "/" + first;
    says(see(CLERK, who), who + "/VOTE");
    hides(says(see(CLERK, who + "/VOTE"), "书面委托"), "checked");
    says(send(CLERK, who + "/VOTE/agreed", "consent", "", "present", "女儿小芳").andExpect(status().isUnprocessableEntity()), "女儿小芳");
    says(send(CLERK, who + "/VOTE/agreed", "consent", "WRITTEN", "present", PRESENT).andExpect(status().isOk()), "他的意见是");
    says(send(CLERK, who + "/VOTE", "consent", "WRITTEN", "present", PRESENT, "retryKey", key()).andExpect(status().isUnprocessableEntity()), "请选择“意见”");
    String sent = key();
    String receipt = act(who + "/VOTE", sent, "choice", "AGAINST");
    assertThat(act(who + "/VOTE", sent, "choice", "AGAINST")).isEqualTo(receipt);
    assertThat(count("ownersvote_ballot where ref = ?", ref)).isEqualTo(1);
    assertThat(pdf(receipt)).contains("窗口代办回执", PRESENT, "杜鹃").doesNotContain("不同意", "反对");
    assertThat(pdf(act(counter + "/" + second + "/VOTE", key(), "choice", "FOR", "shown", "true"))).contains("㛃阿婆", "意见:");
    says(send(CLERK, counter + "/" + owned.all(ref).get(2).id() + "/VOTE/agreed", "consent", "ORAL", "present", PRESENT).andExpect(status().isUnprocessableEntity()), "不能为自己代办");
    assertThat(count("audit_entry where act = 'ownersvote.counter' and case_ref = ? and detail like '%ORAL%'", ref)).isEqualTo(3);
    for (String other : List.of("xiangyang", "shegong", "nanjin", "auditor")) {
      see(other, counter).andExpect(status().isNotFound());
      see(other, who).andExpect(status().isNotFound());
      see(other, receipt).andExpect(status().isNotFound());
      send(other, who + "/VOTE", "consent", "ORAL", "present", PRESENT, "choice", "FOR", "retryKey", key()).andExpect(status().isNotFound());
    }
  }
}
