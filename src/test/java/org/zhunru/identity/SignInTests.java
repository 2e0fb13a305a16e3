package org.zhunru.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.zhunru.district.DistrictClock;

@SpringBootTest
@AutoConfigureMockMvc
@RecordApplicationEvents
class SignInTests {

  private static final String PASSWORD = "Zhunru-demo-2026";
  private static final String API = "/api/v1/settings/people";

  @Autowired MockMvc mvc;
  @Autowired People people;
  @Autowired Accounts accounts;
  @Autowired AccountStates states;
  @Autowired DistrictClock clock;
  @Autowired Organisations organisations;
  @Autowired FirstAdministrator firstAdministrator;
  @Autowired ApplicationEvents events;

  private CurrentUser admin;

  @BeforeEach
  void everybodyMayActAgain() {
    admin = accounts.find("admin").orElseThrow().asCurrentUser();
    for (String username : List.of("minzheng", "chengguan", "tongji", "sifa")) {
      people.enable(username, admin);
      people.unlock(username, admin);
    }
  }

  @Test
  void theSixthTryIsRefusedWithTheRightPasswordToo() throws Exception {
    for (int i = 0; i < 5; i++) {
      form("minzheng", "wrong").andExpect(redirectedUrl("/login?refused"));
    }
    form("minzheng", PASSWORD).andExpect(redirectedUrl("/login?locked"));
    assertThat(acts("minzheng"))
        .filteredOn(act -> act.startsWith("identity.sign-in-failed"))
        .containsExactly(
            "identity.sign-in-failed WRONG_PASSWORD",
            "identity.sign-in-failed WRONG_PASSWORD",
            "identity.sign-in-failed WRONG_PASSWORD",
            "identity.sign-in-failed WRONG_PASSWORD",
            "identity.sign-in-failed WRONG_PASSWORD",
            "identity.sign-in-failed LOCKED");
    assertThat(acts("minzheng")).contains("identity.locked OK").doesNotContain("identity.signed-in OK");
    Instant until = people.find("minzheng").orElseThrow().lockedUntil();
    assertThat(Duration.between(clock.instant(), until)).isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));
  }

  @Test
  void basicLocksLikeTheFormAndSaysSo() throws Exception {
    for (int i = 0; i < 5; i++) {
      mvc.perform(get(API).with(httpBasic("chengguan", "wrong"))).andExpect(status().isUnauthorized());
    }
    mvc.perform(get(API).with(httpBasic("chengguan", PASSWORD)))
        .andExpect(status().isUnauthorized())
        .andExpect(jsonPath("$.detail").value(containsString("已锁定")));
  }

  @Test
  void aRememberedPasswordIsForgottenWithALockAndWithADisabledAccount() throws Exception {
    mvc.perform(get(API).with(httpBasic("tongji", PASSWORD))).andExpect(status().isForbidden());
    mvc.perform(get(API).with(httpBasic("tongji", PASSWORD))).andExpect(status().isForbidden());
    assertThat(acts("tongji")).filteredOn(act -> act.startsWith("identity.signed-in")).hasSize(1);
    people.disable("tongji", admin);
    mvc.perform(get(API).with(httpBasic("tongji", PASSWORD))).andExpect(status().isUnauthorized());
    people.enable("tongji", admin);
    mvc.perform(get(API).with(httpBasic("tongji", PASSWORD))).andExpect(status().isForbidden());
    for (int i = 0; i < 5; i++) {
      form("tongji", "wrong");
    }
    mvc.perform(get(API).with(httpBasic("tongji", PASSWORD))).andExpect(status().isUnauthorized());
  }

  @Test
  void aSuccessStartsTheCountAnew() throws Exception {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 4; i++) {
        form("sifa", "wrong").andExpect(redirectedUrl("/login?refused"));
      }
      form("sifa", PASSWORD).andExpect(redirectedUrl("/"));
    }
  }

  @Test
  void aLockThatRanOutGivesFiveNewTries() throws Exception {
    accounts.recordFailures("sifa", 5, clock.instant().minusSeconds(1));
    states.forget("sifa");
    form("sifa", "wrong").andExpect(redirectedUrl("/login?refused"));
    form("sifa", PASSWORD).andExpect(redirectedUrl("/"));
  }

  @Test
  void somebodyUnknownIsRefusedLikeAWrongPasswordAndTheNameIsNotKept() throws Exception {
    form("my-secret-password", "x").andExpect(redirectedUrl("/login?refused"));
    assertThat(events.stream(Act.class).filter(act -> act.result().equals("UNKNOWN")))
        .hasSize(1)
        .allMatch(act -> !act.toString().contains("my-secret-password"));
  }

  @Test
  void aDisabledAccountLosesItsSession() throws Exception {
    MockHttpSession session =
        (MockHttpSession) form("minzheng", PASSWORD).andReturn().getRequest().getSession(false);
    mvc.perform(get("/").session(session)).andExpect(status().isOk());
    people.disable("minzheng", admin);
    mvc.perform(get("/").session(session)).andExpect(redirectedUrl("/login"));
    assertThat(session.isInvalid()).isTrue();
    form("minzheng", PASSWORD).andExpect(redirectedUrl("/login?disabled"));
  }

  @Test
  void signingOutIsAnAct() throws Exception {
    MockHttpSession session =
        (MockHttpSession) form("minzheng", PASSWORD).andReturn().getRequest().getSession(false);
    mvc.perform(post("/logout").session(session).with(csrf())).andExpect(redirectedUrl("/login?out"));
    assertThat(acts("minzheng")).contains("identity.signed-in OK", "identity.signed-out OK");
  }

  @Test
  void anAdministratorReachesOnlyTheOwnTreeAndNotTheOwnAccount() {
    CurrentUser elsewhere =
        new CurrentUser("x", "x", organisations.get("nanjin"), java.util.Set.of(Role.ADMINISTRATOR));
    assertThatThrownBy(() -> people.disable("minzheng", elsewhere)).isInstanceOf(NoSuchPerson.class);
    assertThatThrownBy(() -> people.disable("nobody", admin)).isInstanceOf(NoSuchPerson.class);
    assertThatThrownBy(() -> people.disable("admin", admin)).isInstanceOf(People.OwnAccount.class);
    CurrentUser clerk = accounts.find("minzheng").orElseThrow().asCurrentUser();
    assertThatThrownBy(() -> people.disable("sifa", clerk))
        .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    assertThat(people.find("minzheng").orElseThrow().enabled()).isTrue();
  }

  @Test
  void aGrantHoldsBelowItsOrganisation() {
    assertThat(accounts.find("auditor").orElseThrow().roles()).containsExactly(Role.AUDITOR);
    assertThat(accounts.find("jiandu").orElseThrow().asCurrentUser().groups())
        .containsExactly("supervision-committee:gongcheng");
  }

  @Test
  void thereIsNoSecondFirstAdministrator() {
    assertThatThrownBy(() -> firstAdministrator.create("second", null))
        .isInstanceOf(FirstAdministrator.Refused.class)
        .hasMessageContaining("exists");
    assertThat(accounts.find("second")).isEmpty();
  }

  private org.springframework.test.web.servlet.ResultActions form(String username, String password) throws Exception {
    return mvc.perform(post("/login").with(csrf()).param("username", username).param("password", password));
  }

  private List<String> acts(String object) {
    return events.stream(Act.class)
        .filter(act -> act.object().equals(object))
        .map(act -> act.act() + " " + act.result())
        .toList();
  }
}
