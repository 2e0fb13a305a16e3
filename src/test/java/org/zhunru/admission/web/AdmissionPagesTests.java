package org.zhunru.admission.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.zhunru.district.DistrictClock;

@SpringBootTest
@AutoConfigureMockMvc
class AdmissionPagesTests {

  private static final String REQUESTS = "/api/v1/admission-requests";

  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;
  @Autowired DistrictClock clock;

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
  void everyWrongFieldIsNamedInChinese() throws Exception {
    ObjectNode application = application("");
    application.put("startDate", clock.today().minusDays(1).toString()).put("matchedItemCode", "AST-99").remove("funding");
    application.putArray("communities").add("somewhere");
    submit(application, null)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail").value(startsWith("有 5 处内容需要修改")))
        .andExpect(jsonPath("$.errors[?(@.field=='startDate')].pointer").value("/startDate"))
        .andExpect(jsonPath("$.errors[?(@.field=='title')].message").value("请填写"))
        .andExpect(jsonPath("$.errors[?(@.field=='funding')].message").value("请填写或选择"))
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

  private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder withdrawal(String ref, String reason) {
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
            .put("fundingStatement", "未安排")
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
