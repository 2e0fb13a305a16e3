package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.zhunru.adjustment.Adjustments;
import org.zhunru.adjustment.Cause;
import org.zhunru.adjustment.NewProposal;
import org.zhunru.adjustment.OpenAdjustment;
import org.zhunru.adjustment.ProposalKind;
import org.zhunru.adjustment.Proposals;
import org.zhunru.catalogue.CatalogueDrafts;
import org.zhunru.catalogue.CatalogueVersions;
import org.zhunru.support.SqlCounter;

/** The pages of an adjustment, for who may and who may not. */
@SpringBootTest(properties = "zhunru.test=adjustment-pages")
@AutoConfigureMockMvc
@Import({District.class, SqlCounter.Counting.class})
class AdjustmentPagesTests {

  private static final String TITLE = "协助开展独居老人冬季走访";

  @Autowired private MockMvc mvc;
  @Autowired private District district;
  @Autowired private Adjustments adjustments;
  @Autowired private Proposals proposals;
  @Autowired private CatalogueVersions versions;
  @Autowired private CatalogueDrafts drafts;
  @Autowired private JdbcClient jdbc;
  @Autowired private SqlCounter sql;

  private ResultActions see(String who, String url) throws Exception {
    return mvc.perform(get(url).with(user(who)));
  }

  private String yearly() {
    return adjustments.open(new OpenAdjustment(Cause.YEARLY, ""), district.user("shegong"));
  }

  private static NewProposal addition(String title) {
    return new NewProposal(ProposalKind.ADD, "", "ASSISTANCE", title, "区民政局", "法律新增职责", "老年人权益保障法");
  }

  private void heard(String ref) {
    district.days(25);
    district.answers("minzheng", ref, "Ask_Clear", "stance", "AGREE");
    district.answers("sifa", ref, "Ask_ReviewLegality", "stance", "AGREE");
    for (String community : new String[] {"gongcheng", "xiangyang", "hongfeng"}) {
      district.answers(community, ref, "Ask_Discuss", "stance", "AGREE", "heard", 12);
    }
  }

  @Test
  void theClerkOpensAndEverybodyAskedProposesOnThePage() throws Exception {
    see("shegong", "/adjustments").andExpect(status().isOk()).andExpect(content().string(containsString("/adjustments/new")));
    see("minzheng", "/adjustments").andExpect(content().string(not(containsString("/adjustments/new"))));
    see("minzheng", "/adjustments/new").andExpect(status().isForbidden());
    mvc.perform(post("/adjustments").param("cause", "UNUSED").with(user("shegong")).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请填写理由")));
    String url =
        mvc.perform(post("/adjustments").param("cause", "YEARLY").with(user("shegong")).with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    see("xiangyang", url).andExpect(content().string(containsString("征集建议中"))).andExpect(content().string(containsString("/proposals/new")));
    see("shegong.leader", url).andExpect(content().string(not(containsString("/proposals/new"))));
    see("sifa", url).andExpect(status().isNotFound());
    see("fenguan", url).andExpect(status().isOk());
    see("fenguan", url + "/panel").andExpect(status().isOk());
    see("xiangyang", url + "/proposals/new").andExpect(status().isOk());
    mvc.perform(post(url + "/proposals").param("kind", "REMOVE").param("itemCode", "AST-999").with(user("xiangyang")).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("现行清单中没有这个编码")));
    for (String reason : new String[] {"两年\u001b没有使用", "\u200b\u3164", "联系人13812345678"}) {
      mvc.perform(
              post(url + "/proposals").param("kind", "REMOVE").param("itemCode", "AST-12").param("reason", reason)
                  .with(user("xiangyang")).with(csrf()))
          .andExpect(status().isUnprocessableEntity());
    }
    mvc.perform(
            post(url + "/proposals").param("kind", "REMOVE").param("itemCode", "AST-12").param("reason", "两年没有使用")
                .with(user("xiangyang")).with(csrf()))
        .andExpect(redirectedUrl(url));
    see("shegong", url).andExpect(content().string(containsString("两年没有使用")));
    see("shegong", url + "/panel").andExpect(content().string(containsString("两年没有使用")));
  }

  /** Red with: eight questions of the database for every line of the list, three for every public notice. */
  @Test
  void aLongerListCostsNoMoreQuestions() throws Exception {
    publicized();
    int list = cost(get("/adjustments").with(user("shegong")));
    int open = cost(get("/public/adjustments"));
    for (int i = 0; i < 5; i++) {
      publicized();
    }
    assertThat(cost(get("/adjustments").with(user("shegong")))).as("%s", sql.byTable()).isEqualTo(list);
    assertThat(cost(get("/public/adjustments"))).as("%s", sql.byTable()).isEqualTo(open);
  }

  /** A notice as it stands there, without the way to it. */
  private void publicized() {
    String ref = yearly();
    jdbc.sql("update adjustment_case set publicity_from = ?, publicity_to = ? where ref = ?")
        .params(district.today(), district.today().plusDays(5), ref)
        .update();
  }

  /** The least of three, for what runs by the clock is counted too. */
  private int cost(MockHttpServletRequestBuilder asked) throws Exception {
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      sql.reset();
      mvc.perform(asked).andExpect(status().isOk()).andExpect(content().string(containsString("/adjustments/TZ-")));
      least = Math.min(least, sql.count());
    }
    return least;
  }

