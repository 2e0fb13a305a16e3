package org.zhunru.admission.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.zhunru.district.DistrictClock;

@SpringBootTest
@AutoConfigureMockMvc
class AdmissionPagesTests {

  private static final String REQUESTS = "/api/v1/admission-requests";

  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;
  @Autowired DistrictClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void anotherProgramFilesARequestAndReadsWhatBecameOfIt() throws Exception {
    String ref = filed(application("零就业家庭动态排查和岗位推荐"), null);
    mvc.perform(get(REQUESTS + "/" + ref).with(minzheng()))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.state").value("SUBMITTED"))
        .andExpect(jsonPath("$.communities[0]").value("gongcheng"))
        .andExpect(jsonPath("$.timeline[0].what").value("admission.submitted"))
        .andExpect(jsonPath("$.application.isAssessment").value(false));
    mvc.perform(get(REQUESTS).with(minzheng())).andExpect(jsonPath("$[*].ref").value(hasItem(ref)));
  }

  @Test
  void theSameKeyAndContentGiveTheSameCaseAndOtherContentIsRefused() throws Exception {
    ObjectNode application = application("困难群众走访");
    String ref = filed(application, "key-1");
    assertThat(filed(application, "key-1")).isEqualTo(ref);
    submit(application.put("title", "另一件事"), "key-1")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.detail").value(containsString("同一提交编号")));
  }

