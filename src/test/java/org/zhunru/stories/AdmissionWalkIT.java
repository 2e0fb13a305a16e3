package org.zhunru.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhunru.support.Browser;
import org.zhunru.support.Visit;

/**
 * Case C018 of the labelled cases from the department's first key to the auditor's last look, in a real Chromium; the
 * community answers on a telephone.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AdmissionWalkIT {

  private static final String TITLE = "零就业家庭动态排查和岗位推荐";

  @LocalServerPort private int port;

  private Visit signedIn(String account, boolean phone) {
    String address = "http://localhost:" + port;
    Visit visit = phone ? Browser.phone(address) : Browser.desktop(address);
    Page page = visit.page();
    page.navigate("/login");
    page.locator("input[name=username]").fill(account);
    page.locator("input[name=password]").fill("Zhunru-demo-2026");
    page.locator("main form button[type=submit]").first().click();
    page.waitForURL(url -> !url.contains("/login"));
    return visit;
  }

  private static void next(Page page) {
    page.locator("button[name=action][value=next]").last().click();
  }

  private static void choose(Page page, Map<String, String> choices) {
    choices.forEach((field, value) -> page.locator("#" + field + "-" + value).check());
  }

  private static void fill(Page page, Map<String, String> texts) {
    texts.forEach((field, text) -> page.locator("#" + field).fill(text));
  }

  /** Opens the one task that waits on the case, answers it with one choice and perhaps a text, and is led away. */
  private static void answer(Visit visit, String ref, String choice, String text, String name) {
    Page page = visit.page();
    page.navigate("/tasks?q=" + ref);
    visit.fitsTheWindow().isAccessible();
    if (name != null) {
      visit.screenshot(name);
    }
    page.locator("main a[href^='/tasks/']").filter(new Locator.FilterOptions().setHasText("办理")).first().click();
    page.getByLabel(choice, new Page.GetByLabelOptions().setExact(true)).check();
    if (text != null) {
      String field = text.matches("\\d+") ? ".fjs-form-field-number input" : ".fjs-form textarea";
      page.locator(field).first().fill(text);
    }
    visit.fitsTheWindow().isAccessible();
    page.locator(".fjs-form button[type=submit]").click();
    page.waitForURL(url -> !url.matches(".*/tasks/[0-9a-f-]{20,}.*"));
  }

  @Test
  void aDepartmentAppliesTheRulesDecideTheCommunityAnswersTheAuditorSeesWhy() {
    String ref = theDepartmentFiles();
    try (Visit lead = signedIn("shegong", false)) {
      answer(lead, ref, "受理", null, "walk-tasks");
      answer(lead, ref, "按规则结论", null, null);
    }
    try (Visit department = signedIn("minzheng", false)) {
      department.page().navigate("/admission/" + ref);
      assertThat(department.page().locator("main")).containsText("工作经费拨付到位后，准入才生效");
      answer(department, ref, "全部接受", "3000", null);
    }
    try (Visit street = signedIn("nanjin", false)) {
      answer(street, ref, "无异议", null, null);
    }
    try (Visit community = signedIn("gongcheng", true)) {
      answer(community, ref, "无异议", null, "walk-tasks-360");
    }
    try (Visit leader = signedIn("shegong.leader", false)) {
      answer(leader, ref, "同意，作出决定", "同意附条件准入", null);
    }
    theDepartmentReadsWhy(ref);
    theAuditorReadsTheTrail(ref);
  }

  private String theDepartmentFiles() {
    try (Visit visit = signedIn("minzheng", false)) {
      Page page = visit.page();
      LocalDate start = LocalDate.now().plusDays(90);
      page.navigate("/admission/new");
      page.locator("#title").pressSequentially(TITLE);
      page.locator("button[name=useItem][value='AST-11']").click();
      fill(page, Map.of("title", TITLE, "description", "请社区长期排查零就业家庭并推荐岗位，未安排经费和人员"));
      choose(page, Map.of("urgent", "false"));
      visit.fitsTheWindow().isAccessible();
      next(page);
      fill(
          page,
          Map.of("basisDocument", "就业促进法", "basisArticle", "第五十六条", "basisText", "居民委员会协助做好就业援助工作", "necessity", "部门没有入户力量"));
      choose(page, Map.of("basisLevel", "LAW", "namesCommunityBody", "true", "unifiedDeployment", "false"));
      next(page);
      choose(page, Map.of("communities", "gongcheng", "residentImpact", "LOW", "communityRole", "ASSIST"));
      fill(page, Map.of("startDate", start.toString(), "endDate", start.plusDays(179).toString(), "workloadPersonDays", "12"));
      fill(page, Map.of("hoursPerWeek", "6", "visits", "40", "forms", "6"));
      next(page);
      choose(page, Map.of("funding", "NO", "staffing", "false"));
      fill(page, Map.of("fundingStatement", "区级就业专项资金，待安排", "fundingPerCommunity", "0"));
      next(page);
      for (String no :
          new String[] {
            "duplicatesExistingData", "sensitiveData", "survey", "requiresCertificate", "requiresPlaque", "isAssessment",
            "enforcementPower"
          }) {
        choose(page, Map.of(no, "false"));
      }
      fill(page, Map.of("dataFields", "就业状况，来自就业系统", "leaderSignature", "李主任"));
      assertThat(page.locator("#outlook [data-outcome]")).hasAttribute("data-outcome", "CONDITIONAL");
      visit.screenshot("walk-new-request");
      next(page);
      page.navigate(page.url().replaceFirst("/(documents|check)$", "/check"));
      visit.fitsTheWindow().isAccessible();
      page.locator("form button.btn-primary[type=submit]").last().click();
      String ref = page.locator("#ref").innerText().strip();
      visit.screenshot("walk-receipt");
      return ref;
    }
  }

  private void theDepartmentReadsWhy(String ref) {
    try (Visit visit = signedIn("minzheng", false)) {
      Page page = visit.page();
      page.navigate("/admission/" + ref);
      assertThat(page.locator("section[aria-labelledby=ruling]")).containsText("准予准入（附条件）");
      assertThat(page.locator("section[aria-labelledby=ruling]")).containsText("工作经费拨付到位后，准入才生效");
      visit.screenshot("walk-case");
      visit.fitsTheWindow().isAccessible();
      page.navigate("/cases/" + ref + "/why");
      assertThat(page.locator("main")).containsText("协助事项依据明确但经费人员不足，到位后生效");
      visit.screenshot("walk-why");
      page.navigate("/cases/" + ref + "/diagram");
      assertThat(page.locator("[data-diagram] svg [data-element-id=Ask_Conditions]").first()).isVisible();
      visit.screenshot("walk-diagram");
    }
  }

  private void theAuditorReadsTheTrail(String ref) {
    try (Visit visit = signedIn("auditor", false)) {
      Page page = visit.page();
      page.navigate("/audit?rule=R17&q=" + ref);
      page.locator("#audit-results a", new Page.LocatorOptions().setHasText(TITLE)).click();
      assertThat(page.locator("main")).containsText("Rule_R17_Resources");
      assertThat(page.locator("main")).containsText("吴志远");
      visit.screenshot("walk-trail");
    }
  }
}
