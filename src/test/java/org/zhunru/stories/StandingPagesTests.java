package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** The pages of the standing bodies, to everybody who opens them. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(District.class)
@Transactional
class StandingPagesTests {

  @Autowired MockMvc mvc;
  @Autowired District district;
  @Autowired JdbcClient jdbc;

  private ResultActions see(String who, String url) throws Exception {
    return mvc.perform(get(url).with(user(who)));
  }

  private ResultActions send(String who, String url, String... fields) throws Exception {
    var request = post(url).with(user(who)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request);
  }

  private String body(String who, String kind) throws Exception {
    String today = district.today().toString();
    String url =
        send(who, "/standing", "kind", kind, "name", "拱城社区议事机构", "rule", "章程", "meetingsPerYear", "12", "foundedOn", today)
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(url).isNotNull();
    return url;
  }

  private String[] seat(String holder, String username) {
    String today = district.today().toString();
    return new String[] {
      "holder", holder, "kind", "RESIDENTS", "since", today, "until", district.today().plusYears(3).toString(),
      "appointment", "ELECTED", "record", "换届选举第 3 号公告", "username", username, "substitute", "替补人"
    };
  }

  @Test
  void aCommunityKeepsItsBodyAndIsWarnedWhenItDoesNotMeet() throws Exception {
    String url = body("gongcheng", "REPRESENTATIVES_MEETING");
    send("gongcheng", url + "/seats", seat("𠮷小燕", "jiandu")).andExpect(status().is3xxRedirection());
    see("gongcheng", url)
        .andExpect(content().string(containsString("𠮷小燕")))
        .andExpect(content().string(containsString("换届选举第 3 号公告")))
        .andExpect(content().string(containsString("替补：替补人")))
        .andExpect(content().string(not(containsString("逾期未开会"))));
    send("gongcheng", "/standing", "kind", "REPRESENTATIVES_MEETING", "name", "又一个", "rule", "章程", "meetingsPerYear", "12", "foundedOn", district.today().toString())
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("本单位已经有这一类机构")))
        .andExpect(content().string(containsString("又一个")));
    send("gongcheng", url + "/seats", seat("别的名字", "jiandu"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("已经在任")))
        .andExpect(content().string(containsString("别的名字")));
    jdbc.sql("update standing_body set founded_on = ? where name = '拱城社区议事机构'").param(district.today().minusDays(31)).update();
    see("gongcheng", "/standing").andExpect(content().string(containsString("逾期未开会")));
    see("shegong", url).andExpect(content().string(containsString("逾期未开会")));
    String[] session = {"heldOn", district.today().toString(), "matter", "小区停车", "invited", "30", "present", "31"};
    send("gongcheng", url + "/sessions", session)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("不能多于应到人数")))
        .andExpect(content().string(containsString("小区停车")));
    session[7] = "30";
    send("gongcheng", url + "/sessions", session).andExpect(status().is3xxRedirection());
    send("gongcheng", url + "/sessions", session)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("已经登记")));
    see("gongcheng", url)
        .andExpect(content().string(not(containsString("逾期未开会"))))
        .andExpect(content().string(containsString("应到 30 人，实到 30 人")));
    assertThat(acts()).contains("standing.founded", "standing.seated", "standing.met");
  }

  @Test
  void aHolderLeavesWithAReasonAndADissolvedBodyIsReadOnly() throws Exception {
    String url = body("gongcheng", "REPRESENTATIVES_MEETING");
    send("gongcheng", url + "/seats", seat("周玉兰", "")).andExpect(status().is3xxRedirection());
    long seat = jdbc.sql("select max(id) from standing_seat").query(Long.class).single();
    send("gongcheng", url + "/seats/" + seat + "/leave", "why", "搬走")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("不少于 5 个字")));
    for (int twice = 0; twice < 2; twice++) {
      send("gongcheng", url + "/seats/" + seat + "/leave", "why", "迁往外区居住").andExpect(status().is3xxRedirection());
    }
    assertThat(acts().stream().filter("standing.left"::equals)).hasSize(1);
    see("gongcheng", url).andExpect(content().string(containsString("离任：迁往外区居住")));
    send("gongcheng", url + "/seats/" + (seat + 999) + "/leave", "why", "不是这里的席位").andExpect(status().isForbidden());
    send("gongcheng", url + "/dissolve", "why", "社区合并，机构撤销").andExpect(status().is3xxRedirection());
    see("gongcheng", url)
        .andExpect(content().string(containsString("已撤销")))
        .andExpect(content().string(not(containsString("增加成员"))));
    send("gongcheng", url + "/seats", seat("后来的人", "")).andExpect(status().isForbidden());
    body("gongcheng", "REPRESENTATIVES_MEETING");
  }

  @Test
  void nobodyKeepsOrReadsWhatIsNotTheirs() throws Exception {
    String url = body("gongcheng", "REPRESENTATIVES_MEETING");
    see("hongfeng", url).andExpect(status().isNotFound());
    send("hongfeng", url + "/seats", seat("外来的人", "")).andExpect(status().isNotFound());
    send("shegong", url + "/dissolve", "why", "牵头单位也不能代为撤销").andExpect(status().isForbidden());
    see("minzheng", "/standing").andExpect(status().isForbidden());
    see("minzheng", url).andExpect(status().isNotFound());
    see("zixi", url).andExpect(status().isNotFound());
    see("nanjin", url).andExpect(status().isOk());
    see("admin", "/standing").andExpect(status().isForbidden());
    see("gongcheng", "/standing/new").andExpect(content().string(not(containsString("JOINT_MEETING"))));
    send("gongcheng", "/standing", "kind", "JOINT_MEETING", "name", "自设联席会议", "rule", "章程", "meetingsPerYear", "4", "foundedOn", "2026-01-01")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("本单位不能设立")));
    send("gongcheng", "/standing", "kind", "RESIDENTS_COUNCIL", "name", "\u200b", "rule", "", "meetingsPerYear", "1", "foundedOn", "2999-01-01")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请填写“机构名称”")))
        .andExpect(content().string(containsString("不能少于区里规定的每年 2 次")))
        .andExpect(content().string(containsString("不能晚于今天")));
    see("auditor", url).andExpect(status().isOk());
    assertThat(acts()).contains("audit.opened");
  }

  @Test
  void aMemberOfTheJointMeetingNeedsAnAccountThatMayVote() throws Exception {
    jdbc.sql("update standing_body set place = null, dissolved_on = founded_on where kind = 'JOINT_MEETING'").update();
    String today = district.today().toString();
    String url =
        send("shegong", "/standing", "kind", "JOINT_MEETING", "name", "联席会议", "rule", "章程", "meetingsPerYear", "4", "foundedOn", today)
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    send("shegong", url + "/seats", seat("秦岚", "")).andExpect(content().string(containsString("请填写登录账号")));
    send("shegong", url + "/seats", seat("秦岚", "nobody")).andExpect(content().string(containsString("没有这个账号")));
    send("shegong", url + "/seats", seat("王敏", "minzheng")).andExpect(content().string(containsString("没有“联席会议成员”的权限")));
    send("shegong", url + "/seats", seat("秦岚", "fenguan")).andExpect(status().is3xxRedirection());
    see("fenguan", url).andExpect(content().string(containsString("秦岚")));
  }

  private java.util.List<String> acts() {
    return jdbc.sql("select act from audit_entry where act like 'standing.%' or act like 'audit.%'").query(String.class).list();
  }
}
