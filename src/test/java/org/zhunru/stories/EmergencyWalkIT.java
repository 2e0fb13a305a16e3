package org.zhunru.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.zhunru.support.Browser;
import org.zhunru.support.Visit;

/** An emergency whose papers never come: in force at once, over by itself. In a real Chromium; the community on a telephone. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(District.class)
class EmergencyWalkIT {

  private static final String TITLE = "燃气泄漏楼栋警戒值守";

  @LocalServerPort private int port;
  @Autowired private District district;

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

  @Test
  void anEmergencyWithoutPapersIsInForceAndLapsesByItself() {
    String ref =
        district.filesWithOrder(
            "chengguan",
            Applications.zeroEmployment(district.today()).title(TITLE).item("AST-16").today().days(14).urgent().unsigned().build());
    try (Visit department = signedIn("chengguan", false)) {
      Page page = department.page();
      page.navigate("/admission/" + ref);
      assertThat(page.locator("main")).containsText("应急执行中");
      assertThat(page.locator("main a").getByText("补齐材料")).isVisible();
      department.fitsTheWindow().isAccessible();
      department.screenshot("emergency-case");
    }
    theCommunityReads("在册有效", "emergency-community-360");
    district.days(9);
    try (Visit department = signedIn("chengguan", false)) {
      Page page = department.page();
      page.navigate("/admission/" + ref);
      assertThat(page.locator("main")).containsText("应急准入已失效，社区可以停止执行");
      department.fitsTheWindow().isAccessible();
    }
    theCommunityReads("已失效", "emergency-lapsed-360");
  }

  private void theCommunityReads(String state, String name) {
    try (Visit community = signedIn("gongcheng", true)) {
      Page page = community.page();
      page.navigate("/community");
      assertThat(page.locator("main")).containsText(TITLE);
      if (page.locator("main details summary").count() > 0) {
        page.locator("main details summary").click();
      }
      assertThat(page.locator("main")).containsText(state);
      community.fitsTheWindow().isAccessible();
      community.screenshot(name);
    }
  }
}
