package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The pages of a merger and of what follows it; in a context of its own, for a merger cannot be undone. */
@SpringBootTest(properties = "zhunru.test=merger-pages")
@AutoConfigureMockMvc
@Import(District.class)
class MergerPagesTests {

  @Autowired private MockMvc mvc;
  @Autowired private District district;

  private ResultActions see(String who, String url) throws Exception {
    return mvc.perform(get(url).with(user(who)));
  }

  @Test
  void theAdministratorMergesAndTheLeadUnitHandsOver() throws Exception {
    String ref = district.files("minzheng", Applications.zeroEmployment(district.today()).communities("hongfeng").paid().build());
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    district.answers("minzheng", ref, "Ask_Conditions", "answer", "ACCEPT");
    district.stands(ref, "OPINION", null, null);
    assertThat(district.waits("hongfeng", ref, "Ask_Opinion")).isTrue();
    String merger = "/settings/organisations/hongfeng/merger";
    see("shegong", merger).andExpect(status().isForbidden());
    see("admin", merger).andExpect(status().isOk());
    mvc.perform(post(merger).param("successor", "xiangyang").param("endedOn", "2026-13-01").with(user("admin")).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请填写合并日期")));
    see("shegong", "/").andExpect(content().string(not(containsString("/register/relocation"))));
    mvc.perform(
            post(merger).param("successor", "xiangyang").param("endedOn", district.today().toString()).param("confirmed", "true")
                .with(user("admin")).with(csrf()))
        .andExpect(redirectedUrl("/settings#organisations"));
    see("admin", "/settings").andExpect(content().string(containsString("鸿丰社区（已并入向阳社区）")));
    see("admin", "/settings/people/new").andExpect(content().string(not(containsString("鸿丰社区"))));
    see("hongfeng", "/")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("鸿丰社区已于")))
        .andExpect(content().string(containsString("并入向阳社区")));
    see("xiangyang", "/").andExpect(content().string(not(containsString("并入"))));
    see("hongfeng", "/admission/" + ref).andExpect(status().isNotFound());
    see("minzheng", "/admission/" + ref).andExpect(content().string(containsString("鸿丰社区（已并入向阳社区）")));

    see("shegong", "/").andExpect(content().string(containsString("/register/relocation")));
    see("shegong", "/register/relocation").andExpect(content().string(containsString(ref)));
    see("shegong.leader", "/register/relocation").andExpect(status().isForbidden());
    mvc.perform(post("/register/relocation").param("from", "hongfeng").with(user("shegong")).with(csrf()))
        .andExpect(redirectedUrl("/register/relocation"));
    assertThat(district.waits("xiangyang", ref, "Ask_Opinion")).isFalse();
    mvc.perform(post("/register/relocation").param("from", "hongfeng").param("only", ref).with(user("shegong")).with(csrf()))
        .andExpect(redirectedUrl("/register/relocation"));
    assertThat(district.waits("xiangyang", ref, "Ask_Opinion")).isTrue();
    see("shegong", "/register/relocation").andExpect(content().string(containsString("没有待移交的事项")));
  }
}