  @Test
  void noProgramTakesTheKeyOfADraft() throws Exception {
    submit(application("占用草稿的编号"), "zhunru:draft-1")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("Idempotency-Key"))
        .andExpect(jsonPath("$.errors[0].message").value("不能以“zhunru:”开头"));
    String draft = newDraft();
    filled(draft);
    String key = "draft-" + draft.substring(draft.lastIndexOf('/') + 1);
    String other = filed(application("另一个程序的申请"), key);
    assertThat(receipt(mvc.perform(post(draft + "/check").with(user("minzheng")).with(csrf())))).isNotEqualTo(other);
  }

  @Test
  void manyNewerRequestsOfOthersDoNotHideASimilarOneOfOnesOwn() throws Exception {
    String ref = filed(application("候鸟老人冬季探访"), null);
    for (int i = 0; i < 60; i++) {
      jdbc.sql(
              "insert into admission_request (ref, department, lead_unit, title, submissions, corrections, consulted) values"
                  + " (?, 'elsewhere', 'elsewhere', '候鸟老人冬季探访', 1, 0, false)")
          .param("ZR-2999-%05d".formatted(i))
          .update();
    }
    for (String account : new String[] {"minzheng", "shegong", "auditor"}) {
      mvc.perform(get(REQUESTS + "/similar").param("title", "候鸟老人冬季探访").with(httpBasic(account, "Zhunru-demo-2026")))
          .andExpect(jsonPath("$[*].ref").value(contains(ref)));
    }
    mvc.perform(get(REQUESTS + "/similar").param("title", "候鸟老人冬季探访").with(httpBasic("tongji", "Zhunru-demo-2026")))
        .andExpect(jsonPath("$").isEmpty());
  }

  @Test
  void everyWrongFieldIsNamedInChinese() throws Exception {
    ObjectNode application = application("");
    application.put("startDate", clock.today().minusDays(1).toString()).put("matchedItemCode", "AST-99").remove("funding");
    application.putArray("communities").add("somewhere");
    submit(application, null)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail").value(startsWith("有 5 处内容需要修改")))
        .andExpect(jsonPath("$.errors[?(@.field=='startDate')].pointer").value(hasItem("/startDate")))
        .andExpect(jsonPath("$.errors[?(@.field=='title')].message").value(hasItem("请填写")))
        .andExpect(jsonPath("$.errors[?(@.field=='funding')].message").value(hasItem("请填写或选择")))
        .andExpect(jsonPath("$.errors[?(@.field=='matchedItemCode')].message").value(hasItem(containsString("AST-99"))))
        .andExpect(jsonPath("$.errors[?(@.field=='communities')].message").value(hasItem(containsString("范围"))));
  }

  @Test
  void theCasePageIsForWhoMaySeeTheCase() throws Exception {
    String ref = filed(application("独居老人<script>关爱"), null);
    mvc.perform(get("/admission/" + ref).with(user("minzheng")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(ref)))
        .andExpect(content().string(containsString("独居老人&lt;script&gt;关爱")))
        .andExpect(content().string(containsString("撤回申请")));
    mvc.perform(get("/admission/" + ref).with(user("shegong")))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("撤回申请"))));
    mvc.perform(get("/admission/" + ref + "/panel").with(user("shegong")).header("HX-Request", "true"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("需要什么")));
    for (String stranger : new String[] {"tongji", "admin", "hongfeng"}) {
      mvc.perform(get("/admission/" + ref).with(user(stranger))).andExpect(status().isNotFound());
      mvc.perform(get(REQUESTS + "/" + ref).with(httpBasic(stranger, "Zhunru-demo-2026"))).andExpect(status().isNotFound());
    }
  }

  @Test
  void withdrawingNeedsAReasonAndEndsTheCase() throws Exception {
    String ref = filed(application("将要撤回的事项"), null);
    mvc.perform(withdrawal(ref, " ")).andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.errors[0].field").value("reason"));
    mvc.perform(withdrawal(ref, "任务取消")).andExpect(status().isOk()).andExpect(jsonPath("$.state").value("WITHDRAWN"));
    mvc.perform(withdrawal(ref, "再撤一次")).andExpect(status().isConflict());
    mvc.perform(get("/admission/" + ref).with(user("minzheng")))
        .andExpect(content().string(containsString("已撤回")))
        .andExpect(content().string(containsString("任务取消")));
  }

  @Test
  void aStepKeepsWhatWasTypedAndSaysWhatIsWrongBesideTheField() throws Exception {
    String draft = newDraft();
    mvc.perform(step(draft, "task").param("startDate", "2026-13-40").param("workloadPersonDays", "很多").param("communities", "gongcheng"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("id=\"startDate-error\"")))
        .andExpect(content().string(containsString("开始日期：请填写日期")))
        .andExpect(content().string(containsString("value=\"很多\"")));
    mvc.perform(get(draft + "/task").with(user("minzheng"))).andExpect(content().string(containsString("value=\"很多\"")));
    mvc.perform(get(draft + "/check").with(user("minzheng")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(draft + "/task#startDate")))
        .andExpect(content().string(containsString("请填写整数")));
  }

  @Test
  void whatTheFormalCheckNeedsIsSaidAtTheFieldAndNobodyChoosesForTheDepartmentWhatTheCommunityIsAskedToBe() throws Exception {
    String draft = newDraft();
    for (String step : new String[] {"basis", "task", "resources", "data"}) {
      mvc.perform(get(draft + "/" + step).with(user("minzheng")))
          .andExpect(content().string(containsString("（受理必需，没有会被退回补正）")));
    }
    mvc.perform(post(draft + "/task").with(user("minzheng")).with(csrf()).param("communities", "gongcheng").param("action", "next"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请选择要求社区承担的责任")));
  }

  @Test
  void aMatchingItemIsTakenWithOneButtonAndTheRulesSayWhatTheyExpect() throws Exception {
    String draft = newDraft();
    mvc.perform(step(draft, "item").param("title", "零就业家庭排查").param("useItem", "AST-11"))
        .andExpect(redirectedUrl(draft + "/item#matchedItemCode"));
    mvc.perform(get(draft + "/item").with(user("minzheng"))).andExpect(content().string(containsString("value=\"AST-11\"")));
    mvc.perform(step(draft, "resources/outlook").param("funding", "NO").param("staffing", "false").header("HX-Request", "true"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("按现行规则")))
        .andExpect(content().string(containsString("依据层级")))
        .andExpect(content().string(not(containsString("<html"))));
  }

  @Test
  void aForeignDraftIsNotThereAndOnlyADepartmentHasDrafts() throws Exception {
    String draft = newDraft();
    for (String page : new String[] {"/item", "/documents", "/check"}) {
      mvc.perform(get(draft + page).with(user("tongji"))).andExpect(status().isNotFound());
    }
    mvc.perform(post(draft + "/delete").with(user("tongji")).with(csrf())).andExpect(status().isNotFound());
    mvc.perform(get("/admission/new").with(user("gongcheng"))).andExpect(status().isForbidden());
    mvc.perform(get("/admission/drafts/x/item").with(user("minzheng"))).andExpect(status().isNotFound());
  }

  @Test
  void aHostileFileIsRefusedBesideItsFieldAndAGoodOneGoesAlong() throws Exception {
    String draft = newDraft();
    mvc.perform(attach(draft, new MockMultipartFile("file", "依据.pdf", "application/pdf", "<script>".getBytes(UTF_8))))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("id=\"file-error\"")))
        .andExpect(content().string(containsString("的内容不是 pdf 文件")));
    mvc.perform(attach(draft, new MockMultipartFile("file", "说明.txt", "text/html", "经费说明".getBytes(UTF_8))))
        .andExpect(redirectedUrl(draft + "/documents"));
    filled(draft);
    String ref = receipt(mvc.perform(post(draft + "/check").with(user("minzheng")).with(csrf())));
    String id =
        json.readTree(
                mvc.perform(get(REQUESTS + "/" + ref + "/documents").with(minzheng())).andReturn().getResponse().getContentAsString())
            .get(0)
            .get("id")
            .asText();
    mvc.perform(get("/admission/" + ref + "/documents/" + id).with(user("shegong")))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Disposition", containsString("filename*=UTF-8''%E8%AF%B4%E6%98%8E.txt")))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    mvc.perform(get("/admission/" + ref + "/documents/" + id).with(user("tongji"))).andExpect(status().isNotFound());
    String other = filed(application("没有附件的申请"), null);
    mvc.perform(get("/admission/" + other + "/documents/" + id).with(user("minzheng"))).andExpect(status().isNotFound());
  }

  @Test
  void submittingTwiceGivesOneCase() throws Exception {
    String draft = newDraft();
    filled(draft);
    mvc.perform(get(draft + "/check").with(user("minzheng")))
        .andExpect(content().string(containsString("data-outcome=\"CONDITIONAL\"")))
        .andExpect(content().string(containsString("形式审查没有缺漏")));
    String first = receipt(mvc.perform(post(draft + "/check").with(user("minzheng")).with(csrf())));
    String second = receipt(mvc.perform(post(draft + "/check").with(user("minzheng")).with(csrf())));
    assertThat(second).isEqualTo(first);
    mvc.perform(get("/admission/" + first + "/receipt").with(user("minzheng")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(first)));
    mvc.perform(get(draft + "/item").with(user("minzheng"))).andExpect(status().isNotFound());
  }

  @Test
  void anotherProgramKeepsADraftWithADocumentAndSubmitsItOnce() throws Exception {
    String drafts = "/api/v1/admission-drafts";
    mvc.perform(post(drafts).with(minzheng()).contentType(MediaType.APPLICATION_JSON).content("{\"tittle\":\"x\"}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("tittle"));
    String draft =
        mvc.perform(
                post(drafts)
                    .with(minzheng())
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(application("草稿里的申请").toString()))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getHeader("Location");
    mvc.perform(get(draft).with(httpBasic("tongji", "Zhunru-demo-2026"))).andExpect(status().isNotFound());
    mvc.perform(
            multipart(draft + "/documents")
                .file(new MockMultipartFile("file", "x.exe", null, new byte[] {1}))
                .param("kind", "BASIS")
                .with(minzheng()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].pointer").value("/file"));
    mvc.perform(
            multipart(draft + "/documents")
                .file(new MockMultipartFile("file", "依据.txt", null, "条文".getBytes(UTF_8)))
                .param("kind", "BASIS")
                .with(minzheng()))
        .andExpect(status().isCreated());
    String first = submitted(draft);
    assertThat(submitted(draft)).isEqualTo(first);
    mvc.perform(get(REQUESTS + "/" + first).with(minzheng())).andExpect(jsonPath("$.documents[0].fileName").value("依据.txt"));
  }

  @Test
  void theDepartmentMendsItsRequestOnOnePageBelowTheNotice() throws Exception {
    String ref = filed(application("需要补正的申请"), null);
    String page = "/admission/" + ref + "/correct";
    mvc.perform(get(page).with(user("minzheng"))).andExpect(redirectedUrl("/admission/" + ref));
    correctionAsked(ref);
    mvc.perform(get(page).with(user("shegong"))).andExpect(status().isForbidden());
    mvc.perform(get(page).with(user("minzheng")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("请写明条款")))
        .andExpect(content().string(containsString("value=\"需要补正的申请\"")));
    ObjectNode mended = application("改好的申请");
    mvc.perform(correction(page, mended.deepCopy().put("endDate", "明年"), null))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("id=\"endDate-error\"")))
        .andExpect(content().string(containsString("value=\"改好的申请\"")));
    mvc.perform(correction(page, mended, new MockMultipartFile("file", "条款.txt", null, "条文".getBytes(UTF_8))))
        .andExpect(redirectedUrl("/admission/" + ref));
    mvc.perform(get(REQUESTS + "/" + ref).with(minzheng()))
        .andExpect(jsonPath("$.state").value("SUBMITTED"))
        .andExpect(jsonPath("$.title").value("改好的申请"))
        .andExpect(jsonPath("$.documents[0].fileName").value("条款.txt"));
    String first = "/admission/" + ref + "/submissions/1";
    mvc.perform(get("/admission/" + ref).with(user("shegong"))).andExpect(content().string(containsString(first)));
    mvc.perform(get(first).with(user("shegong")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("需要补正的申请")));
    mvc.perform(get(first).with(user("tongji"))).andExpect(status().isNotFound());
    mvc.perform(get("/admission/" + ref + "/submissions/3").with(user("minzheng"))).andExpect(status().isNotFound());
    String submissions = REQUESTS + "/" + ref + "/submissions";
    mvc.perform(get(submissions).with(minzheng())).andExpect(jsonPath("$[*].number").value(contains(1, 2)));
    mvc.perform(get(submissions + "/1").with(minzheng())).andExpect(jsonPath("$.title").value("需要补正的申请"));
    mvc.perform(get(submissions + "/2").with(minzheng())).andExpect(jsonPath("$.title").value("改好的申请"));
    mvc.perform(get(submissions).with(httpBasic("tongji", "Zhunru-demo-2026"))).andExpect(status().isNotFound());
  }

  @Test
  void anotherProgramAttachesToARequestThatWaitsForCorrection() throws Exception {
    String ref = filed(application("补正时再传附件"), null);
    MockMultipartFile file = new MockMultipartFile("file", "条款.txt", null, "条文".getBytes(UTF_8));
    mvc.perform(attachment(ref, file, "BASIS", "minzheng")).andExpect(status().isConflict());
    correctionAsked(ref);
    mvc.perform(attachment(ref, file, "BASIS", "shegong")).andExpect(status().isForbidden());
    mvc.perform(attachment(ref, file, "BASIS", "tongji")).andExpect(status().isNotFound());
    mvc.perform(attachment(ref, file, "PLAN", "minzheng"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("kind"));
    MockMultipartFile hostile = new MockMultipartFile("file", "条款.pdf", null, "<script>".getBytes(UTF_8));
    mvc.perform(attachment(ref, hostile, "BASIS", "minzheng"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("file"));
    mvc.perform(attachment(ref, file, "BASIS", "minzheng"))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.fileName").value("条款.txt"));
    mvc.perform(get(REQUESTS + "/" + ref).with(minzheng())).andExpect(jsonPath("$.documents[0].fileName").value("条款.txt"));
    mvc.perform(get("/api/v1/audit/entries").param("case", ref).with(httpBasic("auditor", "Zhunru-demo-2026")))
        .andExpect(jsonPath("$.items[*].act").value(hasItem("admission.document-attached")));
  }

  @Test
  void aCorrectionThatComesTooLateKeepsWhatWasTyped() throws Exception {
    String ref = filed(application("没有要补正"), null);
    String page = "/admission/" + ref + "/correct";
    MockMultipartFile file = new MockMultipartFile("file", "条款.txt", null, "条文".getBytes(UTF_8));
    for (MockMultipartFile sent : new MockMultipartFile[] {file, null}) {
      mvc.perform(correction(page, application("白白改好的申请"), sent))
          .andExpect(status().isConflict())
          .andExpect(content().string(containsString("这件申请现在不需要补正")))
          .andExpect(content().string(containsString("value=\"白白改好的申请\"")));
    }
    mvc.perform(get(REQUESTS + "/" + ref + "/documents").with(minzheng())).andExpect(jsonPath("$").isEmpty());
  }

  @Test
  void theCasePageTellsAllThatAConsultationRecorded() throws Exception {
    String ref = filed(application("协商过的申请"), null);
    jdbc.sql(
            "insert into admission_consultation (ref, community, attempt, content, recorded_by, recorded_at) values (?,"
                + " 'gongcheng', 1, ?, '王敏', current_timestamp)")
        .params(
            ref,
            """
            {"topic":"加装电梯的走访","subjectType":"LIFT","scope":"BUILDINGS","form":"OWNERS_VOTE","heldOn":"2026-03-05",\
            "invited":40,"present":30,"votesFor":20,"votesAgainst":10,"directlyAffectedObjection":true,\
            "legalityIssue":false,"objections":"低层住户担心采光","changes":"改到北侧"}""")
        .update();
    mvc.perform(get("/admission/" + ref).with(user("minzheng")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("加装电梯</dd>")))
        .andExpect(content().string(containsString("2026年3月5日")))
        .andExpect(content().string(containsString("业主共同决定")))
        .andExpect(content().string(containsString("低层住户担心采光")))
        .andExpect(content().string(containsString("是否发现合法性问题")))
        .andExpect(content().string(containsString("改到北侧")));
    mvc.perform(get(REQUESTS + "/" + ref).with(minzheng()))
        .andExpect(jsonPath("$.consultations[0].subjectType").value("LIFT"))
        .andExpect(jsonPath("$.consultations[0].directlyAffectedObjection").value(true))
        .andExpect(jsonPath("$.consultations[0].legalityIssue").value(false));
  }

  private void correctionAsked(String ref) throws Exception {
    RequestPostProcessor lead = httpBasic("shegong", "Zhunru-demo-2026");
    String tasks =
        mvc.perform(get("/api/v1/tasks").param("view", "group").param("q", ref).with(lead)).andReturn().getResponse().getContentAsString();
    mvc.perform(
            post("/api/v1/tasks/" + json.readTree(tasks).at("/tasks/0/id").asText() + "/answer")
                .with(lead)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"answer\":\"CORRECT\",\"notice\":\"请写明条款\"}"))
        .andExpect(status().isOk());
  }

  private static RequestBuilder attachment(String ref, MockMultipartFile file, String kind, String account) {
    return multipart(REQUESTS + "/" + ref + "/documents")
        .file(file)
        .param("kind", kind)
        .with(httpBasic(account, "Zhunru-demo-2026"));
  }

  private static RequestBuilder correction(String page, ObjectNode application, MockMultipartFile file) {
    var call = multipart(page);
    if (file != null) {
      call.file(file);
    }
    application.properties().forEach(field -> call.param(field.getKey(), typed(field.getValue())));
    return call.param("kind", "BASIS").param("action", "submit").with(user("minzheng")).with(csrf());
  }

  private String submitted(String draft) throws Exception {
    return mvc.perform(post(draft + "/submit").with(minzheng()))
        .andExpect(status().isCreated())
        .andReturn()
        .getResponse()
        .getHeader("Location")
        .replace(REQUESTS + "/", "");
  }

  private String newDraft() throws Exception {
    String page =
        mvc.perform(get("/admission/new").with(user("minzheng"))).andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
    return page.substring(0, page.lastIndexOf('/'));
  }

  private void filled(String draft) throws Exception {
    ObjectNode application = application("从页面提交的申请");
    for (String name : new String[] {"item", "basis", "task", "resources", "data"}) {
      var call = step(draft, name);
      application.properties().forEach(field -> call.param(field.getKey(), typed(field.getValue())));
      mvc.perform(call).andExpect(status().isFound()).andExpect(redirectedUrl(draft + "/" + Step.of(name).orElseThrow().next()));
    }
  }

  private static String typed(JsonNode field) {
    return field.isArray() ? field.get(0).asText() : field.asText();
  }

  private static String receipt(ResultActions submitted) throws Exception {
    String page = submitted.andExpect(status().isFound()).andReturn().getResponse().getRedirectedUrl();
    return page.replace("/admission/", "").replace("/receipt", "");
  }

  private static MockHttpServletRequestBuilder step(String draft, String step) {
    return post(draft + "/" + step).with(user("minzheng")).with(csrf());
  }

  private static RequestBuilder attach(String draft, MockMultipartFile file) {
    return multipart(draft + "/documents").file(file).param("kind", "FUNDING").with(user("minzheng")).with(csrf());
  }

  private MockHttpServletRequestBuilder withdrawal(String ref, String reason) {
    return post(REQUESTS + "/" + ref + "/withdrawal")
        .with(minzheng())
        .contentType(MediaType.APPLICATION_JSON)
        .content(json.createObjectNode().put("reason", reason).toString());
  }

  private String filed(ObjectNode application, String key) throws Exception {
    String answer =
        submit(application, key)
            .andExpect(status().isCreated())
            .andExpect(header().string("Location", startsWith(REQUESTS + "/ZR-")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    return json.readTree(answer).get("ref").asText();
  }

  private ResultActions submit(ObjectNode application, String key) throws Exception {
    var call = post(REQUESTS).with(minzheng()).contentType(MediaType.APPLICATION_JSON).content(application.toString());
    return mvc.perform(key == null ? call : call.header("Idempotency-Key", key));
  }

  private static RequestPostProcessor minzheng() {
    return httpBasic("minzheng", "Zhunru-demo-2026");
  }

  private ObjectNode application(String title) {
    LocalDate start = clock.today().plusDays(90);
    ObjectNode application =
        json.createObjectNode()
            .put("title", title)
            .put("description", "请社区排查并推荐")
            .put("matchedItemCode", "AST-11")
            .put("startDate", start.toString())
            .put("endDate", start.plusDays(180).toString())
            .put("basisLevel", "LAW")
            .put("basisText", "条文")
            .put("namesCommunityBody", true)
            .put("unifiedDeployment", false)
            .put("necessity", "部门没有入户力量")
            .put("funding", "NO")
            .put("fundingPerCommunity", 0)
            .put("fundingStatement", "未安排")
            .put("communityRole", "ASSIST")
            .put("hoursPerWeek", 6)
            .put("visits", 40)
            .put("forms", 6)
            .put("staffing", false)
            .put("dataFields", "不采集数据")
            .put("residentImpact", "LOW")
            .put("leaderSignature", "李明");
    for (String flag :
        new String[] {
          "duplicatesExistingData", "survey", "requiresCertificate", "requiresPlaque", "isAssessment", "sensitiveData",
          "enforcementPower", "urgent"
        }) {
      application.put(flag, false);
    }
    application.putArray("communities").add("gongcheng");
    return application;
  }
}
