package org.zhunru.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.zhunru.support.Browser;
import org.zhunru.support.Visit;

/** One assist item from its publicity to its last day, in a real Chromium; the community and the public use a telephone. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(District.class)
class TenureWalkIT {

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

  /** Opens the one task that waits on the case, fills its form, and is led away. */
  private void answers(String account, String ref, Consumer<Page> fill, String name) {
    try (Visit visit = signedIn(account, false)) {
      Page page = visit.page();
      page.navigate("/tasks?q=" + ref);
      page.locator("main a[href^='/tasks/']").filter(new Locator.FilterOptions().setHasText("办理")).first().click();
      page.locator(".fjs-form").waitFor();
      fill.accept(page);
      visit.fitsTheWindow().isAccessible();
      if (name != null) {
        visit.screenshot(name);
      }
      page.locator(".fjs-form button[type=submit]").click();
      page.waitForURL(url -> !url.matches(".*/tasks/[0-9a-f-]{20,}.*"));
    }
  }

  private static void check(Page page, String label) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
  }

  private static void type(Page page, String text) {
    page.locator(".fjs-form textarea").first().fill(text);
  }

  private String admitted() {
    String ref = district.files("minzheng", Applications.zeroEmployment(district.today()).paid().build());
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    district.answers("nanjin", ref, "Ask_Opinion", "stance", "AGREE");
    district.answers("gongcheng", ref, "Ask_Opinion", "stance", "AGREE");
    district.answers("shegong.leader", ref, "Ask_Decide", "answer", "APPROVE", "opinion", "同意");
    return ref;
  }

  @Test
  void anItemIsObjectedToFiledSignedPaidInForceEvaluatedAndExpires() {
    String ref = admitted();
    somebodyObjects(ref);
    answers(
        "jiandu",
        ref,
        page -> {
          check(page, "不成立，公开答复");
          type(page, "部门派驻专职人员，不增加社区工作量");
        },
        "tenure-answer");
    try (Visit visit = Browser.desktop(address())) {
      visit.page().navigate("/public/notices/" + ref);
      assertThat(visit.page().locator("main")).containsText("部门派驻专职人员");
      visit.screenshot("tenure-notice");
      visit.page().navigate("/public/notices");
      visit.fitsTheWindow().isAccessible();
      visit.screenshot("tenure-notices");
    }
    district.days(12);
    answers("shegong", ref, page -> type(page, "公示无异议成立"), "tenure-filing");
    for (String signer : new String[] {"minzheng.leader", "nanjin", "gongcheng"}) {
      answers(signer, ref, page -> check(page, "同意并签署"), null);
    }
    theCommunityLooks(ref, "未到位", "tenure-waiting");
    everythingArrives(ref);
    theCommunityLooks(ref, "待执行", "tenure-coming");
    theAgreementIsPrinted(ref);
    district.days(60);
    theCommunityLooks(ref, "执行中", "tenure-in-force");
    district.days(95);
    answers(
        "gongcheng",
        ref,
        page -> {
          for (int i = 0; i < 3; i++) {
            page.locator(".fjs-form-field-radio").nth(i).getByText("满意", new Locator.GetByTextOptions().setExact(true)).click();
          }
        },
        "tenure-rating");
    theCommunityReports(ref);
    theCommunityLooks(ref, "违约报告", "tenure-breach-reported");
    try (Visit visit = signedIn("shegong", false)) {
      Page page = visit.page();
      page.navigate("/cases/" + ref + "/diagram");
      page.locator("[data-diagram] svg").first().waitFor();
      visit.screenshot("tenure-diagram");
    }
    district.days(200);
    theCommunityLooks(ref, "已到期", "tenure-expired");
  }

  private void somebodyObjects(String ref) {
    try (Visit visit = Browser.phone(address()).expecting("422")) {
      Page page = visit.page();
      page.navigate("/public/notices/" + ref);
      visit.fitsTheWindow().isAccessible();
      page.locator("#reason").fill("太短");
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator("#error-summary")).containsText("不少于 10 个字");
      visit.isAccessible();
      page.locator("#reason").fill("社区人手不足，每月核查会影响其他工作");
      page.locator("main form button[type=submit]").click();
      assertThat(page.locator("main")).containsText("已收到您的异议");
      visit.fitsTheWindow().screenshot("tenure-objected-360");
    }
  }

  private void everythingArrives(String ref) {
    answers(
        "caizheng",
        ref,
        page -> {
          choose(page, "拱城社区");
          check(page, "人员");
          page.locator(".fjs-form-field-textfield input").fill("人社派〔2026〕3号");
        },
        "tenure-funds");
    try (Visit visit = signedIn("caizheng", false)) {
      visit.page().navigate("/tasks?q=" + ref);
      if (visit.page().locator("main a[href^='/tasks/']").filter(new Locator.FilterOptions().setHasText("办理")).count() == 0) {
        return;
      }
    }
    answers(
        "caizheng",
        ref,
        page -> {
          choose(page, "拱城社区");
          check(page, "经费");
          page.locator(".fjs-form-field-number input").fill("8000");
          page.locator(".fjs-form-field-textfield input").fill("CZ-2026-0117");
        },
        null);
  }

  private static void choose(Page page, String option) {
    page.locator(".fjs-form-field-select .fjs-input-group").click();
    page.locator(".fjs-dropdownlist-item").filter(new Locator.FilterOptions().setHasText(option)).click();
  }

  private void theCommunityLooks(String ref, String expected, String name) {
    for (boolean phone : new boolean[] {true, false}) {
      try (Visit visit = signedIn("gongcheng", phone)) {
        visit.page().navigate("/tenure/" + ref);
        assertThat(visit.page().locator("main")).containsText(expected);
        visit.fitsTheWindow().isAccessible();
        visit.screenshot(name + (phone ? "-360" : ""));
      }
    }
  }

  private void theAgreementIsPrinted(String ref) {
    try (Visit visit = signedIn("minzheng", false)) {
      visit.page().navigate("/tenure/" + ref + "/agreement");
      visit.fitsTheWindow().isAccessible();
      visit.screenshot("tenure-agreement");
      visit.page().navigate("/tenure/purchases");
      visit.fitsTheWindow().isAccessible();
      visit.page().navigate("/admission/" + ref);
      assertThat(visit.page().locator("#tenure-title")).isVisible();
      visit.screenshot("tenure-case");
    }
  }

  private void theCommunityReports(String ref) {
    try (Visit visit = signedIn("gongcheng", true)) {
      Page page = visit.page();
      page.navigate("/tenure/" + ref + "/breach");
      visit.fitsTheWindow().isAccessible();
      page.locator("#kind-EXTRA_TASK").check();
      page.locator("#since").fill(district.today().toString());
      page.locator("#text").fill("部门在工作群要求每天另报一张表");
      visit.screenshot("tenure-breach-360");
      page.locator("main form button[type=submit]").click();
      page.waitForURL(url -> url.endsWith("/admission/" + ref));
      assertThat(page.locator("#tenure-title")).isVisible();
      visit.fitsTheWindow();
    }
  }
}
