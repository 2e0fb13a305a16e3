package org.zhunru.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.zhunru.district.Parameters;

@SpringBootTest
@AutoConfigureMockMvc
class SecurityTests {

  private static final String PASSWORD = "Zhunru-demo-2026";

  @Autowired MockMvc mvc;
  @Autowired Parameters parameters;

  @Test
  void aStrangerIsLedToTheSignInPage() throws Exception {
    mvc.perform(get("/settings").accept(MediaType.TEXT_HTML))
        .andExpect(status().isFound())
        .andExpect(redirectedUrl("/login"));
  }

  @Test
  void aStrangersFragmentIsToldByAHeader() throws Exception {
    mvc.perform(get("/settings").header("HX-Request", "true"))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("HX-Redirect", "/login"));
  }

  @Test
  void theSignInPageOfADemoListsItsAccounts() throws Exception {
    mvc.perform(get("/login"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("minzheng.leader")))
        .andExpect(content().string(containsString("拱城社区")))
        .andExpect(content().string(containsString(PASSWORD)));
  }

  @Test
  void signingInGivesANewSession() throws Exception {
    MockHttpSession session = new MockHttpSession();
    String before = session.getId();
    MockHttpSession after =
        (MockHttpSession)
            mvc.perform(
                    post("/login").session(session).with(csrf()).param("username", "minzheng").param("password", PASSWORD))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession(false);
    assertThat(after).isNotNull();
    assertThat(after.getId()).isNotEqualTo(before);
  }

  @Test
  void aFormWithoutTokenIsRefused() throws Exception {
    mvc.perform(post("/logout").with(user("minzheng"))).andExpect(status().isForbidden());
    mvc.perform(post("/settings/parameters/admission.opinion").with(user("admin")).param("value", "7"))
        .andExpect(status().isForbidden());
    assertThat(parameters.number("admission.opinion")).isEqualTo(5);
  }

  @Test
  void aPublicFormThatWasOpenForTooLongIsShownAgainWithItsText() throws Exception {
    for (boolean signedIn : new boolean[] {false, true}) {
      var sent = post("/public/notices/ZR-2026-00001").param("reason", "这项工作<b>重复</b>采集").param("person", "");
      mvc.perform(signedIn ? sent.with(user("gongcheng")) : sent)
          .andExpect(status().isOk())
          .andExpect(forwardedUrl("/public/again"));
      mvc.perform(
              (signedIn ? sent.with(user("gongcheng")) : sent)
                  .with(csrf())
                  .requestAttr("jakarta.servlet.forward.request_uri", "/public/notices/ZR-2026-00001")
                  .with(
                      request -> {
                        request.setRequestURI("/public/again");
                        request.setPathInfo("/public/again");
                        return request;
                      }))
          .andExpect(status().isUnprocessableEntity())
          .andExpect(content().string(containsString("action=\"/public/notices/ZR-2026-00001\"")))
          .andExpect(content().string(containsString("value=\"这项工作&lt;b&gt;重复&lt;/b&gt;采集\"")))
          .andExpect(content().string(containsString("请核对后再提交一次")));
    }
    mvc.perform(get("/public/again")).andExpect(redirectedUrl("/public"));
    mvc.perform(post("/settings/password").param("new", "x")).andExpect(redirectedUrl("/login?expired"));
  }

  @Test
  void aFormSentAfterTheSignInEndedIsReturnedToAfterSigningInAgain() throws Exception {
    String page = "http://localhost/refusals/new?from=list";
    MockHttpSession session = new MockHttpSession();
    mvc.perform(post("/refusals").session(session).header("Referer", page).param("matter", "上门采集养犬信息"))
        .andExpect(redirectedUrl("/login?expired"));
    mvc.perform(post("/login").session(session).with(csrf()).param("username", "gongcheng").param("password", PASSWORD))
        .andExpect(redirectedUrl("/refusals/new?from=list#again"));
    mvc.perform(post("/refusals").with(user("gongcheng")).header("Referer", page))
        .andExpect(redirectedUrl("/refusals/new?from=list#again"));
    for (String elsewhere : new String[] {
      "https://evil.example/refusals/new", "http://localhost:81/refusals/new", "http://localhost//evil.example", "::"
    }) {
      mvc.perform(post("/refusals").with(user("gongcheng")).header("Referer", elsewhere)).andExpect(status().isForbidden());
    }
  }

  @Test
  void theDemosTimeIsAskedForInDays() throws Exception {
    mvc.perform(get("/demo/clock").with(user("admin")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("填 1 至 400 的整数")))
        .andExpect(content().string(not(containsString("P5D"))));
    for (String wrong : new String[] {"", "五", "P5D", "1.5"}) {
      mvc.perform(post("/demo/clock").with(user("admin")).with(csrf()).param("days", wrong))
          .andExpect(status().isUnprocessableEntity())
          .andExpect(content().string(containsString("请填写 1 至 400 的整数")));
    }
    mvc.perform(post("/demo/clock").with(user("admin")).with(csrf()).param("days", "401"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("不超过 400 天")));
  }

  @Test
  void aPageCarriesEveryProtectiveHeader() throws Exception {
    mvc.perform(get("/login"))
        .andExpect(header().string("Content-Security-Policy", ContentPolicy.STRICT))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("X-Frame-Options", "DENY"))
        .andExpect(header().string("Referrer-Policy", "same-origin"))
        .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
        .andExpect(header().exists("Permissions-Policy"))
        .andExpect(header().string("Cache-Control", containsString("no-store")));
  }

  @Test
  void onlyPagesThatDrawMayWriteStyleAttributes() throws Exception {
    for (String drawing : new String[] {"/tasks/1", "/rules", "/cases/ZR-2026-00001/why"}) {
      mvc.perform(get(drawing)).andExpect(header().string("Content-Security-Policy", ContentPolicy.WITH_STYLE_ATTRIBUTES));
    }
    mvc.perform(get("/api/docs")).andExpect(header().string("Content-Security-Policy", ContentPolicy.DOCUMENTATION));
    for (String plain : new String[] {"/", "/tasks", "/settings", "/cases/ZR-2026-00001"}) {
      mvc.perform(get(plain)).andExpect(header().string("Content-Security-Policy", ContentPolicy.STRICT));
    }
    assertThat(ContentPolicy.DOCUMENTATION).doesNotContain("unsafe-eval").contains("script-src 'self';");
  }

  @Test
  void theApiAnswersAStrangerWithAProblem() throws Exception {
    mvc.perform(get("/api/v1/settings/people"))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("WWW-Authenticate", containsString("Basic")))
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.status").value(401))
        .andExpect(jsonPath("$.detail").value(containsString("登录")));
  }

  @Test
  void theApiDoesNotTakeASession() throws Exception {
    MockHttpSession session =
        (MockHttpSession)
            mvc.perform(post("/login").with(csrf()).param("username", "admin").param("password", PASSWORD))
                .andReturn()
                .getRequest()
                .getSession(false);
    mvc.perform(get("/settings").session(session)).andExpect(status().isOk());
    mvc.perform(get("/api/v1/settings/people").session(session)).andExpect(status().isUnauthorized());
  }

  @Test
  void whoeverMayNotIsToldSoOnPageAndApi() throws Exception {
    mvc.perform(get("/settings").with(user("minzheng")).accept(MediaType.TEXT_HTML))
        .andExpect(status().isForbidden())
        .andExpect(content().string(containsString("您没有办理这项操作的权限")));
    mvc.perform(get("/api/v1/settings/people").with(httpBasic("minzheng", PASSWORD)))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.detail").value("您没有办理这项操作的权限。"));
  }

  @Test
  void aWrongBodyIsAProblemThatPointsToTheField() throws Exception {
    String address = "/api/v1/settings/parameters/admission.opinion";
    for (String body : new String[] {"{\"value\": 99}", "{\"value\": 2.5}", "{\"value\": null}", "{\"value\": -1}"}) {
      mvc.perform(put(address).with(httpBasic("admin", PASSWORD)).contentType(MediaType.APPLICATION_JSON).content(body))
          .andExpect(status().isUnprocessableEntity())
          .andExpect(jsonPath("$.errors[0].pointer").value("/value"))
          .andExpect(jsonPath("$.errors[0].message").value("请填写 1 至 30 之间的整数"));
    }
    mvc.perform(
            put(address).with(httpBasic("admin", PASSWORD)).contentType(MediaType.APPLICATION_JSON).content("{\"x\":1}"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].pointer").value("/x"));
    mvc.perform(
            put(address).with(httpBasic("admin", PASSWORD)).contentType(MediaType.APPLICATION_JSON).content("{"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(not(containsString("Jackson"))));
    mvc.perform(put(address).with(httpBasic("admin", PASSWORD)).contentType(MediaType.TEXT_PLAIN).content("9"))
        .andExpect(status().isUnsupportedMediaType())
        .andExpect(jsonPath("$.detail").value("不支持这种内容格式。"));
    assertThat(parameters.number("admission.opinion")).isEqualTo(5);
  }

  @Test
  void anUnknownParameterIsNotFound() throws Exception {
    mvc.perform(
            put("/api/v1/settings/parameters/none")
                .with(httpBasic("admin", PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"value\": 1}"))
        .andExpect(status().isNotFound());
  }

  @Test
  void aWrongNumberOnThePageKeepsWhatWasTyped() throws Exception {
    mvc.perform(
            post("/settings/parameters/admission.acceptance").with(user("admin")).with(csrf()).param("value", "三天"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("href=\"#admission.acceptance\"")))
        .andExpect(content().string(containsString("value=\"三天\"")));
  }

  @Test
  void theConsoleOfTheDatabaseIsAbsentAndHealthIsPublic() throws Exception {
    mvc.perform(get("/h2-console").with(user("admin"))).andExpect(status().isNotFound());
    mvc.perform(get("/actuator/health")).andExpect(status().isOk());
    mvc.perform(get("/actuator/env").with(user("admin"))).andExpect(status().isNotFound());
  }

  @Test
  void theApisDescriptionIsForPeopleSignedIn() throws Exception {
    mvc.perform(get("/api/docs/openapi")).andExpect(status().isUnauthorized());
    mvc.perform(get("/api/docs/openapi").with(httpBasic("minzheng", PASSWORD)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.info.title").value("准入 API"))
        .andExpect(jsonPath("$.paths['/api/v1/demo/clock']").exists());
  }
}
