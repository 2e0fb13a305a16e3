package org.zhunru.stories;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the pages tell of a request whose residents were consulted, from both sides. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(District.class)
class ConsultedRequestPagesTests {

  private static final String CHANGES = "避开午休，夜间不施工";

  @Autowired private MockMvc mvc;
  @Autowired private District district;

  private ResultActions see(String who, String url) throws Exception {
    return mvc.perform(get(url).with(user(who))).andExpect(status().isOk());
  }

  @Test
  void theCaseTheConsultationTheRegisterAndTheAgreementTellTheSame() throws Exception {
    String ref =
        district.files("minzheng", Applications.zeroEmployment(district.today()).paid().highImpact().build());
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    String consultation = district.consultation(ref, "gongcheng");
    see("minzheng", "/admission/" + ref)
        .andExpect(content().string(containsString("/consultations/" + consultation)))
        .andExpect(content().string(containsString("正在协商")))
        .andExpect(content().string(containsString("起中止计时")));
    for (String who : new String[] {"minzheng", "gongcheng", "shegong"}) {
      see(who, "/consultations/" + consultation).andExpect(content().string(containsString("href=\"/admission/" + ref)));
    }
    district.prepares(consultation, "gongcheng", 7, 1);
    district.meets(consultation, "gongcheng", 6, 1);
    district.concludes(consultation, "gongcheng", CHANGES);
    see("minzheng", "/admission/" + ref)
        .andExpect(content().string(containsString("修改后通过")))
        .andExpect(content().string(containsString("（居民协商）")))
        .andExpect(content().string(containsString("按居民协商修改的内容办理")))
        .andExpect(content().string(containsString("拱城社区：" + CHANGES)));
    mvc.perform(get("/api/v1/admission-requests/" + ref).with(httpBasic("minzheng", "Zhunru-demo-2026")))
        .andExpect(jsonPath("$.consultations[0].consultation").value(consultation))
        .andExpect(jsonPath("$.consultations[0].result").value("ADOPTED_WITH_CHANGES"))
        .andExpect(jsonPath("$.consultations[0].invited").value(7));
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    district.answers("nanjin", ref, "Ask_Opinion", "stance", "AGREE");
    district.answers("gongcheng", ref, "Ask_Opinion", "stance", "AGREE");
    district.answers("shegong.leader", ref, "Ask_Decide", "answer", "APPROVE", "opinion", "同意");
    for (String page : new String[] {"/admission/" + ref, "/public/notices/" + ref, "/tenure/" + ref + "/panel", "/tenure/" + ref + "/agreement"}) {
      see("minzheng", page).andExpect(content().string(containsString("拱城社区：" + CHANGES)));
    }
  }
}