  /** Red with: what was ticked lost on a fault. */
  @Test
  void theClerkSettlesManyOnOnePage() throws Exception {
    String ref = yearly();
    for (String item : new String[] {"AST-12", "AST-13", "AST-16"}) {
      proposals.propose(ref, new NewProposal(ProposalKind.REMOVE, item, "", "", "", "长期没有使用", ""), district.user("minzheng"));
    }
    proposals.propose(ref, addition("协助开展冬季防火宣传"), district.user("minzheng"));
    heardSilently(ref);
    String page = "/adjustments/" + ref + "/settlement";
    see("shegong", "/adjustments/" + ref).andExpect(content().string(containsString("一并处理（4 项未处理）")));
    see("shegong", page).andExpect(status().isOk()).andExpect(content().string(containsString("全部未处理的建议（4 项）")));
    see("minzheng", page).andExpect(status().isForbidden());
    mvc.perform(post(page).param("numbers", "2").param("take", "true").param("why", " ").with(user("shegong")).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请填写")))
        .andExpect(content().string(containsString("value=\"2\" checked=\"checked\"")));
    mvc.perform(post(page).param("all", "true").param("take", "true").param("why", "不再使用").with(user("shegong")).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("第 4 项是新增事项")));
    mvc.perform(
            post(page).param("numbers", "1").param("numbers", "3").param("take", "true").param("why", "不再使用")
                .with(user("shegong")).with(csrf()))
        .andExpect(redirectedUrl("/adjustments/" + ref));
    mvc.perform(post(page).param("all", "true").param("take", "false").param("why", "留待下次").with(user("shegong")).with(csrf()))
        .andExpect(redirectedUrl("/adjustments/" + ref));
    see("shegong", page).andExpect(content().string(containsString("没有未处理的建议")));
    mvc.perform(post(page).param("all", "true").param("take", "true").param("why", "好").with(user("minzheng")).with(csrf()))
        .andExpect(status().isForbidden());
  }

  private void heardSilently(String ref) {
    district.days(25);
    district.days(25);
    district.answers("sifa", ref, "Ask_ReviewLegality", "stance", "AGREE");
    district.days(25);
  }

  @Test
  void theClerkSettlesAndThePublicObjects() throws Exception {
    String ref = yearly();
    proposals.propose(ref, addition(TITLE), district.user("minzheng"));
    proposals.propose(ref, addition(TITLE + "及登记"), district.user("minzheng"));
    heard(ref);
    String one = "/adjustments/" + ref + "/proposals/1";
    see("shegong", one).andExpect(status().isOk()).andExpect(content().string(containsString("采纳，写入草案")));
    mvc.perform(post(one).param("take", "true").param("itemCode", "AST-01").param("why", "必要").with(user("shegong")).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("已有这个编码")));
    mvc.perform(post(one).param("take", "true").param("itemCode", "AST-801").param("why", "必要").with(user("minzheng")).with(csrf()))
        .andExpect(status().isForbidden());
    mvc.perform(post(one).param("take", "true").param("itemCode", "AST-801").param("why", "必要").with(user("shegong")).with(csrf()))
        .andExpect(redirectedUrl("/adjustments/" + ref));
    mvc.perform(post("/adjustments/" + ref + "/proposals/2").param("take", "false").param("why", "重复").with(user("shegong")).with(csrf()))
        .andExpect(redirectedUrl("/adjustments/" + ref));
    mvc.perform(get("/public/adjustments/" + ref)).andExpect(status().isNotFound());
    district.answers("shegong", ref, "Ask_Settle", "note", "已处理");
    see("shegong", "/adjustments/" + ref).andExpect(content().string(containsString("/diff?with=")));

