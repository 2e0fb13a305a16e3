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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.zhunru.identity.People;

/** What a leader and an administrator see of others' tasks, with the real engine. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(District.class)
class OversightPagesTests {

  @Autowired MockMvc mvc;
  @Autowired District district;
  @Autowired JdbcClient jdbc;
  @Autowired People people;

  @Test
  void aTaskOverItsTermStandsInTheListOfTheLeadUnitsLeader() throws Exception {
    String ref = district.files("minzheng", Applications.zeroEmployment(district.today()).build());
    district.days(12);

    see("shegong.leader", "/tasks?view=overdue&q=" + ref)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("/admission/" + ref)))
        .andExpect(content().string(containsString("该由：区委社会工作部 牵头单位经办人")));
    see("shegong.leader", "/tasks/summary").andExpect(content().string(containsString("督办：全区超期未办")));
    see("shegong", "/tasks/summary").andExpect(content().string(not(containsString("督办：全区超期未办"))));
    see("shegong", "/tasks?view=overdue").andExpect(status().isForbidden());
    mvc.perform(get("/api/v1/tasks?view=overdue&q=" + ref).with(httpBasic("shegong.leader", "Zhunru-demo-2026")))
        .andExpect(jsonPath("$.tasks[0].light").value("OVERDUE"))
        .andExpect(jsonPath("$.tasks[0].elementId").value("Ask_Acceptance"));
    mvc.perform(get("/api/v1/tasks?view=overdue").with(httpBasic("shegong", "Zhunru-demo-2026")))
        .andExpect(status().isForbidden());
  }

  /** Red with: what waits for others shown as one's own; another case whose number begins alike. */
  @Test
  void whatWaitsForMeInACaseIsAPartOfItsPage() throws Exception {
    String ref = district.files("minzheng", Applications.zeroEmployment(district.today()).build());
    see("shegong", "/tasks/waiting?case=" + ref).andExpect(content().string(containsString("需要您办理"))).andExpect(content().string(containsString("去办理")));
    for (String other : new String[] {"minzheng", "gongcheng", "shegong.leader", "admin"}) {
      see(other, "/tasks/waiting?case=" + ref).andExpect(status().isOk()).andExpect(content().string(not(containsString("去办理"))));
    }
    see("shegong", "/tasks/waiting?case=ZR").andExpect(content().string(not(containsString("去办理"))));
    see("shegong", "/tasks/waiting").andExpect(status().isBadRequest());
  }

  @Test
  void aClaimTakenBackWithAReasonIsTheGroupsAgain() throws Exception {
    String task = claimedByTheClerk();
    see("shegong.leader", "/tasks?view=claimed").andExpect(content().string(containsString(task + "/release-claim")));
    see("shegong.leader", "/tasks/" + task + "/release-claim").andExpect(status().isOk());
    see("shegong", "/tasks/" + task + "/release-claim").andExpect(status().isNotFound());
    see("minzheng.leader", "/tasks/" + task + "/release-claim").andExpect(status().isNotFound());
    takeBack("shegong.leader", task, " ")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请填写收回的理由")));
    takeBack("shegong.leader", task, "经办人病假").andExpect(redirectedUrl("/tasks?view=claimed"));

    assertThat(holder(task)).isNull();
    assertThat(engineHolder(task)).isNull();
    assertThat(jdbc.sql("select detail from audit_entry where act = 'tasklist.claim-taken-back'").query(String.class).list())
        .anyMatch(detail -> detail.contains("经办人病假"));
  }

  @Test
  void anAdministratorTakesBackByApiAndReadsNoCase() throws Exception {
    String task = claimedByTheClerk();
    see("admin", "/tasks?view=claimed")
        .andExpect(content().string(containsString(task)))
        .andExpect(content().string(not(containsString("零就业"))));
    String path = "/api/v1/tasks/" + task + "/release-claim";
    byApi("admin", path, "{}").andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.errors[0].field").value("reason"));
    byApi("gongcheng", path, "{\"reason\":\"x\"}").andExpect(status().isNotFound());
    byApi("admin", path, "{\"reason\":\"调离\"}").andExpect(status().isOk()).andExpect(jsonPath("$.id").value(task));
    byApi("admin", path, "{\"reason\":\"调离\"}").andExpect(status().isNotFound());
    assertThat(engineHolder(task)).isNull();
  }

  @Test
  void aDisabledAccountHoldsNoTask() throws Exception {
    String task = claimedByTheClerk();
    var administrator =
        new org.zhunru.identity.CurrentUser(
            "admin",
            "林峰",
            people.find("admin").orElseThrow().organisation(),
            java.util.Set.of(org.zhunru.identity.Role.ADMINISTRATOR));
    people.disable("shegong", administrator);
    try {
      assertThat(holder(task)).isNull();
      assertThat(engineHolder(task)).isNull();
    } finally {
      people.enable("shegong", administrator);
    }
  }

  @Test
  void anExportIsWrittenDown() throws Exception {
    see("minzheng", "/tasks/export?view=started").andExpect(status().isOk());
    assertThat(jdbc.sql("select actor from audit_entry where act = 'tasklist.exported'").query(String.class).list())
        .contains("minzheng");
  }

  private String claimedByTheClerk() throws Exception {
    String ref = district.files("minzheng", Applications.zeroEmployment(district.today()).build());
    String task = district.waiting("shegong", ref, "Ask_Acceptance").id();
    mvc.perform(post("/tasks/" + task + "/claim").with(user("shegong")).with(csrf())).andExpect(status().is3xxRedirection());
    assertThat(holder(task)).isEqualTo("shegong");
    return task;
  }

  private ResultActions see(String username, String path) throws Exception {
    return mvc.perform(get(path).with(user(username)));
  }

  private ResultActions takeBack(String username, String task, String reason) throws Exception {
    return mvc.perform(
        post("/tasks/" + task + "/release-claim").param("reason", reason).with(user(username)).with(csrf()));
  }

  private ResultActions byApi(String username, String path, String body) throws Exception {
    return mvc.perform(
        post(path)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body)
            .with(httpBasic(username, "Zhunru-demo-2026")));
  }

  private String holder(String task) {
    return jdbc.sql("select claimed_by from tasklist_inbox where task_id = ?").param(task).query(String.class).list().get(0);
  }

  private String engineHolder(String task) {
    return jdbc.sql("select assignee_ from act_ru_task where id_ = ?").param(task).query(String.class).list().get(0);
  }
}
