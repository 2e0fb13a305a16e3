package org.zhunru.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.engine.Diagrams;
import org.zhunru.rulebook.Rulebook;

/** The history of a case and the auditor's desk, as people get them. */
@SpringBootTest(properties = "zhunru.demo=true")
@AutoConfigureMockMvc
class AuditPagesTests {

  private static final String PASSWORD = "Zhunru-demo-2026";
  @Autowired private MockMvcTester mvc;
  @Autowired private CaseFiles files;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private Rulebook rules;
  @Autowired private Labels labels;
  @MockitoBean private Diagrams diagrams;
  private String ref;

  @BeforeEach
  void aCaseUnderWay() {
    CaseUnderWay underWay = CaseUnderWay.open(files, transaction, events, rules);
    ref = underWay.ref();
    given(diagrams.walks(any())).willReturn(List.of());
    given(diagrams.walks(ref)).willReturn(List.of(underWay.walk()));
  }

  private MvcTestResult get(String account, String address, Object... values) {
    return mvc.get().uri(address, values).with(user(account)).exchange();
  }

  private static String text(MvcTestResult result) {
    assertThat(result).hasStatusOk();
    try {
      return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    } catch (java.io.UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"minzheng", "gongcheng", "shegong", "auditor"})
  void whoeverMaySeeTheCaseReadsWhen(String account) {
    String page = text(get(account, "/cases/{ref}/timeline", ref));
    assertThat(page)
        .contains("区民政局提交申请。", "2026年3月2日 10:00", "送 拱城社区 办理“社区意见”，2026年3月9日前办结。", "认领“社区意见”。")
        .contains("按规则判断为“附条件准入”（CD_RESOURCES，规则行 R17）。")
        .contains("最迟到 2026年3月20日 自动终止（文号 2026-03-20-1）")
        .contains("=零就业家庭走访&lt;b&gt;")
        .contains("/admission/" + ref);
  }

