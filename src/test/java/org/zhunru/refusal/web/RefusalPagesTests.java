package org.zhunru.refusal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.OpenCase;
import org.zhunru.district.DistrictClock;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemKind;
import org.zhunru.register.NewItem;
import org.zhunru.stories.District;

@SpringBootTest
@AutoConfigureMockMvc
@Import(District.class)
class RefusalPagesTests {

  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0,
    0, 0, 0x1f, 0x15, (byte) 0xc4, (byte) 0x89
  };

  @Autowired MockMvc mvc;
  @Autowired DistrictClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired CaseFiles cases;
  @Autowired AdmittedItems admitted;
  @Autowired ReportFiles files;
  @Autowired District district;

  private MockMultipartHttpServletRequestBuilder report(String matter, String draft) {
    MockMultipartHttpServletRequestBuilder report = multipart("/refusals");
    report.param("draft", draft).param("matter", matter).param("askedOn", clock.today().toString());
    return report;
  }

  private String reported(String matter) throws Exception {
    String address =
        mvc.perform(
                report(matter, UUID.randomUUID().toString())
                    .param("department", "chengguan")
                    .param("channel", "PAPER")
                    .with(user("gongcheng"))
                    .with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(address).startsWith("/refusals/JJ-");
    return address;
  }

  @Test
  void aReportIsAnsweredAtOnceWithASlipToPrint() throws Exception {
    String page = reported("统计辖区流浪犬数量");
    mvc.perform(get(page).with(user("gongcheng")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("可以拒绝")))
        .andExpect(content().string(containsString("城市居民委员会组织法第二十条")));
    mvc.perform(get(page + "/slip").with(user("gongcheng")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("拱城社区居民委员会")))
        .andExpect(content().string(containsString("不纳入对社区及其工作人员的考核")));
    mvc.perform(get(page + "/slip").with(user("chengguan"))).andExpect(status().isOk());
    mvc.perform(get(page + "/panel").with(user("shegong"))).andExpect(status().isOk());
  }

  @Test
  void nothingTypedAndNoPhotoIsLostOnAnError() throws Exception {
    String draft = UUID.randomUUID().toString();
    mvc.perform(
            report("拍照登记沿街商铺", draft)
                .file(new MockMultipartFile("file", "群聊截图.png", "image/png", PNG))
                .param("detail", "要求今晚八点前报送")
                .with(user("gongcheng"))
                .with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("拍照登记沿街商铺")))
        .andExpect(content().string(containsString("要求今晚八点前报送")))
        .andExpect(content().string(containsString("群聊截图.png")))
        .andExpect(content().string(containsString("请选择怎么派的")))
        .andExpect(content().string(containsString("请选择谁派的任务")));
    String page =
        mvc.perform(
                report("拍照登记沿街商铺", draft)
                    .param("department", "OTHER")
                    .param("otherAsker", "某公司")
                    .param("channel", "ORAL")
                    .with(user("gongcheng"))
                    .with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    mvc.perform(get(page).with(user("gongcheng"))).andExpect(content().string(containsString("群聊截图.png")));
    String id =
        jdbc.sql("select id from casefile_document where ref = ?")
            .param(page.substring(page.lastIndexOf('/') + 1))
            .query(String.class)
            .single();
    mvc.perform(get(page + "/documents/" + id).with(user("gongcheng")))
        .andExpect(status().isOk())
        .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    mvc.perform(get(page + "/documents/" + id).with(user("xiangyang"))).andExpect(status().isNotFound());
  }

  @Test
  void aFileThatIsNotWhatItSaysIsRefusedBesideTheField() throws Exception {
    mvc.perform(
            report("报送台账", UUID.randomUUID().toString())
                .file(new MockMultipartFile("file", "照片.png", "image/png", "<script>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .param("department", "chengguan")
                .param("channel", "CALL")
                .with(user("gongcheng"))
                .with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("照片.png")));
  }

  @Test
  void anothersReportIsNotThereAndOnlyACommunityReports() throws Exception {
    String page = reported("摸排无证摊贩");
    for (String path : new String[] {page, page + "/slip", page + "/panel"}) {
      mvc.perform(get(path).with(user("xiangyang"))).andExpect(status().isNotFound());
      mvc.perform(get(path).with(user("minzheng"))).andExpect(status().isNotFound());
    }
    mvc.perform(post(page + "/look-again").with(user("xiangyang")).with(csrf())).andExpect(status().isNotFound());
    mvc.perform(post(page + "/look-again").with(user("shegong")).with(csrf())).andExpect(status().isForbidden());
    mvc.perform(post(page + "/look-again").with(user("gongcheng")).with(csrf())).andExpect(redirectedUrl(page + "?closed"));
    mvc.perform(get("/refusals/new").with(user("chengguan"))).andExpect(status().isForbidden());
    mvc.perform(get("/refusals/matches").param("matter", "摸排").with(user("shegong"))).andExpect(status().isForbidden());
    mvc.perform(get("/refusals/JJ-2026-99999").with(user("shegong"))).andExpect(status().isNotFound());
    mvc.perform(
            report("无令牌", UUID.randomUUID().toString()).param("department", "chengguan").param("channel", "CALL").with(user("gongcheng")))
        .andExpect(status().isForbidden());
  }

  private void emergencyOfCivilAffairs(String title) {
    String ref = cases.open(new OpenCase("ZR", title, "AST-11", "DECIDED", "minzheng", "minzheng"));
    admitted.enter(
        new NewItem(
            ref,
            ItemKind.EMERGENCY,
            title,
            "转移群众",
            "AST-11",
            1,
            "minzheng",
            "shegongbu",
            List.of(),
            "",
            clock.today(),
            clock.today().plusDays(10),
            null,
            List.of("gongcheng"),
            BigDecimal.TEN,
            0,
            0,
            BigDecimal.ZERO,
            false, java.util.Set.of(), null, true));
    admitted.checkOrder(ref);
  }

  @Test
  void aSlipGivenBeforeAClaimWasVerifiedSaysSo() throws Exception {
    String page =
        mvc.perform(
                report("今晚清点电动车", UUID.randomUUID().toString())
                    .param("department", "chengguan")
                    .param("channel", "CALL")
                    .param("emergency", "true")
                    .param("orderNumber", "一个文号")
                    .with(user("gongcheng"))
                    .with(csrf()))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    mvc.perform(get(page).with(user("gongcheng"))).andExpect(content().string(containsString("不影响先行拒绝")));
    mvc.perform(get(page + "/slip").with(user("gongcheng")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("本回执先行出具")));
  }

  @Test
  void whatMayNotBeRefusedHasNoSlipAndSaysWhy() throws Exception {
    emergencyOfCivilAffairs("防汛转移");
    String page =
        mvc.perform(
                report("组织防汛转移", UUID.randomUUID().toString())
                    .param("department", "minzheng")
                    .param("channel", "CALL")
                    .param("emergency", "true")
                    .param("orderNumber", "雁防指〔2026〕5号")
                    .with(user("gongcheng"))
                    .with(csrf()))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    mvc.perform(get(page).with(user("gongcheng")))
        .andExpect(content().string(containsString("不得拒绝")))
        .andExpect(content().string(containsString("突发事件应对法第七十七条")))
        .andExpect(content().string(containsString("请牵头单位再看一次")));
    mvc.perform(get(page + "/slip").with(user("gongcheng"))).andExpect(status().isNotFound());
  }

  @Test
  void theLawsOwnDutiesAreAListAndTheAnswerNamesTheArticle() throws Exception {
    mvc.perform(get("/refusals/duties").with(user("gongcheng")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("反家庭暴力法第十四条")))
        .andExpect(content().string(containsString("条号待核")));
    mvc.perform(get("/refusals/matches").param("matter", "报告未成年人受侵害的线索").with(user("gongcheng")))
        .andExpect(content().string(containsString("value=\"duty:DUTY-01\"")))
        .andExpect(content().string(containsString("第十一条第二款")));
    String page = reported("设立人民调解委员会");
    mvc.perform(get(page).with(user("gongcheng")))
        .andExpect(content().string(containsString("不得拒绝")))
        .andExpect(content().string(containsString("人民调解法第八条第一款")));
    mvc.perform(get(page + "/slip").with(user("gongcheng"))).andExpect(status().isNotFound());
  }

  @Test
  void whatWasFoundWithoutAGroundSaysSoAndPromisesNoFinding() throws Exception {
    String page = reported("核对楼栋长名单");
    district.answers(
        "shegong", page.substring(page.lastIndexOf('/') + 1), "Ask_Verify", "answer", "NOT_CONFIRMED", "finding", "是社区自己的名单");
    mvc.perform(get(page).with(user("gongcheng")))
        .andExpect(content().string(containsString("没有查到可以拒绝的理由")))
        .andExpect(content().string(containsString("以查实的事实再判断：不予认定")))
        .andExpect(content().string(not(containsString("由牵头单位核实后答复"))));
  }

  @Test
  void theTaskListNamesWhoAskedAndTheCommunityBeforeTheDepartmentKnowsOfIt() throws Exception {
    String page =
        mvc.perform(
                report("登记辖区古树名木", UUID.randomUUID().toString())
                    .param("department", "tongji")
                    .param("channel", "CALL")
                    .param("duty", "true")
                    .param("dutySaid", "SURE")
                    .with(user("gongcheng"))
                    .with(csrf()))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    mvc.perform(get("/tasks").param("q", "登记辖区古树名木").with(user("shegong")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("区统计局")))
        .andExpect(content().string(containsString("拱城社区")));
    mvc.perform(get(page).with(user("tongji"))).andExpect(status().isNotFound());
    assertThat(cases.openedBy(district.user("gongcheng"), 200)).anyMatch(one -> page.endsWith(one.ref()));
    assertThat(cases.origins(List.of(page.substring(page.lastIndexOf('/') + 1))).values())
        .singleElement()
        .matches(origin -> origin.organisation().equals("tongji") && origin.name().equals("区统计局"));
  }

  @Test
  void whoAskedIsWrittenInWordsAndATaskTooAndEachFaultSaysWhatIsWrong() throws Exception {
    String faces = "😀".repeat(50);
    mvc.perform(
            report(faces, UUID.randomUUID().toString())
                .param("department", "OTHER")
                .param("otherAsker", "\u2800")
                .param("channel", "CALL")
                .with(user("gongcheng"))
                .with(csrf()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("不能只有表情或者符号")))
        .andExpect(content().string(not(containsString("请至少写"))))
        .andExpect(content().string(containsString("含有不能显示的字符")))
        .andExpect(content().string(containsString(faces)));
    for (String[] asker : new String[][] {{"\u200B", "含有不能显示的字符"}, {"某公司\u202E", "含有不能显示的字符"}, {"？！", "请用文字写明对方是谁"}}) {
      mvc.perform(
              report("登记储藏间", UUID.randomUUID().toString())
                  .param("department", "OTHER")
                  .param("otherAsker", asker[0])
                  .param("channel", "CALL")
                  .with(user("gongcheng"))
                  .with(csrf()))
          .andExpect(status().isUnprocessableEntity())
          .andExpect(content().string(containsString(asker[1])))
          .andExpect(content().string(containsString("href=\"#otherAsker\"")));
    }
    mvc.perform(
            post("/api/v1/refusals")
                .with(httpBasic("gongcheng", "Zhunru-demo-2026"))
                .contentType("application/json")
                .content(
                    "{\"matter\":\"登记地下室\",\"item\":\"list:NO-99\",\"department\":\"chengguan\",\"channel\":\"CALL\",\"askedOn\":\""
                        + clock.today()
                        + "\"}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors[0].field").value("item"))
        .andExpect(jsonPath("$.errors[0].pointer").value("/item"));
  }

  @Test
  void aSecondOrderOfTheSameMatterIsReadBesideTheFirst() throws Exception {
    String[] pages = new String[2];
    for (int i = 0; i < 2; i++) {
      pages[i] =
          mvc.perform(
                  report("摸排充电车棚", UUID.randomUUID().toString())
                      .param("department", "chengguan")
                      .param("channel", "CALL")
                      .param("emergency", "true")
                      .param("orderNumber", "车棚令" + i + "号")
                      .param("detail", "第" + i + "次电话")
                      .with(user("gongcheng"))
                      .with(csrf()))
              .andReturn()
              .getResponse()
              .getRedirectedUrl();
    }
    assertThat(pages[1]).isEqualTo(pages[0]);
    mvc.perform(get(pages[0]).with(user("gongcheng")))
        .andExpect(content().string(containsString("第 2 次报告")))
        .andExpect(content().string(containsString("车棚令1号")))
        .andExpect(content().string(containsString("第1次电话")))
        .andExpect(content().string(containsString("谢春梅 报告")));
    mvc.perform(get(pages[0]).with(user("chengguan")))
        .andExpect(content().string(containsString("车棚令1号")))
        .andExpect(content().string(not(containsString("谢春梅 报告"))));
  }

  @Test
  void whoSignsASanctionSeesWhatItIsAndWhyAndTheCommunityReadsWhereItStands() throws Exception {
    String page = reported("抄录商户水电读数");
    String ref = page.substring(page.lastIndexOf('/') + 1);
    String waiting = "将在 5 个工作日内核实";
    mvc.perform(get(page).with(user("gongcheng"))).andExpect(content().string(containsString(waiting)));
    district.answers("shegong", ref, "Ask_Verify", "answer", "CONFIRMED", "finding", "没有登记");
    mvc.perform(get(page).with(user("gongcheng")))
        .andExpect(content().string(not(containsString(waiting))))
        .andExpect(content().string(containsString("责成派出单位整改")));
    district.answers("chengguan", ref, "Ask_Rectify", "done", "仍在使用");
    district.answers(
        "shegong", ref, "Ask_CheckRectified", "answer", "PROPOSE", "sanction", "TALK", "recipient", "区纪委监委", "reason",
        "催办两次没有撤回");
    mvc.perform(get(page + "/panel").with(user("shegong.leader")))
        .andExpect(content().string(containsString("拟提处理建议（待签发）")))
        .andExpect(content().string(containsString("约谈")))
        .andExpect(content().string(containsString("理由：催办两次没有撤回")))
        .andExpect(content().string(containsString("处理建议书送：区纪委监委")))
        .andExpect(content().string(containsString("href=\"" + page + "\"")));
    district.answers("shegong.leader", ref, "Ask_SignSanction", "answer", "APPROVE", "opinion", "同意");
    mvc.perform(get(page + "/panel").with(user("shegong")))
        .andExpect(content().string(not(containsString("拟提处理建议（待签发）"))));
    district.answers("shegong", ref, "Ask_RecordReceipt", "receivedBy", "区纪委", "receivedOn", clock.today().toString());
    mvc.perform(get(page).with(user("gongcheng")))
        .andExpect(content().string(not(containsString(waiting))))
        .andExpect(content().string(containsString("处理建议书已送达，本件办结")));
    mvc.perform(get("/refusals").with(user("shegong")))
        .andExpect(content().string(containsString("其中已核实属实")))
        .andExpect(content().string(not(containsString("有效的拒绝"))));
  }

  @Test
  void listsAreOnesOwnAndTheFileHoldsNoFormula() throws Exception {
    String page = reported("=1+1上报数据");
    String ref = page.substring(page.lastIndexOf('/') + 1);
    mvc.perform(get("/refusals").param("q", ref).with(user("gongcheng"))).andExpect(content().string(containsString(ref)));
    mvc.perform(get("/refusals").param("q", ref).with(user("hongfeng")))
        .andExpect(content().string(not(containsString("/refusals/" + ref))));
    mvc.perform(get("/refusals").param("ground", "NO_FILING").param("result", "OPEN").with(user("auditor")))
        .andExpect(content().string(containsString(ref)));
    mvc.perform(get("/refusals/export.csv").with(user("gongcheng")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("'=1+1上报数据")));
  }

  @Test
  void thePublicListNamesNoCommunityNoPersonAndNothingTyped() throws Exception {
    String page = reported("上门收集商户意见");
    String ref = page.substring(page.lastIndexOf('/') + 1);
    jdbc.sql("update refusal_case set confirmed = true where ref = ?").param(ref).update();
    mvc.perform(get("/public/refusals"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("区城市管理局")))
        .andExpect(content().string(containsString("未经准入，没有备案号")))
        .andExpect(content().string(not(containsString("拱城"))))
        .andExpect(content().string(not(containsString("谢春梅"))))
        .andExpect(content().string(not(containsString(ref))))
        .andExpect(content().string(not(containsString("上门收集商户意见"))));
    mvc.perform(get("/public/refusals").param("page", "-5")).andExpect(status().isOk());
    mvc.perform(get("/public/refusals").param("page", "abc")).andExpect(status().isOk());
  }

  private org.springframework.test.web.servlet.ResultActions attaches(String draft, String name, byte[] content)
      throws Exception {
    return mvc.perform(
        report("收集物业缴费名单", draft)
            .file(new MockMultipartFile("file", name, "image/png", content))
            .with(user("gongcheng"))
            .with(csrf()));
  }

  @Test
  void anEmptyFileAndASixthOneAreNotSwallowed() throws Exception {
    String draft = UUID.randomUUID().toString();
    attaches(draft, "空白.png", new byte[0]).andExpect(content().string(containsString("空白.png")))
        .andExpect(content().string(containsString("是空文件")));
    for (int i = 1; i <= 5; i++) {
      attaches(draft, "第" + i + "张.png", PNG).andExpect(content().string(not(containsString("附件最多"))));
    }
    attaches(draft, "第6张.png", PNG)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("附件最多 5 个")))
        .andExpect(content().string(not(containsString("第6张.png"))));
    attaches(draft, "", new byte[0]).andExpect(content().string(not(containsString("附件最多"))));
  }

  @Test
  void filesOfAReportNobodySubmittedAreRemovedAfterTheDistrictsDays() throws Exception {
    String draft = UUID.randomUUID().toString();
    attaches(draft, "旧照片.png", PNG).andExpect(status().isUnprocessableEntity());
    String kept = "select count(*) from casefile_document where ref = ?";
    files.tidy();
    assertThat(jdbc.sql(kept).param("refusal-draft-" + draft).query(Integer.class).single()).isEqualTo(1);
    jdbc.sql("update casefile_document set uploaded_at = ? where ref = ?")
        .params(clock.instant().minus(java.time.Duration.ofDays(8)).atOffset(java.time.ZoneOffset.UTC), "refusal-draft-" + draft)
        .update();
    files.tidy();
    assertThat(jdbc.sql(kept).param("refusal-draft-" + draft).query(Integer.class).single()).isZero();
  }

  @Test
  void whatIsProtectedIsAListAndNoLetterStandsBeforeASanction() throws Exception {
    String page = reported("统计外卖骑手住址");
    for (String reader : new String[] {"gongcheng", "shegong", "auditor"}) {
      mvc.perform(get("/refusals/protections").with(user(reader)))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("统计外卖骑手住址")))
          .andExpect(content().string(containsString("一直有效")));
    }
    mvc.perform(get("/refusals/protections/panel").param("community", "gongcheng").with(user("shegong")))
        .andExpect(content().string(containsString("统计外卖骑手住址")))
        .andExpect(content().string(not(containsString("<html"))));
    mvc.perform(get("/refusals/protections/panel").param("community", "hongfeng").with(user("shegong")))
        .andExpect(content().string(not(containsString("统计外卖骑手住址"))));
    mvc.perform(get("/refusals/protections").with(user("xiangyang")))
        .andExpect(content().string(not(containsString("统计外卖骑手住址"))));
    mvc.perform(get("/community").with(user("gongcheng")))
        .andExpect(content().string(containsString("/refusals/protections/panel?community=gongcheng")));
    mvc.perform(get(page + "/letter").with(user("shegong"))).andExpect(status().isNotFound());
    String ref = page.substring(page.lastIndexOf('/') + 1);
    jdbc.sql("insert into refusal_letter (ref, recipient, sent_on) values (?, '区人民政府', ?)").params(ref, clock.today()).update();
    jdbc.sql(
            "update refusal_case set confirmed = true, finding = '属实', sanction = 'CIRCULATE', sanction_reason = '未整改', signed_by ="
                + " 'x' where ref = ?")
        .param(ref)
        .update();
    mvc.perform(get(page + "/letter").with(user("shegong")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("区人民政府")))
        .andExpect(content().string(containsString("通报批评")))
        .andExpect(content().string(containsString("签收单位、签收人")));
    mvc.perform(get(page).with(user("gongcheng"))).andExpect(content().string(containsString("尚未登记签收")));
  }

  @Test
  void otherProgramsReportReadAndListWithinTheirReach() throws Exception {
    String address =
        mvc.perform(
                post("/api/v1/refusals")
                    .with(httpBasic("gongcheng", "Zhunru-demo-2026"))
                    .contentType("application/json")
                    .content(
                        "{\"matter\":\"逐户登记充电桩\",\"department\":\"chengguan\",\"channel\":\"CALL\",\"askedOn\":\""
                            + clock.today()
                            + "\"}"))
            .andExpect(status().isCreated())
            .andExpect(jsonPath("$.verdict").value("VALID"))
            .andExpect(jsonPath("$.ground").value("NO_FILING"))
            .andExpect(jsonPath("$.slip").value(true))
            .andExpect(jsonPath("$.protection.from").value(clock.today().toString()))
            .andReturn()
            .getResponse()
            .getHeader("Location");
    mvc.perform(get(address).with(httpBasic("chengguan", "Zhunru-demo-2026")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.matter").value("逐户登记充电桩"))
        .andExpect(content().string(not(containsString("谢春梅"))));
    mvc.perform(get(address).with(httpBasic("xiangyang", "Zhunru-demo-2026"))).andExpect(status().isNotFound());
    mvc.perform(get("/api/v1/refusals").param("q", "充电桩").with(httpBasic("shegong", "Zhunru-demo-2026")))
        .andExpect(jsonPath("$.count").value(1))
        .andExpect(jsonPath("$.refusals[0].ground").value("NO_FILING"));
    mvc.perform(get("/api/v1/refusals").param("q", "充电桩").with(httpBasic("xiangyang", "Zhunru-demo-2026")))
        .andExpect(jsonPath("$.count").value(0));
    mvc.perform(
            post("/api/v1/refusals")
                .with(httpBasic("gongcheng", "Zhunru-demo-2026"))
                .contentType("application/json")
                .content("{\"matter\":\"。\"}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.title").value("内容需要修改"))
        .andExpect(jsonPath("$.errors[*].field").value(org.hamcrest.Matchers.hasItems("matter", "department", "channel", "askedOn")));
    mvc.perform(
            post("/api/v1/refusals")
                .with(httpBasic("chengguan", "Zhunru-demo-2026"))
                .contentType("application/json")
                .content("{\"matter\":\"逐户登记\"}"))
        .andExpect(status().isForbidden());
    mvc.perform(post(address + "/look-again").with(httpBasic("gongcheng", "Zhunru-demo-2026")))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.title").value("情况已变化"));
  }

  @Test
  void otherProgramsLookUpACertificate() throws Exception {
    mvc.perform(get("/api/v1/certificates/CERT-01").with(httpBasic("gongcheng", "Zhunru-demo-2026")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.result").value("PROHIBITED"))
        .andExpect(jsonPath("$.kind.instead").isNotEmpty());
    mvc.perform(get("/api/v1/certificates").param("q", "婚姻").with(httpBasic("gongcheng", "Zhunru-demo-2026")))
        .andExpect(jsonPath("$[0].kind.title").value(containsString("婚姻")));
    mvc.perform(get("/api/v1/certificates/CERT-99").with(httpBasic("gongcheng", "Zhunru-demo-2026"))).andExpect(status().isNotFound());
    mvc.perform(get("/api/v1/certificates")).andExpect(status().isUnauthorized());
  }

  @Test
  void anUnknownTabOfTheInventoryLeadsToTheFirst() throws Exception {
    mvc.perform(get("/inventory").param("tab", "nonsense").with(user("gongcheng"))).andExpect(redirectedUrl("/inventory"));
    mvc.perform(get("/inventory").param("tab", "forms").with(user("gongcheng"))).andExpect(status().isOk());
    mvc.perform(get("/inventory/relocation").with(user("shegong"))).andExpect(status().isOk());
    mvc.perform(get("/inventory/relocation/panel").with(user("gongcheng"))).andExpect(status().isForbidden());
  }
}
