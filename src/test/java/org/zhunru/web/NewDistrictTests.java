package org.zhunru.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.zhunru.identity.FirstAdministrator;
import org.zhunru.identity.People;
import org.zhunru.identity.Role;

/** A district that begins with nothing but its first administrator. */
@SpringBootTest(properties = "zhunru.demo=false")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewDistrictTests {

  private static final String SETTINGS = "/api/v1/settings";
  private static final String OWN = "Own-password-2026";

  private final String root;
  private final MockMvc mvc;
  private final People people;

  @Autowired
  NewDistrictTests(MockMvc mvc, People people, FirstAdministrator first) {
    this.mvc = mvc;
    this.people = people;
    this.root = first.create("root.admin", null);
  }

  @Test
  void aWholeDistrictIsEnteredOverTheApiAndItsPeopleWork() throws Exception {
    api(put(SETTINGS + "/organisations/district/name"), "{\"name\":\"新城区\"}").andExpect(status().isNoContent());
    organisation("lead", "区委社会工作部", "LEAD_UNIT", "district").andExpect(status().isCreated());
    organisation("civil", "区民政局", "DEPARTMENT", "district").andExpect(status().isCreated());
    organisation("east", "城东街道", "STREET", "district").andExpect(status().isCreated());
    organisation("garden", "花园社区", "COMMUNITY", "east")
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.path").value("/district/east/garden/"));
    person("lead.clerk", "lead", "LEAD_CLERK");
    person("east.office", "east", "STREET_OFFICE");
    person("garden.committee", "garden", "COMMUNITY_COMMITTEE");
    String once = person("civil.clerk", "civil", "DEPARTMENT_CLERK");

    mvc.perform(get("/api/v1/tasks").param("view", "mine").with(httpBasic("civil.clerk", once)))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.detail").value(containsString("一次性密码")));
    mvc.perform(get("/api/docs/openapi").with(httpBasic("civil.clerk", once))).andExpect(status().isForbidden());
    change("civil.clerk", once, "short")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].pointer").value("/newPassword"));
    change("civil.clerk", once, OWN).andExpect(status().isNoContent());
    mvc.perform(get("/api/v1/tasks").param("view", "mine").with(httpBasic("civil.clerk", once)))
        .andExpect(status().isUnauthorized());
    mvc.perform(get("/api/v1/tasks").param("view", "mine").with(httpBasic("civil.clerk", OWN))).andExpect(status().isOk());
    mvc.perform(get("/").session(signIn("civil.clerk", OWN)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("区民政局")));

    api(put(SETTINGS + "/people/civil.clerk/roles"), "{\"roles\":[\"DEPARTMENT_LEADER\"]}").andExpect(status().isNoContent());
    assertThat(people.find("civil.clerk").orElseThrow().roles()).isEqualTo(Set.of(Role.DEPARTMENT_LEADER));
  }

  @Test
  void wrongFieldsAreNamedInChinese() throws Exception {
    organisation("Bad Code", "名称", "COMMUNITY", "nowhere")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].pointer").value("/code"))
        .andExpect(jsonPath("$.errors[1].pointer").value("/parent"))
        .andExpect(jsonPath("$.errors[1].message").value("请选择本管理范围内的上级机构"));
    api(
            post(SETTINGS + "/people"),
            "{\"username\":\"zhao.yun\",\"name\":\"赵云\",\"organisation\":\"district\",\"roles\":[\"LEAD_CLERK\"]}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("roles"))
        .andExpect(jsonPath("$.errors[0].message").value(containsString("“牵头单位经办人”不适用于")));
    api(put(SETTINGS + "/organisations/nowhere/name"), "{\"name\":\"名称\"}").andExpect(status().isNotFound());
    api(post(SETTINGS + "/people/nobody/password-reset"), "").andExpect(status().isNotFound());
    api(post(SETTINGS + "/people/root.admin/password-reset"), "").andExpect(status().isConflict());
  }

  @Test
  void whoeverHasAOneTimePasswordReachesNothingButThePasswordPage() throws Exception {
    String once = person("audit.one", "district", "AUDITOR");
    MockHttpSession session = signIn("audit.one", once);
    mvc.perform(get("/").session(session)).andExpect(redirectedUrl("/password"));
    mvc.perform(get("/audit").session(session)).andExpect(redirectedUrl("/password"));
    mvc.perform(get("/tasks").session(session).header("HX-Request", "true"))
        .andExpect(status().isUnauthorized());
    mvc.perform(get("/css/zhunru.css").session(session)).andExpect(status().isOk());
    mvc.perform(get("/password").session(session))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("一次性密码")));
    password(session, once, "Another-one-26", "different")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("两次输入的新密码不一致")));
    password(session, "wrong", OWN, OWN)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("原密码不正确")))
        .andExpect(content().string(not(containsString(OWN))));
    MockHttpSession elsewhere = signIn("audit.one", once);
    password(session, once, OWN, OWN).andExpect(redirectedUrl("/password"));
    mvc.perform(get("/").session(session)).andExpect(status().isOk());
    mvc.perform(get("/").session(elsewhere)).andExpect(redirectedUrl("/login"));
  }

  @Test
  void thePagesEnterOrganisationsAndPeopleAndKeepWhatWasTyped() throws Exception {
    MockHttpSession session = signIn("root.admin", root);
    for (String page : List.of("/settings", "/settings/people/new", "/settings/organisations/new", "/settings/organisations/district/edit",
        "/settings/people/root.admin/edit", "/password")) {
      mvc.perform(get(page).session(session)).andExpect(status().isOk());
    }
    mvc.perform(form("/settings/organisations", session).param("code", "X y").param("name", "卫健局").param("kind", "DEPARTMENT"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("value=\"X y\"")))
        .andExpect(content().string(containsString("value=\"卫健局\"")))
        .andExpect(content().string(containsString("id=\"code-error\"")))
        .andExpect(content().string(containsString("id=\"parent-error\"")));
    mvc.perform(
            form("/settings/organisations", session)
                .param("code", "health")
                .param("name", "卫健局")
                .param("kind", "DEPARTMENT")
                .param("parent", "district"))
        .andExpect(redirectedUrl("/settings#organisations"));
    mvc.perform(form("/settings/organisations/health/name", session).param("name", ""))
        .andExpect(status().isUnprocessableEntity());
    mvc.perform(form("/settings/organisations/health/name", session).param("name", "区卫生健康局"))
        .andExpect(redirectedUrl("/settings#organisations"));
    mvc.perform(form("/settings/people", session).param("username", "qian.yi").param("name", "钱医").param("roles", "LEAD_CLERK"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("value=\"qian.yi\"")))
        .andExpect(content().string(containsString("checked=\"checked\"")))
        .andExpect(content().string(containsString("id=\"organisation-error\"")));
    MvcResult made =
        mvc.perform(
                form("/settings/people", session)
                    .param("username", "qian.yi")
                    .param("name", "钱医")
                    .param("organisation", "health")
                    .param("roles", "DEPARTMENT_CLERK"))
            .andExpect(redirectedUrl("/settings/people/qian.yi/edit"))
            .andReturn();
    String once = (String) made.getFlashMap().get("oneTimePassword");
    mvc.perform(get("/settings/people/qian.yi/edit").session(session).flashAttrs(made.getFlashMap()))
        .andExpect(content().string(containsString(once)))
        .andExpect(content().string(containsString("区卫生健康局")));
    MockHttpSession clerk = signIn("qian.yi", once);
    password(clerk, once, OWN, OWN).andExpect(redirectedUrl("/password"));
    for (String page : List.of("/settings/people/new", "/settings/organisations/new", "/settings/people/root.admin/edit")) {
      mvc.perform(get(page).session(clerk)).andExpect(status().isForbidden());
    }
    mvc.perform(form("/settings/people/qian.yi/roles", session)).andExpect(status().isUnprocessableEntity());
    mvc.perform(form("/settings/people/qian.yi/roles", session).param("roles", "DEPARTMENT_LEADER"))
        .andExpect(redirectedUrl("/settings/people/qian.yi/edit"));
    mvc.perform(form("/settings/people/qian.yi/password-reset", session))
        .andExpect(redirectedUrl("/settings/people/qian.yi/edit"))
        .andExpect(flash().attributeExists("oneTimePassword"));
    mvc.perform(get("/").session(clerk)).andExpect(redirectedUrl("/login"));
    mvc.perform(get("/settings/people/nobody/edit").session(session)).andExpect(status().isNotFound());
  }

  private static MockHttpServletRequestBuilder form(String address, MockHttpSession session) {
    return post(address).session(session).with(csrf());
  }

  private MockHttpSession signIn(String username, String password) throws Exception {
    return (MockHttpSession)
        mvc.perform(post("/login").with(csrf()).param("username", username).param("password", password))
            .andExpect(redirectedUrl("/"))
            .andReturn()
            .getRequest()
            .getSession();
  }

  private ResultActions password(MockHttpSession session, String old, String next, String repeated) throws Exception {
    return mvc.perform(
        post("/password")
            .session(session)
            .with(csrf())
            .param("oldPassword", old)
            .param("newPassword", next)
            .param("repeated", repeated));
  }

  private ResultActions change(String username, String old, String next) throws Exception {
    return mvc.perform(
        put("/api/v1/me/password")
            .with(httpBasic(username, old))
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"oldPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(old, next)));
  }

  private ResultActions organisation(String code, String name, String kind, String parent) throws Exception {
    return api(
        post(SETTINGS + "/organisations"),
        "{\"code\":\"%s\",\"name\":\"%s\",\"kind\":\"%s\",\"parent\":\"%s\"}".formatted(code, name, kind, parent));
  }

  private String person(String username, String organisation, String role) throws Exception {
    String answer =
        api(
                post(SETTINGS + "/people"),
                "{\"username\":\"%s\",\"name\":\"某人\",\"organisation\":\"%s\",\"roles\":[\"%s\"]}"
                    .formatted(username, organisation, role))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    return JsonPath.read(answer, "$.oneTimePassword");
  }

  private ResultActions api(MockHttpServletRequestBuilder call, String body) throws Exception {
    return mvc.perform(
        call.with(httpBasic("root.admin", root)).contentType(MediaType.APPLICATION_JSON).content(body));
  }
}