  @ParameterizedTest
  @CsvSource({
    "chengguan,why", "chengguan,timeline", "chengguan,diagram", "chengguan,diagram/1.xml",
    "xiangyang,why", "xiangyang,timeline", "xiangyang,diagram", "xiangyang,diagram/1.xml",
    "admin,why", "admin,timeline", "admin,diagram", "admin,diagram/1.xml"
  })
  void anothersCaseDoesNotExist(String account, String page) {
    assertThat(get(account, "/cases/{ref}/" + page, ref)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void whyShowsEachTableWithTheMatchedRow() {
    assertThat(text(get("minzheng", "/cases/{ref}/why", ref)))
        .contains("附条件准入", "规则行 R17", "理由代码 CD_RESOURCES", "经费、人员没有到位", "命中", "本次填报值");
  }

  @Test
  void theWayIsAPictureAndAList() {
    String page = text(get("minzheng", "/cases/{ref}/diagram", ref));
    assertThat(page)
        .contains("data-diagram=\"/cases/" + ref + "/diagram/1.xml\"")
        .contains("data-done=\"Start_Submitted Flow_1 Decide_Route\"", "data-active=\"Ask_Opinion\"")
        .contains("提交申请", "判断 路径", "社区意见")
        .doesNotContain("没有经过");
    assertThat(text(get("minzheng", "/cases/{ref}/diagram/1.xml", ref))).isEqualTo(CaseUnderWay.DRAWING);
    assertThat(get("minzheng", "/cases/{ref}/diagram/2.xml", ref)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"why", "timeline", "diagram"})
  void aPageAsksForThePartOnly(String page) {
    var part = mvc.get().uri("/cases/{ref}/" + page, ref).with(user("minzheng")).header("HX-Request", "true").exchange();
    assertThat(text(part)).contains("<section").doesNotContain("<html", "<main");
    assertThat(text(get("minzheng", "/cases/{ref}/" + page, ref))).contains("<html", "<main", "aria-current=\"page\"");
  }

  @Test
  void theAuditorFindsTheCaseAndReadsTheWholeTrail() {
    assertThat(text(get("auditor", "/audit?q={q}&rule=r17&community=gongcheng", ref)))
        .contains("共 1 件", "/audit/cases/" + ref, "附条件准入", "拱城社区", "/audit.csv?community=gongcheng&amp;rule=r17&amp;q=" + ref);
    assertThat(text(get("auditor", "/audit/cases/{ref}", ref)))
        .contains("登记案件", "规则判断", "认领", "Rule_R17_Resources", "outcome=CONDITIONAL", "审计查看");
    assertThat(text(get("auditor", "/audit?q={q}&rule=R99", ref))).contains("共 0 件", "没有符合条件的案件");
  }

  @Test
  void theTrailNamesStepsTasksAndTablesInChinese() {
    assertThat(text(get("auditor", "/audit/cases/{ref}", ref)))
        .contains("环节：社区意见（Ask_Opinion）", "环节：判断 路径（Decide_Route）", "理由代码：经费人员不足（CD_RESOURCES）", "（sample）")
        .contains("<code class=\"small text-body-secondary\">CD_RESOURCES</code>")
        .doesNotContain("task-" + ref, "环节：Ask_Opinion");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUBLISHED|已发布新版清单", "NO_CHANGE|不作调整", "ISSUE|依法出具", "NOT_ISSUED|无依据，不出具", "VALID|可以拒绝", "RECTIFIED|属实，已整改",
        "KEPT|准予保留"
      })
  void everyRoomsOutcomeIsChinese(String code, String word) {
    assertThat(labels.outcome(code)).isEqualTo(word);
    assertThat(labels.result(code)).isEqualTo(word);
  }

  @Test
  void everyReasonIsChineseAndStandsBesideItsCode() {
    assertThat(labels.briefReason("LAWFUL_EMERGENCY_ORDER")).isEqualTo("依法发布的应急命令");
    assertThat(labels.briefReason("CD_RESOURCES")).isEqualTo("经费人员不足");
    assertThat(labels.briefReason("EX_FUNDS_OVERDUE")).isEqualTo("经费中断超过规定天数");
    assertThat(labels.act("case.decided")).isEqualTo("作出决定");
  }

  @Test
  void theMenuMarksWhereWeAre() {
    assertThat(text(get("auditor", "/audit")))
        .containsPattern("<a class=\"nav-link active\"[^>]* aria-current=\"page\"[^>]*>审计")
        .doesNotContainPattern("aria-current=\"page\"[^>]*>首页");
  }

  @Test
  void anAuditorsLookAtTheHistoryIsAnEntryAndADepartmentsIsNot() {
    get("minzheng", "/cases/{ref}/why", ref);
    get("auditor", "/cases/{ref}/timeline", ref);
    assertThat(text(get("auditor", "/audit/cases/{ref}.csv", ref)))
        .contains("audit.opened-timeline")
        .doesNotContain("audit.opened-why");
    assertThat(text(get("minzheng", "/cases/{ref}/timeline", ref))).doesNotContain("审计");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/audit", "/audit.csv", "/api/v1/audit/cases", "/api/v1/audit/entries"})
  void nobodyElseSearches(String address) {
    for (String account : List.of("minzheng", "gongcheng", "admin", "sifa")) {
      assertThat(mvc.get().uri(address).with(address.startsWith("/api") ? httpBasic(account, PASSWORD) : user(account)).exchange())
          .hasStatus(HttpStatus.FORBIDDEN);
    }
  }

  @Test
  void theFileHoldsWhatIsShownAndNoFormula() {
    MvcTestResult found = get("auditor", "/audit.csv?q={q}", ref);
    assertThat(found).hasContentTypeCompatibleWith("text/csv").hasHeader("Content-Disposition", "attachment; filename=\"audit-cases.csv\"");
    assertThat(text(found)).startsWith("\ufeff编号,事项,").contains(ref + ",'=零就业家庭走访<b>,AST-11,区民政局,拱城社区,");
    assertThat(text(get("auditor", "/audit/cases/{ref}.csv", ref)))
        .contains("1.0 / 1,Rule_R17_Resources,", "审计导出")
        .contains("task.claimed");
  }

  @Test
  void aWrongDayIsToldBesideTheFieldAndWhatWasTypedIsKept() {
    assertThat(text(get("auditor", "/audit?from=2026-13-01&q=走访&late=-3")))
        .contains("日期不正确", "超期天数请填", "value=\"2026-13-01\"", "value=\"走访\"", "id=\"from-error\"");
    MvcTestResult problem =
        mvc.get().uri("/api/v1/audit/cases?from=gestern").with(httpBasic("auditor", PASSWORD)).exchange();
    assertThat(problem).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).hasContentType("application/problem+json");
    assertThat(problem).bodyJson().extractingPath("$.errors[0].field").isEqualTo("from");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/audit/entries?from=%2B999999-01-01", "/api/v1/audit/entries?to=0001-01-01", "/api/v1/audit/entries?page=x",
        "/api/v1/audit/entries?from=morgen", "/api/v1/audit/cases?late=-1", "/api/v1/audit/cases?from=2026-02-01&to=2026-01-01"
      })
  void aStrangeQuestionIsRefusedWithItsField(String address) {
    MvcTestResult problem = mvc.get().uri(java.net.URI.create(address)).with(httpBasic("auditor", PASSWORD)).exchange();
    assertThat(problem).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).hasContentType("application/problem+json");
    assertThat(problem).bodyJson().extractingPath("$.errors[0].message").asString().isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/audit?q=%00", "/audit?q=%25%27%3B--", "/audit?page=99999999999", "/audit?page=-1", "/audit?sort=1;drop", "/audit?late=999",
        "/audit?rule=%00%27", "/audit?standing=x&department=nobody&community=%F0%9F%98%80"
      })
  void aStrangeSearchFindsNothingOrEverythingButNeverFails(String address) {
    assertThat(mvc.get().uri(java.net.URI.create(address)).with(user("auditor")).exchange()).hasStatusOk();
  }

  @Test
  void programsReadTheTrail() {
    MvcTestResult entries =
        mvc.get().uri("/api/v1/audit/entries?case={ref}", ref).with(httpBasic("auditor", PASSWORD)).exchange();
    assertThat(entries).hasStatusOk().bodyJson().extractingPath("$.items[-1:].act").asArray().containsExactly("case.opened");
    assertThat(entries).bodyJson().extractingPath("$.items[0].detail").asMap().containsEntry("name", "");
    assertThat(mvc.get().uri("/api/v1/audit/entries?case=ZR-2026-99999").with(httpBasic("auditor", PASSWORD)).exchange())
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(mvc.get().uri("/api/v1/audit/entries?case={ref}", ref).with(httpBasic("shegong", PASSWORD)).exchange())
        .hasStatusOk();
    assertThat(mvc.get().uri("/api/v1/audit/cases?q={ref}", ref).with(httpBasic("auditor", PASSWORD)).exchange())
        .bodyJson()
        .extractingPath("$.items[0].communities")
        .asArray()
        .containsExactly("gongcheng");
  }
}
