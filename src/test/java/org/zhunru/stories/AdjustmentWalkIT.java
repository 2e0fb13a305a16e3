package org.zhunru.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.zhunru.support.Browser;
import org.zhunru.support.Visit;

/**
 * From a department's proposal to the lists that anybody reads: two different people approve, the version is in force from its
 * day, and the one before reads as it was. In a real Chromium, in a district of its own since it publishes a version.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "zhunru.test=adjustment-walk")
@Import(District.class)
class AdjustmentWalkIT {

  private static final String CODE = "AST-970";
  private static final String TITLE = "协助开展独居老人冬季走访";

  @LocalServerPort private int port;
  @Autowired private District district;

  private String address() {
    return "http://localhost:" + port;
  }

  private Visit signedIn(String account, boolean phone) {
    Visit visit = phone ? Browser.phone(address()) : Browser.desktop(address());
    Page page = visit.page();
    page.navigate("/login");
    page.locator("input[name=username]").fill(account);
    page.locator("input[name=password]").fill("Zhunru-demo-2026");
    page.locator("main form button[type=submit]").first().click();
    page.waitForURL(url -> !url.contains("/login"));
    return visit;
  }

  private static void looked(Visit visit) {
    visit.fitsTheWindow().isAccessible();
  }

  private static void opensTask(Visit visit, String ref) {
    Page page = visit.page();
    page.navigate("/tasks?view=group&q=" + ref);
    page.locator("main a[href^='/tasks/']").filter(new Locator.FilterOptions().setHasText("办理")).first().click();
    page.locator(".fjs-form").waitFor();
  }

  private static void answers(Visit visit) {
    looked(visit);
    Page page = visit.page();
    page.locator(".fjs-form button[type=submit]").click();
    page.waitForURL(url -> !url.matches(".*/tasks/[0-9a-f-]{20,}.*"));
  }

  private String theLeadUnitOpensTheYearlyRound() {
    try (Visit lead = signedIn("shegong", false)) {
      Page page = lead.page();
      page.navigate("/adjustments/new");
      looked(lead);
      page.locator("#cause").selectOption("YEARLY");
      page.locator("main form button[type=submit]").click();
      page.waitForURL(url -> url.matches(".*/adjustments/TZ-[0-9-]+"));
      looked(lead);
      return page.url().replaceAll(".*/", "");
    }
  }

  private void aDepartmentProposes(String ref) {
    try (Visit department = signedIn("minzheng", false).expecting("422")) {
      Page page = department.page();
      page.navigate("/adjustments/" + ref + "/proposals/new");
      page.locator("#kind-ADD").check();
      page.locator("#title").fill(TITLE);
      page.locator("#department").fill("区民政局");
      page.locator("#reason").fill("法律新增职责");
      page.locator("main form button[type=submit]").click();
      // without a list the proposal is not taken, and nothing typed is lost
      assertThat(page.locator("#list-error")).isVisible();
      assertThat(page.locator("#title")).hasValue(TITLE);
      page.locator("#list").selectOption("ASSISTANCE");
      page.locator("#basis").fill("老年人权益保障法");
      looked(department);
      page.locator("main form button[type=submit]").click();
      page.waitForURL(url -> url.endsWith(ref));
      assertThat(page.locator("main")).containsText(TITLE);
      looked(department);
    }
  }

  private void everybodyAskedAgrees(String ref) {
    district.days(25);
    district.answers("minzheng", ref, "Ask_Clear", "stance", "AGREE");
    district.answers("sifa", ref, "Ask_ReviewLegality", "stance", "AGREE");
    for (String community : new String[] {"gongcheng", "xiangyang"}) {
      district.answers(community, ref, "Ask_Discuss", "stance", "AGREE", "heard", 12);
    }
    try (Visit community = signedIn("hongfeng", true)) {
      opensTask(community, ref);
      Page page = community.page();
      page.locator(".fjs-form input[type=radio]").first().check();
      page.locator(".fjs-form input[type=text], .fjs-form input[type=number], .fjs-form input[inputmode]").first().fill("9");
      answers(community);
    }
  }

  private void theLeadUnitSettles(String ref) {
    try (Visit lead = signedIn("shegong", false)) {
      Page page = lead.page();
      page.navigate("/adjustments/" + ref + "/proposals/1");
      page.locator("#itemCode").fill(CODE);
      page.locator("#why").fill("法律已有规定，确有必要");
      looked(lead);
      page.locator("button[name=take][value=true]").click();
      page.waitForURL(url -> url.endsWith(ref));
      opensTask(lead, ref);
      page.locator(".fjs-form textarea").first().fill("已逐项处理");
      answers(lead);
    }
  }

  private void anybodyReadsTheNotice(String ref) {
    try (Visit anybody = Browser.phone(address())) {
      Page page = anybody.page();
      page.navigate("/public/adjustments");
      Locator notice = page.locator("main a[href*='" + ref + "']").first();
      assertThat(notice).isVisible();
      looked(anybody);
      notice.click();
      assertThat(page.locator("main")).containsText(TITLE);
      looked(anybody);
      anybody.screenshot("adjustment-public-360");
    }
  }

  private void approves(String account, String ref, LocalDate inForceFrom) {
    try (Visit approver = signedIn(account, false)) {
      opensTask(approver, ref);
      Page page = approver.page();
      page.locator(".fjs-form input[type=radio]").first().check();
      if (inForceFrom != null) {
        Locator day = page.locator(".fjs-form .fjs-input-group input").first();
        day.fill(inForceFrom.toString());
        day.press("Enter");
      }
      page.locator(".fjs-form textarea").first().fill("同意发布");
      answers(approver);
      page.navigate("/adjustments/" + ref);
      looked(approver);
      approver.screenshot("adjustment-approved-" + account);
    }
  }

  private void theListsRead(boolean withTheNewItem) {
    try (Visit anybody = Browser.phone(address())) {
      anybody.page().navigate("/public/lists?q=" + CODE);
      if (withTheNewItem) {
        assertThat(anybody.page().locator("main")).containsText(TITLE);
      } else {
        assertThat(anybody.page().locator("main")).not().containsText(TITLE);
      }
      looked(anybody);
    }
  }

  @Test
  void aProposalBecomesAVersionThatTwoPeopleApproved() {
    String ref = theLeadUnitOpensTheYearlyRound();
    aDepartmentProposes(ref);
    everybodyAskedAgrees(ref);
    theLeadUnitSettles(ref);
    anybodyReadsTheNotice(ref);
    district.days(9);
    LocalDate from = district.today().plusDays(3);
    approves("shegong.leader", ref, from);
    approves("fenguan", ref, null);
    theListsRead(false);
    district.days(4);
    theListsRead(true);
    try (Visit auditor = signedIn("auditor", false)) {
      Page page = auditor.page();
      page.navigate("/catalogue/versions");
      assertThat(page.locator("main")).containsText("现行");
      looked(auditor);
      page.navigate("/catalogue/versions/2/diff?with=1");
      assertThat(page.locator("main")).containsText(CODE);
      assertThat(page.locator("main")).containsText("新增");
      looked(auditor);
      auditor.screenshot("catalogue-version-diff");
      page.navigate("/catalogue/versions/1");
      assertThat(page.locator("main")).not().containsText(TITLE);
      looked(auditor);
    }
  }
}
