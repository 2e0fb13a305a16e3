package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.support.SqlCounter;

/** The lists of standing bodies and of joint meetings send as many statements for many lines as for few. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({District.class, SqlCounter.Counting.class})
@Transactional
class MeetingListsTests {

  private static final int MORE = 40;

  @Autowired MockMvc mvc;
  @Autowired District district;
  @Autowired JdbcClient jdbc;
  @Autowired SqlCounter sql;

  private int statements(String url, String says) throws Exception {
    sql.reset();
    String page =
        mvc.perform(get(url).with(user("shegong"))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    int count = sql.count();
    assertThat(page).contains(says);
    return count;
  }

  /** Red with: the seats of each body read by themselves. */
  @Test
  void manyStandingBodiesAreReadInAsManyStatementsAsFew() throws Exception {
    int few = statements("/standing", "联席会议");
    for (int i = 0; i < MORE; i++) {
      jdbc.sql(
              "insert into standing_body (kind, organisation, name, rule_, meetings_per_year, founded_on, entered_by, entered_at)"
                  + " values ('RESIDENTS_COUNCIL', ?, ?, '章程', 2, ?, 'system', current_timestamp)")
          .params(i % 2 == 0 ? "hongfeng" : "xiangyang", "第 " + i + " 届议事会", district.today())
          .update();
    }
    assertThat(statements("/standing", "第 39 届议事会")).isLessThanOrEqualTo(few);
  }

  /** Red with: the case of each session read by itself. */
  @Test
  void manySessionsAreReadInAsManyStatementsAsFew() throws Exception {
    long body = jdbc.sql("select max(id) from standing_body where kind = 'JOINT_MEETING'").query(Long.class).single();
    session(body, 0);
    int few = statements("/joint-meetings", "LX-2099-10000");
    for (int i = 1; i <= MORE; i++) {
      session(body, i);
    }
    assertThat(statements("/joint-meetings", "LX-2099-10040")).isLessThanOrEqualTo(few);
  }

  private void session(long body, int number) {
    String ref = "LX-2099-" + (10000 + number);
    jdbc.sql(
            "insert into casefile_case (ref, kind, title, subject, state, applicant, opened_by, opened_at) values (?, 'LX', '会议',"
                + " '', 'PREPARING', 'shegongbu', 'shegong', current_timestamp)")
        .param(ref)
        .update();
    jdbc.sql(
            "insert into jointmeeting_session (ref, body, name, lead_unit, mode_, meets_on, place, convened_by, convened_at) values"
                + " (?, ?, '联席会议', 'shegongbu', 'MEETING', ?, '三楼', 'shegong', current_timestamp)")
        .params(ref, body, district.today())
        .update();
  }
}
