package org.zhunru.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.zhunru.district.DemoTime;
import org.zhunru.identity.FirstAdministrator;
import org.zhunru.identity.People;

// a name of its own: the context, and with it the database, is no other test's
@SpringBootTest(properties = {"zhunru.demo=false", "spring.application.name=no-demo"})
@AutoConfigureMockMvc
class NoDemoTests {

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext context;
  @Autowired People people;
  @Autowired FirstAdministrator firstAdministrator;

  @Test
  void outsideADemoThereAreNoAccountsAndNoClockAndTheFirstAdministratorIsMadeByHand() throws Exception {
    assertThat(people.find("admin")).isEmpty();
    assertThat(context.getBeanNamesForType(DemoClock.class)).isEmpty();
    assertThat(context.getBeanNamesForType(DemoTime.class)).isEmpty();
    String password = firstAdministrator.create("root.admin", null);
    assertThat(password).hasSizeGreaterThanOrEqualTo(20);
    mvc.perform(get("/settings").with(user("root.admin"))).andExpect(status().isOk());
    mvc.perform(get("/demo/clock").with(user("root.admin"))).andExpect(status().isNotFound());
    mvc.perform(post("/demo/clock").with(user("root.admin")).with(csrf()).param("forward", "P5D"))
        .andExpect(status().isNotFound());
    mvc.perform(
            post("/api/v1/demo/clock")
                .with(httpBasic("root.admin", password))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"forward\":\"P5D\"}"))
        .andExpect(status().isNotFound());
    mvc.perform(get("/login"))
        .andExpect(content().string(not(containsString("Zhunru-demo"))))
        .andExpect(content().string(not(containsString("演示"))));
  }
}