    mvc.perform(get("/public/adjustments")).andExpect(status().isOk()).andExpect(content().string(containsString(ref)));
    mvc.perform(get("/public/adjustments/" + ref))
        .andExpect(content().string(containsString(TITLE)))
        .andExpect(content().string(not(containsString(TITLE + "及登记"))));
    for (String page : new String[] {"/public/adjustments/" + ref, "/public/adjustments/" + ref + "?page=9"}) {
      mvc.perform(get(page))
          .andExpect(content().string(containsString("逐项改动")))
          .andExpect(content().string(containsString("新增 1 项")))
          .andExpect(content().string(containsString("AST-801")))
          .andExpect(content().string(not(containsString("/catalogue/versions"))));
    }
    for (String page : new String[] {"", "/panel"}) {
      see("shegong.leader", "/adjustments/" + ref + page)
          .andExpect(content().string(containsString("逐项改动")))
          .andExpect(content().string(containsString("新增 1 项")));
    }
    object(ref, "不同意").andExpect(status().isUnprocessableEntity());
    object(ref, "请联系我，电话13812345678").andExpect(status().isUnprocessableEntity());
    object(ref, "不同意\u200b\u200b\u3164").andExpect(content().string(containsString("请至少填写 5 个字")));
    object(ref, "应当由部门\u0007自己完成").andExpect(content().string(containsString("意见中有无法显示的控制字符")));
    object(ref, "应当由部门自己完成").andExpect(redirectedUrl("/public/adjustments/" + ref));
    object(ref, "社区人手已经不够").andExpect(redirectedUrl("/public/adjustments/" + ref));
    object(ref, "第三次提出的意见").andExpect(redirectedUrl("/public/adjustments/" + ref));
    object(ref, "第四次提出的意见").andExpect(redirectedUrl("/public/adjustments/" + ref));
    object(ref, "又短").andExpect(status().isUnprocessableEntity());
    object(ref, "第五次提出的意见").andExpect(redirectedUrl("/public/adjustments/" + ref));
    object(ref, "一天内第六次提出").andExpect(status().isTooManyRequests()).andExpect(content().string(containsString("一天内第六次提出")));
    mvc.perform(
            post("/public/adjustments/" + ref + "/objections").param("text", "另一地址提出的意见")
                .with(sent -> from("10.9.8.7", sent)).with(csrf()))
        .andExpect(redirectedUrl("/public/adjustments/" + ref));
    mvc.perform(get("/public/adjustments/" + ref)).andExpect(content().string(not(containsString("应当由部门自己完成"))));
    see("shegong.leader", "/adjustments/" + ref + "/panel")
        .andExpect(content().string(containsString("应当由部门自己完成")))
        .andExpect(content().string(containsString("尚未答复")));
    String objection = "/adjustments/" + ref + "/objections/1";
    mvc.perform(post(objection).param("answer", "请致电王某13812345678").with(user("shegong")).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请致电王某13812345678")))
        .andExpect(content().string(containsString("请勿填写证件号码")));
    mvc.perform(post(objection).param("answer", "部门派员\u0000参加").with(user("shegong")).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("答复内容中有无法显示的控制字符")));
    mvc.perform(
            post("/adjustments/" + ref + "/objections/1").param("answer", "部门派员参加").with(user("shegong")).with(csrf()))
        .andExpect(redirectedUrl("/adjustments/" + ref));
    mvc.perform(get("/public/adjustments/" + ref))
        .andExpect(content().string(containsString("应当由部门自己完成")))
        .andExpect(content().string(containsString("部门派员参加")));
    mvc.perform(post("/public/adjustments/" + ref + "/objections").param("text", "没有令牌的提交"));
    assertThat(adjustments.view(ref, district.user("shegong")).objections()).as("none without a token").hasSize(6);
  }

  @Test
  void aDraftIsSentIntoAnAdjustmentFromItsPage() throws Exception {
    int draft = versions.draft("送调整的草稿", district.user("shegong")).number();
    String page = "/catalogue/versions/" + draft;
    see("shegong", page).andExpect(content().string(containsString("/adjustments/new?draft=" + draft)));
    see("minzheng", page).andExpect(content().string(not(containsString("/adjustments/new?draft="))));
    see("shegong", "/adjustments/new?draft=" + draft)
        .andExpect(content().string(containsString("<option value=\"" + draft + "\" selected=\"selected\"")));
    mvc.perform(
            post("/adjustments").param("cause", "YEARLY").param("draft", "" + draft).with(user("shegong")).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("这份草稿没有改动")));
    mvc.perform(post("/adjustments").param("cause", "YEARLY").param("draft", "x").with(user("shegong")).with(csrf()))
        .andExpect(content().string(containsString("这份草稿不能用")));
    drafts.remove(draft, "AST-15", district.user("shegong"));
    String url =
        mvc.perform(
                post("/adjustments").param("cause", "YEARLY").param("draft", "" + draft).with(user("shegong")).with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    see("shegong", url).andExpect(content().string(containsString("AST-15")));
    see("shegong", page)
        .andExpect(content().string(containsString(url)))
        .andExpect(content().string(not(containsString("/adjustments/new?draft="))));
  }

  private static MockHttpServletRequest from(String address, MockHttpServletRequest request) {
    request.setRemoteAddr(address);
    return request;
  }

  private ResultActions object(String ref, String text) throws Exception {
    return mvc.perform(post("/public/adjustments/" + ref + "/objections").param("text", text).with(csrf()));
  }

  @Test
  void theApiTellsFaultsByField() throws Exception {
    mvc.perform(
            post("/api/v1/adjustments").contentType(MediaType.APPLICATION_JSON).content("{\"cause\":\"LAW_CHANGED\",\"reason\":\"\"}")
                .with(httpBasic("shegong", "Zhunru-demo-2026")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].pointer").value("/reason"));
    String ref = yearly();
    mvc.perform(get("/api/v1/adjustments/" + ref).with(httpBasic("minzheng", "Zhunru-demo-2026")))
        .andExpect(jsonPath("$.header.state").value("PROPOSING"));
    mvc.perform(get("/api/v1/adjustments/TZ-2020-00001").with(httpBasic("minzheng", "Zhunru-demo-2026"))).andExpect(status().isNotFound());
  }
}
