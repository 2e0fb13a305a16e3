package org.zhunru.audit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.engine.Diagrams;
import org.zhunru.rulebook.Rulebook;
import org.zhunru.support.Browser;
import org.zhunru.support.Visit;

/** The history of a case and the auditor's desk in a real browser, wide and narrow. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "zhunru.demo=true")
class AuditBrowserIT {

  @LocalServerPort private int port;
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
    given(diagrams.walks(any())).willReturn(List.of(underWay.walk()));
  }

  private Page signIn(Visit visit, String account) {
    Page page = visit.page();
    page.navigate("/login");
    page.locator("input[name=username]").fill(account);
    page.locator("input[name=password]").fill("Zhunru-demo-2026");
    page.locator("main form button[type=submit]").first().click();
    page.waitForURL(url -> !url.contains("/login"));
    return page;
  }

  private String address() {
    return "http://localhost:" + port;
  }

  @Test
  void theAuditorSearchesAndReadsTheTrail() {
    for (boolean phone : List.of(false, true)) {
      try (Visit visit = phone ? Browser.phone(address()) : Browser.desktop(address())) {
        String width = phone ? "-360" : "";
        Page page = signIn(visit, "auditor");
        page.navigate("/audit");
        page.locator("#q").fill(ref);
        page.locator("#rule").fill("r17");
        page.locator("main form[role=search] button[type=submit]").click();
        assertThat(page.locator("#audit-results")).containsText("共 1 件");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*rule=r17.*"));
        visit.screenshot("audit-search" + width);
        visit.fitsTheWindow().isAccessible();
        page.locator("#audit-results a", new Page.LocatorOptions().setHasText("零就业家庭走访")).click();
        page.locator("td details summary").first().click();
        assertThat(page.locator("td details").first()).containsText("Rule_R17_Resources");
        visit.screenshot("audit-trail" + width);
        visit.fitsTheWindow().isAccessible();
      }
    }
  }

  @Test
  void theDepartmentReadsWhyWhenAndByWhichWay() {
    for (boolean phone : List.of(false, true)) {
      try (Visit visit = phone ? Browser.phone(address()) : Browser.desktop(address())) {
        String width = phone ? "-360" : "";
        Page page = signIn(visit, "minzheng");
        page.navigate("/cases/" + ref + "/timeline");
        assertThat(page.locator("main")).containsText("区民政局提交申请。");
        visit.screenshot("case-timeline" + width);
        visit.fitsTheWindow().isAccessible();
        page.navigate("/cases/" + ref + "/diagram");
        assertThat(page.locator("[data-diagram] svg [data-element-id=Ask_Opinion]").first()).isVisible();
        visit.screenshot("case-diagram" + width);
        visit.fitsTheWindow().isAccessible();
        page.navigate("/cases/" + ref + "/why");
        assertThat(page.locator("main")).containsText("命中");
        visit.screenshot("case-why" + width);
        visit.fitsTheWindow().isAccessible();
      }
    }
  }
}
