package org.zhunru.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhunru.support.Browser;
import org.zhunru.support.Visit;

/** The lead unit drafts a version of the lists, changes an item, and reads what is different, in a real Chromium. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ListVersionWalkIT {

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

  @Test
  void aDraftIsChangedAndItsDifferenceIsReadRowByRow() {
    try (Visit lead = signedIn("shegong", false)) {
      Page page = lead.page();
      page.navigate("/catalogue/versions");
      lead.fitsTheWindow().isAccessible();
      page.locator("main input[name=label]").fill("2027年度清单");
      page.locator("main form button[type=submit]").last().click();
      page.waitForURL(url -> url.matches(".*/catalogue/versions/[0-9]+.*"));
      String draft = page.url().replaceAll("[?#].*", "");
      lead.fitsTheWindow().isAccessible();
      page.navigate(draft + "/items/AST-11/edit");
      page.locator("[name=title]").fill("协助就业援助对象的排查和岗位信息推送");
      page.locator("[name=frequency]").fill("每半年一次");
      lead.fitsTheWindow().isAccessible();
      page.locator("main form button[type=submit]").last().click();
      page.waitForURL(url -> !url.endsWith("/edit"));
      page.navigate(draft + "/diff?with=1");
      assertThat(page.locator("main")).containsText("AST-11");
      assertThat(page.locator("main")).containsText("每半年一次");
      lead.fitsTheWindow().isAccessible();
      lead.screenshot("catalogue-diff");
    }
    try (Visit anybody = Browser.phone("http://localhost:" + port)) {
      anybody.page().navigate("/public/lists");
      assertThat(anybody.page().locator("main")).containsText("AST-11");
      anybody.fitsTheWindow().isAccessible();
      anybody.page().navigate("/public");
      anybody.fitsTheWindow().isAccessible();
      anybody.screenshot("public-360");
    }
  }
}
