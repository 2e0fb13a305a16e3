package org.zhunru.stories;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.zhunru.support.PaperText;

/** The pages of owners' votes, to everybody who opens them. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({District.class, Consulted.class, Owned.class})
class OwnersVotePagesTests {

  @Autowired MockMvc mvc;
  @Autowired Consulted consulted;
  @Autowired Owned owned;
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

  private static ResultActions says(ResultActions page, String text) throws Exception {
    return page.andExpect(content().string(containsString(text)));
  }

  @Test
  void aConsultationThatIsTheOwnersMatterLeadsToAVoteThatLeadsBack() throws Exception {
    String parent = consulted.prepared("LIFT", "BUILDINGS");
    String title = consulted.sees(parent).header().title();
    says(see("gongcheng", "/consultations/" + parent), "发起业主共同决定");
    see("nanjin", "/consultations/" + parent).andExpect(content().string(not(containsString("/owners-votes/new"))));
    ResultActions form = mvc.perform(get("/owners-votes/new").param("parent", parent).param("title", title).param("subject", "LIFT").with(user("gongcheng")));
    says(says(form.andExpect(status().isOk()), parent), "value=\"REBUILDING\" selected");
    says(
        send("gongcheng", "/owners-votes", "title", title, "question", "请打 13900001111 说说看好不好", "subject", "REBUILDING", "parent", parent)
            .andExpect(status().isUnprocessableEntity()),
        "请打 13900001111 说说看好不好");
    says(
        send("gongcheng", "/owners-votes", "title", title, "question", "五号楼加装电梯一部，费用由业主分摊", "subject", "OTHER_MAJOR", "parent", parent)
            .andExpect(status().isUnprocessableEntity())
            .andExpect(content().string(not(containsString("value=\"OTHER_MAJOR\"")))),
        "只能按“改建、重建建筑物及其附属设施”由业主共同决定");
    String url =
        send("gongcheng", "/owners-votes", "title", title, "question", "五号楼加装电梯一部，费用由业主分摊", "subject", "REBUILDING", "parent", parent)
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    says(
        send("gongcheng", "/owners-votes", "title", title, "question", "五号楼加装电梯一部，再表决一次", "subject", "REBUILDING", "parent", parent)
            .andExpect(status().isUnprocessableEntity()),
        "已经有业主表决正在办理");
    says(see("gongcheng", url).andExpect(status().isOk()), "/consultations/" + parent);
    says(see("gongcheng", "/owners-votes?parent=" + parent), url);
    says(see("gongcheng", "/owners-votes/outcomes?parent=" + parent), url);
    see("xiangyang", "/owners-votes/outcomes?parent=" + parent).andExpect(status().isNotFound());
    says(see("gongcheng", "/consultations/" + parent), "/owners-votes/outcomes?parent=" + parent);
    says(see("gongcheng", "/consultations/" + parent), "/owners-votes?parent=" + parent);
    says(see("gongcheng", url + "/panel"), "五号楼加装电梯一部");
    says(see("gongcheng", "/tasks"), "登记并公示名册");
    says(see("gongcheng", "/owners-votes"), title);
    see("auditor", url).andExpect(status().isOk());
    see("nanjin", url).andExpect(status().isOk());
    see("xiangyang", url).andExpect(status().isNotFound());
    see("xiangyang", "/owners-votes").andExpect(content().string(not(containsString(title))));
    see("admin", "/owners-votes").andExpect(status().isForbidden());
    see("nanjin", "/owners-votes/new").andExpect(status().isForbidden());
    mvc.perform(get("/public" + url)).andExpect(status().isNotFound());
  }

  /** Red with: a calendar whose last day ends when it begins. */
  @Test
  void theNoticeIsPublicWithoutANameAndItsDaysOpenInACalendar() throws Exception {
    String ref = owned.opens("FUND_USE", "");
    owned.unit(ref, "5-1", "李𠮷祥", "100", "");
    owned.unit(ref, "5-2", "㐂乐", "100", "");
    owned.post(ref);
    owned.district.days(12);
    owned.freeze(ref);
    String open = "/public/owners-votes/" + ref;
    mvc.perform(get(open + "/notice")).andExpect(status().isNotFound());
    mvc.perform(get(open + "/notice.ics")).andExpect(status().isNotFound());
    java.time.LocalDate from = owned.district.today().plusDays(15);
    owned.notice(ref, 15, 19);
    says(says(mvc.perform(get(open + "/notice")).andExpect(status().isOk()), "业主共同决定表决通知"), "2 套，200.00 平方米")
        .andExpect(content().string(not(containsString("李𠮷祥"))));
    says(see("gongcheng", "/owners-votes/" + ref), "/notice.ics");
    byte[] file = mvc.perform(get(open + "/notice.ics")).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    VEvent event = Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first().getEvents().get(0);
    org.assertj.core.api.Assertions.assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    org.assertj.core.api.Assertions.assertThat(event.getDateStart().getValue().getRawComponents().toString()).contains(from.toString().replace("-", ""));
    org.assertj.core.api.Assertions.assertThat(event.getDateEnd().getValue().getRawComponents().toString())
        .as("the day after the last").contains(from.plusDays(5).toString().replace("-", ""));
    org.assertj.core.api.Assertions.assertThat(event.getUid().getValue()).isEqualTo(ref + "@zhunru");
    owned.district.days(15);
    String page = "/owners-votes/" + ref;
    says(send("gongcheng.yi", page + "/ballots", "unit", "5-1", "choice", "FOR", "origin", "PROXY", "proxy", "受托张三", "proxyNumber", "1001", "mandatedOn", "", "retryKey", Owned.key()).andExpect(status().isUnprocessableEntity()), "受托张三");
    send("gongcheng.yi", page + "/ballots", "unit", "5-1", "choice", "FOR", "origin", "PROXY", "proxy", "受托张三", "proxyNumber", "1001", "mandatedOn", owned.district.today().toString(), "retryKey", Owned.key()).andExpect(status().is3xxRedirection());
    long owner = owned.all(ref).get(0).owner();
    says(says(see("gongcheng", page + "/receipts/" + owner).andExpect(status().isOk()), "李𠮷祥"), "受托人：受托张三").andExpect(content().string(not(containsString("同意"))));
    see("gongcheng", page + "/receipts/99999999").andExpect(status().isUnprocessableEntity());
    see("shegong", page + "/receipts/" + owner).andExpect(status().isNotFound());
    see("xiangyang", page + "/receipts/" + owner).andExpect(status().isNotFound());
  }

  @Test
  void theListIsShownToFewAndThatTheAuditorSawItIsInTheTrail() throws Exception {
    String ref = owned.opens("FUND_USE", "");
    String list = "/owners-votes/" + ref + "/electorate";
    send("gongcheng", list, "unit", "5-1", "owner", "李𠮷祥", "area", "89.53").andExpect(status().is3xxRedirection());
    says(send("gongcheng", list, "unit", "5-2", "owner", "㐂乐先生", "area", "0").andExpect(status().isUnprocessableEntity()), "㐂乐先生");
    MockMultipartFile file = new MockMultipartFile("file", "名册.csv", "text/csv", "房号,业主,专有部分面积\n5-3,龔䶮,60".getBytes(StandardCharsets.UTF_8));
    mvc.perform(multipart(list + "/file").file(file).with(user("gongcheng")).with(csrf())).andExpect(status().is3xxRedirection());
    says(says(see("gongcheng", list), "龔䶮"), "149.53");
    says(see("gongcheng", list + "/slips").andExpect(status().isUnprocessableEntity()), "名册固定以后才能打印表决码")
        .andExpect(content().string(not(containsString(owned.all(ref).get(0).code()))));
    says(see("shegong", list), "李𠮷祥");
    says(see("auditor", list), "李𠮷祥");
    org.assertj.core.api.Assertions.assertThat(
            jdbc.sql("select count(*) from audit_entry where act = 'ownersvote.electorate-seen' and actor = 'auditor'").query(Integer.class).single())
        .isPositive();
    see("auditor", list + "/slips").andExpect(status().isNotFound());
    for (String other : new String[] {"xiangyang", "nanjin"}) {
      see(other, list).andExpect(status().isNotFound());
      send(other, list, "unit", "9", "owner", "混入的人", "area", "9").andExpect(status().isNotFound());
      send(other, "/owners-votes/" + ref + "/ballots", "unit", "5-1").andExpect(status().isNotFound());
    }
  }

  @Test
  void everybodySeesFiguresOnlyAndAnOwnerVotesWithHisCode() throws Exception {
    String ref = owned.opens("FUND_USE", "");
    owned.unit(ref, "5-1", "李𠮷祥", "100", "");
    owned.unit(ref, "5-2", "㐂乐", "100", "");
    owned.voting(ref);
    String open = "/public/owners-votes/" + ref;
    says(mvc.perform(get("/public")), "业主共同决定");
    says(mvc.perform(get("/public/owners-votes")), ref);
    says(mvc.perform(get(open)), "2 套，200.00 平方米，业主 2 人").andExpect(content().string(not(containsString("李𠮷祥"))));
    says(send("", open + "/ballots", "code", "22222222", "choice", "FOR", "retryKey", Owned.key()).andExpect(status().isUnprocessableEntity()), "22222222");
    send("", open + "/ballots", "code", owned.all(ref).get(0).code(), "choice", "FOR", "retryKey", Owned.key()).andExpect(status().is3xxRedirection());
    String page = "/owners-votes/" + ref;
    says(send("gongcheng", page + "/ballots", "unit", "5-1", "choice", "FOR", "origin", "COUNTER", "retryKey", Owned.key()).andExpect(status().isUnprocessableEntity()), "请点“窗口代办”")
        .andExpect(content().string(not(containsString("value=\"COUNTER\""))));
    String counter = page + "/counter/" + owned.all(ref).get(0).id() + "/VOTE";
    says(send("gongcheng.yi", counter, "consent", "ORAL", "present", "女儿小芳", "choice", "FOR", "retryKey", Owned.key()).andExpect(status().isUnprocessableEntity()), "线上投票");
    send("gongcheng", page + "/ballots", "unit", "5-2", "choice", "FOR", "origin", "WRITTEN", "ballotNumber", "7", "receivedOn", owned.district.today().toString(), "retryKey", Owned.key()).andExpect(status().is3xxRedirection());
    says(send("gongcheng", page + "/corrections", "corrected", "8", "right", "FOR", "reason", "看错了这一张选票").andExpect(status().isUnprocessableEntity()), "看错了这一张选票");
    says(see("gongcheng", page), "已收到 2 人的选票");
    says(see("gongcheng", page + "/electorate"), "线上投票");
    owned.district.days(5);
    owned.counts(ref, 1, 0, 0);
    says(says(mvc.perform(get(open)), "参与者面积和人数都过半数同意，通过"), "同意：200.00 平方米，2 人");
    says(send("", open, "objection", "太短", "person", "我").andExpect(status().isUnprocessableEntity()), "太短");
    send("", open, "objection", "选票没有当众清点，请说明经过", "person", "").andExpect(status().is3xxRedirection());
    says(see("gongcheng", page), "选票没有当众清点");
    says(send("gongcheng.yi", page + "/answers", "remark", "0", "answer", "这一件没有找到也要留着").andExpect(status().isUnprocessableEntity()), "已经答复过，或者没有这一件");
  }

  /** Red with: no sheet to put up, no day until which owners may object, and codes of a list that still changes. */
  @Test
  void aPostedListHasASheetToPutUpAndItsCodesComeOnceItIsFrozen() throws Exception {
    String ref = owned.opens("FUND_USE", "");
    String page = "/owners-votes/" + ref;
    owned.unit(ref, "5-1", "业主甲", "100", "7");
    owned.unit(ref, "5-2", "业主甲", "89.53", "7");
    owned.unit(ref, "5-3", "业主乙", "60", "");
    says(see("gongcheng", page + "/electorate/roll").andExpect(status().isUnprocessableEntity()), "名册公示期间才有名册公示单");
    owned.post(ref);
    String until = day(owned.sees(ref).header().dueAt());
    for (String shown : new String[] {page, page + "/electorate"}) {
      says(see("gongcheng", shown), "名册公示到 " + until);
    }
    says(mvc.perform(get("/public" + page)), "名册公示到 " + until);
    says(see("gongcheng", page + "/electorate"), "名册固定以后才能打印表决码").andExpect(content().string(not(containsString("electorate/slips"))));
    byte[] roll = see("gongcheng", page + "/electorate/roll/print.pdf").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
    String sheet = PaperText.of(roll);
    org.assertj.core.api.Assertions.assertThat(sheet)
        .contains("业主名册公示", "5-2业主甲89.53", "公示期:", until.replace(" ", ""), "http://localhost/public" + page, "到社区窗口")
        .doesNotContain(owned.all(ref).get(0).code());
    for (String other : new String[] {"xiangyang", "shegong", "auditor", "nanjin"}) {
      see(other, page + "/electorate/roll").andExpect(status().isNotFound());
    }
    mvc.perform(get("/public" + page + "/electorate/roll")).andExpect(status().isNotFound());
    owned.district.days(12);
    owned.freeze(ref);
    says(see("gongcheng", page + "/electorate"), "electorate/slips");
    String slips = see("gongcheng", page + "/electorate/slips").andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    org.assertj.core.api.Assertions.assertThat(slips.split("class=\"zr-slip\"")).as("one for each owner").hasSize(3);
    org.assertj.core.api.Assertions.assertThat(slips)
        .contains("http://localhost/public" + page + "<", "src=\"data:image/png;base64,", owned.all(ref).get(0).code());
  }

  private static String day(java.time.Instant instant) {
    return java.time.format.DateTimeFormatter.ofPattern("yyyy年M月d日").format(instant.atZone(org.zhunru.district.DistrictClock.ZONE));
  }
}
