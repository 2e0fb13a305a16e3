package org.zhunru.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.nio.charset.StandardCharsets;
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

/** The history of a case and the trail, as programs get them. */
@SpringBootTest(properties = "zhunru.demo=true")
@AutoConfigureMockMvc
class CaseApiTests {

  private static final String PASSWORD = "Zhunru-demo-2026";
  @Autowired private MockMvcTester mvc;
  @Autowired private CaseFiles files;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private Rulebook rules;
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
    return mvc.get().uri("/api/v1" + address, values).with(httpBasic(account, PASSWORD)).exchange();
  }

  private MvcTestResult file(String account, String address, Object... values) {
    return mvc.get().uri("/api/v1" + address, values).accept("text/csv").with(httpBasic(account, PASSWORD)).exchange();
  }

  private static String text(MvcTestResult result) throws Exception {
    assertThat(result).hasStatusOk();
    return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"minzheng", "gongcheng", "shegong", "auditor"})
  void whoeverMaySeeTheCaseReadsEachTableOfADecision(String account) {
    MvcTestResult decisions = get(account, "/cases/{ref}/decisions", ref);
    assertThat(decisions).hasStatusOk();
    var json = assertThat(decisions).bodyJson();
    json.extractingPath("$[0].outcome").isEqualTo("CONDITIONAL");
    json.extractingPath("$[0].rule").isEqualTo("R17");
    json.extractingPath("$[0].element").isEqualTo("Decide_Route");
    json.extractingPath("$[0].sentence").asString().contains("经费");
    json.extractingPath("$[0].at").asString().endsWith("Z");
    String route = "$[0].tables[?(@.key=='admission-route')]";
    json.extractingPath(route + ".matched[0].ruleId").asArray().containsExactly("Rule_R17_Resources");
    json.extractingPath(route + ".matched[0].outputs.reasonCode").asArray().containsExactly("CD_RESOURCES");
    json.extractingPath(route + ".version").asArray().containsExactly(1);
    json.extractingPath(route + ".sentence").asArray().doesNotContainNull();
    json.extractingPath("$[0].tables[*].inputs[?(@.name=='funding')].value").asArray().contains("PARTIAL");
    json.extractingPath("$[0].tables[*].inputs[?(@.name=='funding')].text").asArray().contains("部分落实");
  }

  @Test
  void whenAndByWhichWayAreReadToo() {
    assertThat(get("gongcheng", "/cases/{ref}/timeline", ref))
        .bodyJson()
        .extractingPath("$[*].text")
        .asArray()
        .contains("区民政局提交申请。");
    MvcTestResult walks = get("gongcheng", "/cases/{ref}/diagrams", ref);
    assertThat(walks).bodyJson().extractingPath("$[0].xml").isEqualTo(CaseUnderWay.DRAWING);
    assertThat(walks).bodyJson().extractingPath("$[0].active").asArray().containsExactly("Ask_Opinion");
    assertThat(walks).bodyJson().extractingPath("$[0].done").asArray().contains("Decide_Route", "Flow_1");
  }

  @ParameterizedTest
  @CsvSource({
    "chengguan,decisions", "chengguan,timeline", "chengguan,diagrams", "xiangyang,decisions", "xiangyang,timeline",
    "xiangyang,diagrams", "admin,decisions", "admin,timeline", "admin,diagrams"
  })
  void anothersCaseDoesNotExist(String account, String part) {
    assertThat(get(account, "/cases/{ref}/" + part, ref))
        .hasStatus(HttpStatus.NOT_FOUND)
        .hasContentType("application/problem+json");
    assertThat(get("auditor", "/cases/ZR-2026-99999/" + part)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void anAuditorsLooksAreEntriesAndADepartmentsAreNot() {
    get("minzheng", "/cases/{ref}/decisions", ref);
    get("auditor", "/cases/{ref}/decisions", ref);
    get("auditor", "/cases/{ref}/timeline", ref);
    get("auditor", "/cases/{ref}/diagrams", ref);
    assertThat(get("auditor", "/audit/entries?case={ref}", ref))
        .bodyJson()
        .extractingPath("$.items[?(@.act =~ /audit[.].*/)].act")
        .asArray()
        .containsExactly("audit.opened-diagram", "audit.opened-timeline", "audit.opened-why");
  }

  @Test
  void searchAndTrailAreFilesWhereAProgramAcceptsThem() throws Exception {
    assertThat(text(file("auditor", "/audit/cases?q={ref}", ref)))
        .startsWith("\ufeff编号,事项,")
        .contains(ref + ",'=零就业家庭走访<b>,AST-11,区民政局,拱城社区,");
    assertThat(text(file("auditor", "/audit/entries?case={ref}", ref)))
        .contains("task.claimed", "1.0 / 1,Rule_R17_Resources,");
    assertThat(text(file("auditor", "/audit/entries?actor=gongcheng"))).contains(ref).doesNotContain("decision.taken");
    assertThat(get("auditor", "/audit/entries?case={ref}", ref))
        .bodyJson()
        .extractingPath("$.items[?(@.act=='audit.exported')].actor")
        .asArray()
        .containsExactly("auditor");
    assertThat(file("minzheng", "/audit/cases")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(file("minzheng", "/audit/entries")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(file("auditor", "/audit/cases?late=-1")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
  }

  @Test
  void whoAcceptsAnythingGetsJson() {
    for (String address : List.of("/audit/cases", "/audit/entries")) {
      assertThat(mvc.get().uri("/api/v1" + address).accept("*/*").with(httpBasic("auditor", PASSWORD)).exchange())
          .hasStatusOk()
          .hasContentTypeCompatibleWith("application/json");
    }
  }
}
