package org.zhunru.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhunru.support.Browser;
import org.zhunru.support.Visit;

/** A task nobody admitted, from the community's telephone to the department's rectification, in a real Chromium. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RefusalWalkIT {

  private static final String MATTER = "上门采集养犬信息并拍照";

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

  private static void answer(Visit visit, String ref, String choice, String text) {
    Page page = visit.page();
    page.navigate("/tasks?view=group&q=" + ref);
    page.locator("main a[href^='/tasks/']").filter(new Locator.FilterOptions().setHasText("办理")).first().click();
    if (choice != null) {
      page.getByLabel(choice, new Page.GetByLabelOptions().setExact(true)).check();
    }
    page.locator(".fjs-form textarea").first().fill(text);
    visit.fitsTheWindow().isAccessible();
    page.locator(".fjs-form button[type=submit]").click();
    page.waitForURL(url -> !url.matches(".*/tasks/[0-9a-f-]{20,}.*"));
  }

  /** Four acts between the page and the answer: what, which of the matches, who, how. */
  private String theCommunityReports() {
    try (Visit visit = signedIn("gongcheng", true)) {
      Page page = visit.page();
      page.locator("main a[href='/refusals/new']").click();
      visit.fitsTheWindow().isAccessible();
      page.locator("#matter").pressSequentially(MATTER);
      page.locator("#department").selectOption("chengguan");
      page.locator("label[for=channel-GROUP_CHAT]").click();
      visit.screenshot("refusal-new-360");
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator("[data-answer=VALID]")).containsText("可以拒绝");
      visit.fitsTheWindow().isAccessible();
      visit.screenshot("refusal-answer-360");
      String ref = page.locator("#ref").innerText().strip();
      page.locator("a[href$='/slip']").click();
      assertThat(page.locator("article")).containsText("拱城社区居民委员会");
      visit.fitsTheWindow().isAccessible();
      page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "screenshots", "refusal-slip.pdf")));
      page.navigate("/refusals");
      visit.fitsTheWindow().isAccessible();
      return ref;
    }
  }

  @Test
  void aReportTypedWhileTheSignInEndedIsNotLost() {
    try (Visit visit = signedIn("gongcheng", true).expecting("401")) {
      Page page = visit.page();
      page.navigate("/refusals/new");
      page.locator("#department").selectOption("chengguan");
      page.context().clearCookies();
      page.locator("#matter").pressSequentially(MATTER);
      assertThat(page.locator("#kept-notice")).containsText("登录已过期");
      assertThat(page.locator("#matter")).hasValue(MATTER);
      page.locator("label[for=channel-GROUP_CHAT]").click();
      page.locator("main form button[type=submit]").click();
      page.waitForURL(url -> url.contains("/login"));
      page.locator("input[name=username]").fill("gongcheng");
      page.locator("input[name=password]").fill("Zhunru-demo-2026");
      page.locator("main form button[type=submit]").first().click();
      page.waitForURL(url -> url.endsWith("/refusals/new"));
      assertThat(page.locator("#kept-notice")).containsText("已恢复");
      assertThat(page.locator("#matter")).hasValue(MATTER);
      assertThat(page.locator("#department")).hasValue("chengguan");
      assertThat(page.locator("#channel-GROUP_CHAT")).isChecked();
      visit.fitsTheWindow().isAccessible();
      page.navigate("/refusals");
      page.navigate("/refusals/new");
      assertThat(page.locator("#matter")).hasValue("");
    }
  }

  @Test
  void aDraftTypedWhileTheSignInEndedIsNotLost() {
    try (Visit visit = signedIn("minzheng", false).expecting("401")) {
      Page page = visit.page();
      page.navigate("/admission/new");
      page.waitForURL(url -> url.endsWith("/item"));
      page.context().clearCookies();
      page.locator("#title").pressSequentially("独居老人冬季巡访");
      assertThat(page.locator("#kept-notice")).containsText("登录已过期");
      page.locator("#kept-notice a").click();
      page.waitForURL(url -> url.contains("/login"));
      page.locator("input[name=username]").fill("minzheng");
      page.locator("input[name=password]").fill("Zhunru-demo-2026");
      page.locator("main form button[type=submit]").first().click();
      page.waitForURL(url -> url.endsWith("/item"));
      assertThat(page.locator("#title")).hasValue("独居老人冬季巡访");
    }
  }

  @Test
  void aCommunityRefusesOnItsTelephoneAndTheDepartmentPutsItRight() {
    String ref = theCommunityReports();
    try (Visit department = signedIn("chengguan", false)) {
      answer(department, ref, "撤回任务", "误派，已撤回");
    }
    try (Visit lead = signedIn("shegong", false)) {
      lead.page().navigate("/refusals");
      lead.fitsTheWindow().isAccessible();
      lead.screenshot("refusal-list");
      answer(lead, ref, "属实，社区可以拒绝", "没有准入登记");
    }
    try (Visit department = signedIn("chengguan", false)) {
      answer(department, ref, null, "已在工作群说明撤回");
    }
    try (Visit lead = signedIn("shegong", false)) {
      answer(lead, ref, "整改到位，办结", "社区确认已撤回");
      lead.page().navigate("/refusals/" + ref);
      assertThat(lead.page().locator("main")).containsText("属实，已整改");
      lead.fitsTheWindow().isAccessible();
      lead.screenshot("refusal-case");
    }
    try (Visit community = signedIn("gongcheng", true)) {
      community.page().navigate("/refusals/" + ref);
      assertThat(community.page().locator("[data-answer=VALID]")).containsText("牵头单位已核实属实");
      assertThat(community.page().locator("[data-answer=VALID]")).not().containsText("个工作日内核实");
    }
    try (Visit anybody = Browser.phone("http://localhost:" + port)) {
      anybody.page().navigate("/public/refusals");
      assertThat(anybody.page().locator("main")).containsText("区城市管理局");
      anybody.fitsTheWindow().isAccessible();
      anybody.screenshot("refusal-public-360");
    }
  }
}
