package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.jointmeeting.Matter;
import org.zhunru.register.ItemKind;
import org.zhunru.register.Workloads;
import org.zhunru.support.SqlCounter;

/** What people and programs see of an item after its admission, and what its lists cost. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({District.class, TenureDistrict.class, SqlCounter.Counting.class})
class TenurePagesTests {

  @Autowired private MockMvc mvc;
  @Autowired private District district;
  @Autowired private TenureDistrict tenure;
  @Autowired private SqlCounter sql;
  @Autowired private Workloads workloads;

  private ResultActions see(String username, String path) throws Exception {
    return mvc.perform(get(path).with(user(username)));
  }

  private String inForce() {
    return inForce(tenure.admits(ItemKind.REGULAR, 365, "gongcheng"));
  }

  private String inForce(String ref) {
    district.days(12);
    tenure.answers("shegong", ref, "Ask_File", "note", "");
    for (String signer : new String[] {"minzheng.leader", "nanjin", "gongcheng"}) {
      tenure.answers(signer, ref, "Ask_SignAgreement", "answer", "SIGN");
    }
    tenure.answers("caizheng", ref, "Ask_ConfirmFunds", "community", "gongcheng", "means", "MONEY", "amount", 1200, "voucher", "CZ-1");
    tenure.answers("caizheng", ref, "Ask_ConfirmFunds", "community", "gongcheng", "means", "STAFF", "voucher", "RS-1");
    return ref;
  }

  @Test
  void anEmergencyIsPublicizedWhileItRunsWithTheMoneyThatArrived() throws Exception {
    String ref = tenure.admits("minzheng", ItemKind.EMERGENCY, 10, "500", false, "gongcheng");
    mvc.perform(get("/public/notices/" + ref))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("本公示为事后公示")))
        .andExpect(content().string(containsString("提出异议")))
        .andExpect(content().string(containsString("拱城社区：已到位 0 元")));
    tenure.answers(
        "caizheng", ref, "Ask_BackfillFunds", "community", "gongcheng", "means", "MONEY", "amount", 500, "voucher", "YJ-9");
    mvc.perform(get("/public/notices/" + ref)).andExpect(content().string(containsString("拱城社区：已到位 500 元")));
  }

  @Test
  void everybodyReadsANoticeAndObjectsWithoutSigningIn() throws Exception {
    String ref = tenure.admits(ItemKind.REGULAR, 365, "gongcheng");
    String path = "/public/notices/" + ref;
    mvc.perform(get("/public/notices")).andExpect(status().isOk()).andExpect(content().string(containsString(path)));
    mvc.perform(get(path)).andExpect(status().isOk()).andExpect(content().string(containsString("提出异议")));
    mvc.perform(post(path).param("reason", "没有听取居民的意见就定了")).andExpect(forwardedUrl("/public/again"));
    mvc.perform(post(path).param("reason", "太短").with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("不少于 10 个字")));
    mvc.perform(post(path).param("reason", "没有听取<b>居民</b>的意见就定了").param("person", "张三丰").with(csrf()))
        .andExpect(redirectedUrl(path));
    mvc.perform(get(path))
        .andExpect(content().string(containsString("另有 1 件异议正在办理")))
        .andExpect(content().string(not(containsString("听取"))));
    tenure.answers("jiandu", ref, "Ask_AnswerObjection", "finding", "UNFOUNDED", "answer", "已于上月召开居民代表会议听取意见");
    mvc.perform(get(path))
        .andExpect(content().string(containsString("没有听取&lt;b&gt;居民&lt;/b&gt;的意见就定了")))
        .andExpect(content().string(containsString("已于上月召开居民代表会议听取意见")))
        .andExpect(content().string(not(containsString("张三丰"))));
    mvc.perform(get("/public/notices/ZR-2020-99999")).andExpect(status().isNotFound());
    district.days(12);
    mvc.perform(get(path))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("公示结束，待备案")))
        .andExpect(content().string(containsString("已于上月召开居民代表会议听取意见")))
        .andExpect(content().string(not(containsString("提出异议"))));
    tenure.answers("shegong", ref, "Ask_File", "note", "");
    mvc.perform(get(path)).andExpect(status().isOk()).andExpect(content().string(containsString("已备案，未生效")));
  }

  @Test
  void thePanelSaysWhatIsMissingAndWhatIsLeft() throws Exception {
    String ref = tenure.admits(ItemKind.REGULAR, 365, "gongcheng");
    district.days(12);
    tenure.answers("shegong", ref, "Ask_File", "note", "");
    see("gongcheng", "/tenure/" + ref + "/panel")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("已备案，未生效")))
        .andExpect(content().string(containsString("待签署")))
        .andExpect(content().string(containsString("未到位")));
    see("hongfeng", "/tenure/" + ref + "/panel").andExpect(status().isNotFound());
    see("chengguan", "/tenure/" + ref).andExpect(status().isNotFound());
    String running = inForce();
    see("gongcheng", "/tenure/" + running + "/panel")
        .andExpect(content().string(containsString("还剩 353 天")))
        .andExpect(content().string(containsString("报告违约")))
        .andExpect(content().string(containsString("建议退出")))
        .andExpect(content().string(containsString("一次续期最长至")))
        .andExpect(content().string(not(containsString("登记依据废止"))));
    see("minzheng", "/tenure/" + inForce(tenure.admitsOnceOnly(60, "gongcheng")) + "/panel")
        .andExpect(content().string(containsString("到期不续期：准入时附了不得续期的条件")))
        .andExpect(content().string(not(containsString("一次续期最长至"))));
    see("minzheng", "/tenure/" + running + "/agreement")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("社区协助事项委托协议")))
        .andExpect(content().string(containsString("区民政局")));
  }

  /** Red with: the register's days and money in the agreement. */
  @Test
  void anAgreementStaysAsItWasSignedAndARenewalIsPrintedBelow() throws Exception {
    String renewed = inForce();
    district.days(180);
    tenure.answers("gongcheng", renewed, "Ask_RateDepartment", "support", "SATISFIED", "burden", "SATISFIED", "effect", "SATISFIED");
    tenure.answers("jiandu", renewed, "Ask_RecordResidents", "asked", 10, "satisfied", 9, "method", "VISIT");
    tenure.answers("minzheng", renewed, "Ask_RateWork", "effect", "FAIR", "used", "true", "comment", "按协议开展");
    LocalDate end = tenure.item(renewed).inForceTo();
    district.days((int) ChronoUnit.DAYS.between(tenure.today(), end) - 20);
    String signed = agreement(renewed);
    see("minzheng", "/tenure/" + renewed + "/panel").andExpect(content().string(containsString("办理：申请续期或到期退出")));
    assertThatThrownBy(() -> renew(renewed, tenure.item(renewed).inForceTo().plusDays(366)))
        .isInstanceOfSatisfying(
            AnswerInvalid.class, invalid -> assertThat(invalid.faults().get(0).message()).contains("一次续期最长至"));
    renew(renewed, end.plusDays(200));
    see("shegong.leader", "/tenure/" + renewed + "/panel")
        .andExpect(content().string(containsString("受访 10 人，满意 9 人")))
        .andExpect(content().string(containsString("<span>满意</span>、<span>满意</span>")))
        .andExpect(content().string(containsString("零就业家庭仍需持续核查帮扶")))
        .andExpect(content().string(containsString("居民满意度 90%")))
        .andExpect(content().string(containsString("每个社区经费 1500 元")));
    tenure.answers("shegong.leader", renewed, "Ask_ApproveRenewal", "answer", "APPROVE", "opinion", "同意再办一期");
    assertThat(agreement(renewed)).contains("续期通知", "新一期经费到位以后，续期才生效");
    see("minzheng", "/tenure/" + renewed + "/panel").andExpect(content().string(containsString("续期经费 1500 元，已到 0 元")));
    tenure.answers(
        "caizheng", renewed, "Ask_ConfirmRenewalFunds", "community", "gongcheng", "means", "MONEY", "amount", 1500, "voucher", "CZ-2");
    assertThat(tenure.item(renewed).shares().get(0).money()).isEqualByComparingTo("1500");
    String later = agreement(renewed);
    assertThat(signed).contains("1200 元", "每周 4 小时，走访 20 户，填表 4 份").doesNotContain("续期通知");
    assertThat(later.substring(0, later.indexOf("生效记录")))
        .isEqualTo(signed.substring(0, signed.indexOf("生效记录")))
        .contains("计划自", "1200 元")
        .doesNotContain("1500 元");
    assertThat(later.substring(later.indexOf("续期通知")))
        .contains("1500 元", "同意再办一期", "零就业家庭仍需持续核查帮扶", "新一期自", "不改动各方签署的协议");
  }

  private void renew(String ref, LocalDate until) {
    tenure.answers(
        "minzheng", ref, "Ask_Renewal", "answer", "RENEW", "until", until.toString(), "money", 1500, "reason", "零就业家庭仍需持续核查帮扶");
  }

  private String agreement(String ref) throws Exception {
    String page =
        see("gongcheng", "/tenure/" + ref + "/agreement").andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    return page.substring(page.indexOf("<article"), page.indexOf("</article>"));
  }

  @Test
  void thePagesSayWhatIsDoneAndWhatIsNextAndWhoHasToDoIt() throws Exception {
    String waiting = tenure.admits(ItemKind.REGULAR, 365, "gongcheng");
    see("shegong", "/tenure/" + waiting + "/panel").andExpect(content().string(not(containsString("办理："))));
    district.days(12);
    see("shegong", "/tenure/" + waiting + "/panel")
        .andExpect(content().string(containsString("公示结束，待备案")))
        .andExpect(content().string(containsString("办理：办理备案")));
    see("gongcheng", "/tenure/" + waiting + "/panel").andExpect(content().string(not(containsString("办理："))));
    String later = tenure.admitsLater(90, "gongcheng");
    district.days(12);
    tenure.answers("shegong", later, "Ask_File", "note", "");
    for (String signer : new String[] {"minzheng.leader", "nanjin", "gongcheng"}) {
      tenure.answers(signer, later, "Ask_SignAgreement", "answer", "SIGN");
    }
    tenure.answers("caizheng", later, "Ask_ConfirmFunds", "community", "gongcheng", "means", "MONEY", "amount", 1200, "voucher", "CZ-1");
    tenure.answers("caizheng", later, "Ask_ConfirmFunds", "community", "gongcheng", "means", "STAFF", "voucher", "RS-1");
    see("gongcheng", "/tenure/" + later + "/panel")
        .andExpect(content().string(containsString("待执行（自")))
        .andExpect(content().string(not(containsString("还剩"))));
    mvc.perform(get("/api/v1/tenure/" + later).with(httpBasic("gongcheng", "Zhunru-demo-2026")))
        .andExpect(jsonPath("$.state").value("COMING"));
    district.days(80);
    see("gongcheng", "/tenure/" + later + "/panel")
        .andExpect(content().string(containsString("执行中")))
        .andExpect(content().string(containsString("还剩")));
  }

  @Test
  void aBreachIsReportedOnItsPageOrByApi() throws Exception {
    String ref = inForce();
    String path = "/tenure/" + ref + "/breach";
    see("gongcheng", path).andExpect(status().isOk());
    see("minzheng", path).andExpect(status().isForbidden());
    mvc.perform(post(path).param("text", "短").with(user("gongcheng")).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请选择违约情形")))
        .andExpect(content().string(containsString("请填写日期")));
    mvc.perform(
            post(path)
                .param("kind", "PLAQUE")
                .param("since", tenure.today().toString())
                .param("text", "部门在社区门口另外挂了一块牌子")
                .with(user("gongcheng"))
                .with(csrf()))
        .andExpect(redirectedUrl("/admission/" + ref))
        .andExpect(flash().attribute("told", "违约报告已提交，由牵头单位核查，结果会在本页的办理经过里写明。"));
    api("gongcheng", "/api/v1/tenure/" + ref + "/breaches", "{\"kind\":\"X\"}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[*].field", org.hamcrest.Matchers.hasItems("kind", "text", "since")));
    api("hongfeng", "/api/v1/tenure/" + ref + "/breaches", "{\"kind\":\"OTHER\",\"text\":\"不是本社区的事情也来报告\"}")
        .andExpect(status().isNotFound());
    mvc.perform(get("/api/v1/tenure/" + ref).with(httpBasic("gongcheng", "Zhunru-demo-2026")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.state").value("IN_FORCE"))
        .andExpect(jsonPath("$.breaches[0].kind").value("PLAQUE"))
        .andExpect(jsonPath("$.shares[0].provided").value(true));
    api("gongcheng", "/api/v1/tenure/" + ref + "/exit-proposals", "{\"reason\":\"居民普遍认为没有实际作用\"}").andExpect(status().isOk());
    api("gongcheng", "/api/v1/tenure/" + ref + "/exit-proposals", "{\"reason\":\"居民普遍认为没有实际作用\"}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.detail").value(containsString("不必重复提出")));
    api("gongcheng", "/api/v1/tenure/" + ref + "/repeal", "{\"basis\":\"原办法已由省政府令废止\"}").andExpect(status().isForbidden());
  }

  /** Red with: the reason of the item instead of the exit's own. */
  @Test
  void pageAndApiShowOfEveryExitItsOwnReasonAndResult() throws Exception {
    String ref = inForce();
    tenure.proposesExit("gongcheng", ref);
    tenure.recordsRepeal("shegong", ref);
    see("gongcheng", "/tenure/" + ref + "/panel")
        .andExpect(content().string(containsString("待联席会议审议")))
        .andExpect(content().string(not(containsString("/joint-meetings"))))
        .andExpect(content().string(containsString("（拱城社区：居民普遍认为没有实际作用）")));
    see("shegong", "/tenure/" + ref + "/panel").andExpect(content().string(containsString("href=\"/joint-meetings\"")));
    see("shegong", "/joint-meetings").andExpect(content().string(containsString("href=\"/tenure/" + ref + "\"")));
    Matter matter = district.matter(ref, "依据已废止");
    String session = district.opens(matter);
    see("shegong", "/tenure/" + ref + "/panel")
        .andExpect(content().string(containsString("已列入联席会议 " + session + " 的议程")))
        .andExpect(content().string(containsString("href=\"/joint-meetings/" + session + "\"")));
    see("shegong", "/joint-meetings/" + session).andExpect(content().string(containsString("href=\"/tenure/" + ref + "\"")));
    district.votes(session, matter, "FOR");
    district.concludes(session, matter, "没有依据，退出");
    district.answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
    see("shegong", "/tenure/" + ref + "/panel").andExpect(content().string(containsString("查看会议 " + session)));
    see("gongcheng", "/tenure/" + ref + "/panel")
        .andExpect(content().string(containsString("（事由：依据已废止）")))
        .andExpect(content().string(containsString("没有依据，退出")))
        .andExpect(content().string(containsString("决定退出")))
        .andExpect(content().string(containsString("事项已终止，不再审议")));
    mvc.perform(get("/api/v1/tenure/" + ref).with(httpBasic("gongcheng", "Zhunru-demo-2026")))
        .andExpect(jsonPath("$.stateReason").value("依据已废止"))
        .andExpect(jsonPath("$.exits[0].reason").value("EX_PROPOSED"))
        .andExpect(jsonPath("$.exits[0].result").value("LAPSED"))
        .andExpect(jsonPath("$.exits[1].reason").value("EX_BASIS_REPEALED"))
        .andExpect(jsonPath("$.exits[1].result").value("CARRIED"));
  }

  @Test
  void aWrongLineIsTakenBackOnItsPageByAnotherPerson() throws Exception {
    String ref = inForce();
    String path = "/tenure/" + ref + "/ledger/" + tenure.line(ref, "CZ-1") + "/reversal";
    see("shegong.leader", "/tenure/" + ref + "/panel").andExpect(content().string(containsString(path)));
    see("caizheng", "/tenure/" + ref + "/panel").andExpect(content().string(not(containsString(path))));
    see("shegong.leader", path).andExpect(status().isOk()).andExpect(content().string(containsString("CZ-1")));
    see("gongcheng", path).andExpect(status().isForbidden());
    see("shegong.leader", "/tenure/" + ref + "/ledger/999999999/reversal").andExpect(status().isNotFound());
    mvc.perform(post(path).param("reason", "有误").with(user("shegong.leader")).with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString(">有误</textarea>")));
    mvc.perform(post(path).param("reason", "金额登记有误，实际到账九百元").with(user("caizheng")).with(csrf()))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("须由另一人冲销")));
    mvc.perform(post(path).param("reason", "金额登记有误，实际到账九百元").with(user("shegong.leader")).with(csrf()))
        .andExpect(redirectedUrl("/admission/" + ref));
    see("gongcheng", "/tenure/" + ref + "/panel")
        .andExpect(content().string(containsString("（冲销：金额登记有误，实际到账九百元）")))
        .andExpect(content().string(containsString("经费人员未到位")));
    mvc.perform(post(path).param("reason", "金额登记有误，实际到账九百元").with(user("shegong.leader")).with(csrf()))
        .andExpect(status().isConflict());
  }

  @Test
  void aPurchaseIsSeenByItsDepartmentAndTheLeadUnit() throws Exception {
    String ref = tenure.purchaseOf(tenure.decidesPurchase());
    see("minzheng", "/tenure/purchases").andExpect(status().isOk()).andExpect(content().string(containsString(ref)));
    see("shegong", "/tenure/purchases").andExpect(content().string(containsString(ref)));
    see("chengguan", "/tenure/purchases").andExpect(content().string(not(containsString(ref))));
    see("gongcheng", "/tenure/purchases").andExpect(status().isForbidden());
    see("minzheng", "/tenure/" + ref).andExpect(status().isOk()).andExpect(content().string(containsString("待部门登记购买结果")));
    see("minzheng", "/tenure/" + ref + "/panel").andExpect(status().isOk());
    see("chengguan", "/tenure/" + ref).andExpect(status().isNotFound());
    String all = "/api/v1/purchases";
    mvc.perform(get(all).with(httpBasic("minzheng", "Zhunru-demo-2026")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[*].ref", org.hamcrest.Matchers.hasItem(ref)));
    mvc.perform(get(all).with(httpBasic("gongcheng", "Zhunru-demo-2026"))).andExpect(status().isForbidden());
  }

  /** Red with: an error of ours for whoever names a request that is not admitted. */
  @Test
  void whatIsNotAdmittedHasNoTenureActs() throws Exception {
    String ref = district.files("minzheng", Applications.zeroEmployment(district.today()).paid().build());
    for (String act : List.of("breach", "exit", "repeal")) {
      mvc.perform(post("/tenure/" + ref + "/" + act).param("reason", "不是在册事项").with(user("minzheng")).with(csrf()))
          .andExpect(status().isNotFound());
    }
    mvc.perform(post("/tenure/" + ref + "/ledger/1/reversal").param("reason", "不是在册事项").with(user("shegong.leader")).with(csrf()))
        .andExpect(status().isNotFound());
  }

  /** Red with: a load for each community, or an item and its objections for each notice. */
  @Test
  void whatListsManyAsksNoMoreThanWhatListsOne() throws Exception {
    tenure.admits(ItemKind.REGULAR, 365, "gongcheng");
    // what is remembered between requests is read once
    statements("/public/notices");
    statements("/register/burdens");
    long one = statements("/public/notices");
    long burdens = statements("/register/burdens");
    for (int i = 0; i < 51; i++) {
      tenure.admits(ItemKind.REGULAR, 365, "gongcheng", "hongfeng");
    }
    assertThat(statements("/public/notices")).as("%s", sql.byTable()).isEqualTo(one);
    see("shegong", "/public/notices")
        .andExpect(content().string(org.hamcrest.Matchers.matchesPattern("(?s).*拱城社区[^\\p{IsHan}]*、[^\\p{IsHan}]*鸿丰社区.*")));
    assertThat(statements("/register/burdens")).as("%s", sql.byTable()).isEqualTo(burdens);
    sql.reset();
    workloads.outlook(List.of("gongcheng"), BigDecimal.ONE);
    int single = sql.count();
    sql.reset();
    assertThat(workloads.outlook(List.of("gongcheng", "hongfeng", "xiangyang"), BigDecimal.ONE))
        .extracting(change -> change.load().community())
        .containsExactly("gongcheng", "hongfeng", "xiangyang");
    assertThat(sql.count()).as("%s", sql.byTable()).isEqualTo(single);
  }

  /** Who signed in is asked again by the clock, not by the page. */
  private long statements(String path) throws Exception {
    sql.reset();
    see("shegong", path).andExpect(status().isOk());
    return sql.statements().stream().filter(one -> !one.matches("(?s).*identity_(account|grant).*")).count();
  }

  /** Red with: the first 200 and nothing said of the others. */
  @Test
  void everyNoticeIsOnSomePage() throws Exception {
    String first = tenure.admits(ItemKind.REGULAR, 365, "gongcheng");
    for (int i = 0; i < 51; i++) {
      tenure.admits(ItemKind.REGULAR, 365, "gongcheng");
    }
    mvc.perform(get("/public/notices"))
        .andExpect(content().string(containsString("第 1 / ")))
        .andExpect(content().string(containsString("/public/notices?page=2")))
        .andExpect(content().string(not(containsString(first))));
    StringBuilder all = new StringBuilder();
    for (int page = 1; page <= 4; page++) {
      all.append(mvc.perform(get("/public/notices?page=" + page)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
    assertThat(all.toString()).contains(first);
    for (String wrong : new String[] {"0", "-1", "999999", "x", "99999999999"}) {
      mvc.perform(get("/public/notices").param("page", wrong)).andExpect(status().isOk());
    }
  }

  private ResultActions api(String username, String path, String body) throws Exception {
    return mvc.perform(
        post(path)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body)
            .with(httpBasic(username, "Zhunru-demo-2026")));
  }
}
