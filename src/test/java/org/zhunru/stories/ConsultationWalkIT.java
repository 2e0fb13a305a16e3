package org.zhunru.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.zhunru.consultation.NewVote;
import org.zhunru.consultation.Participant;
import org.zhunru.consultation.ParticipantList;
import org.zhunru.consultation.VoteDesk;
import org.zhunru.support.Browser;
import org.zhunru.support.Visit;

/**
 * Case C022 of the labelled cases: the residents are heard on the renewal of an old estate, forty of them invited, and what they
 * changed is decided on. In a real Chromium, in a district of its own since days pass; the demo district has no housing office,
 * so another department files.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "zhunru.test=consultation-walk")
@Import(District.class)
class ConsultationWalkIT {

  private static final String TITLE = "老旧小区改造方案意愿征集";
  private static final String CHANGES = "停车位东移三米，不占三号楼前绿地";
  private static final String SAID = "停车位离三号楼的窗户太近，请往东移";
  private static final int INVITED = 40;
  private static final int AFFECTED = 4;
  private static final List<String> SEATS = List.of("居民", "居民代表", "户代表", "楼栋长", "党员", "业主委员会", "驻区单位", "专业人士");

  @LocalServerPort private int port;
  @Autowired private District district;
  @Autowired private ParticipantList participants;
  @Autowired private VoteDesk votes;

  private LocalDate meets;

  private Visit signedIn(String account, boolean phone) {
    Visit visit = phone ? Browser.phone(address()) : Browser.desktop(address());
    Page page = visit.page();
    // a button under the pointer is judged in its own colours, not half way between two
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.navigate("/login");
    page.locator("input[name=username]").fill(account);
    page.locator("input[name=password]").fill("Zhunru-demo-2026");
    page.locator("main form button[type=submit]").first().click();
    page.waitForURL(url -> !url.contains("/login"));
    return visit;
  }

  private String address() {
    return "http://localhost:" + port;
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

  private static void checks(Visit visit, String choice) {
    visit.page().getByLabel(choice, new Page.GetByLabelOptions().setExact(true)).check();
  }

  private static void chooses(Visit visit, int which, String option) {
    Page page = visit.page();
    page.locator(".fjs-form-field-select .fjs-input-group").nth(which).click();
    page.locator(".fjs-dropdownlist-item").filter(new Locator.FilterOptions().setHasText(option)).click();
  }

  private static void answers(Visit visit) {
    looked(visit);
    visit.page().locator(".fjs-form button[type=submit]").click();
    visit.page().waitForURL(url -> !url.matches(".*/tasks/[0-9a-f-]{20,}.*"));
  }

  private static void sends(Page page, String form) {
    page.locator("form[action$='/" + form + "'] button[type=submit]").first().click();
    page.waitForLoadState();
  }

  /** Row i of the list; the third of the directly affected has a rare character in his name. */
  private static String name(int i) {
    String family = "赵钱孙李周吴郑王冯陈".substring(i / 4, i / 4 + 1);
    return family + List.of("春生", "桂芳", i == 2 ? "𠮷祥" : "国庆", i == 3 ? "䶮" : "小梅").get(i % 4);
  }

  private static byte[] list() {
    StringBuilder csv = new StringBuilder("姓名,席位,楼栋或小组,直接利害关系\n");
    for (int i = 0; i < INVITED; i++) {
      csv.append(name(i)).append(',').append(SEATS.get(i % SEATS.size())).append(',').append(i < AFFECTED ? 3 : 4 + i % 6)
          .append(" 号楼,").append(i < AFFECTED ? "是" : "否").append('\n');
    }
    return csv.toString().getBytes(UTF_8);
  }

  private String theDepartmentFilesAndTheLeadUnitSendsItToTheResidents() {
    String ref =
        district.files(
            "minzheng",
            Applications.zeroEmployment(district.today())
                .title(TITLE)
                .description("征集改造内容、电梯加装、停车位重划意愿，委托社会组织并付费")
                .item("AST-41")
                .days(60)
                .paid()
                .highImpact()
                .build());
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    try (Visit lead = signedIn("shegong", false)) {
      opensTask(lead, ref);
      checks(lead, "按规则结论");
      answers(lead);
    }
    return ref;
  }

  private void theCommunityTakesItUp(String topic) {
    try (Visit community = signedIn("gongcheng", true)) {
      opensTask(community, topic);
      checks(community, "列入协商");
      chooses(community, 0, "设施选址");
      chooses(community, 1, "全社区");
      answers(community);
    }
    try (Visit party = signedIn("gongcheng.dang", false)) {
      opensTask(party, topic);
      checks(party, "同意提交协商");
      party.page().locator(".fjs-form textarea").first().fill("同意，请三号楼住户都到会");
      answers(party);
    }
  }

  private void fortyAreInvited(String topic) {
    try (Visit community = signedIn("gongcheng", false)) {
      Page page = community.page();
      page.navigate("/consultations/" + topic);
      assertThat(page.locator("main")).containsText("听证会");
      looked(community);
      page.navigate("/consultations/" + topic + "/participants");
      looked(community);
      page.locator("#file").setInputFiles(new FilePayload("名单.csv", "text/csv", list()));
      sends(page, "file");
      assertThat(page.locator("main [role=status]")).containsText(String.valueOf(INVITED));
      looked(community);
      page.locator("#text").fill("𠮷");
      page.locator("main form[method=get] button[type=submit]").click();
      assertThat(page.locator("main tbody")).containsText(name(2));
      page.navigate("/consultations/" + topic + "/participants/slips");
      looked(community);
      opensTask(community, topic);
      checks(community, "发出通知");
      Locator day = page.locator(".fjs-form .fjs-input-group input").first();
      meets = district.today().plusDays(4);
      day.fill(meets.toString());
      day.press("Enter");
      page.locator(".fjs-form-field-textfield input").nth(0).fill("19:30");
      page.locator(".fjs-form-field-textfield input").nth(1).fill("社区议事室");
      answers(community);
      page.navigate("/consultations/" + topic + "/notice");
      assertThat(page.locator("article")).containsText("社区议事室");
      looked(community);
      shot(page, "consultation-notice");
    }
  }

  /** The paper alone, as it stands in the guide. */
  private static void shot(Page page, String name) {
    page.locator("main article.zr-paper")
        .screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }

  private void theHearingIsHeld(String topic) {
    district.until(meets.atTime(19, 30));
    try (Visit community = signedIn("gongcheng", true)) {
      opensTask(community, topic);
      checks(community, "开会，开始表决");
      answers(community);
    }
    List<Participant> all = participants.slips(topic, district.user("gongcheng"));
    theClerkServesTheDesk(topic, all);
    onePersonVotesByCode(topic, all.get(4).code());
    for (int i = 5; i < 35; i++) {
      entered(topic, all.get(i), i == 34 ? "ABSTAIN" : "FOR", i > 31 ? "PAPER" : "MEETING");
    }
    try (Visit second = signedIn("gongcheng.yi", true)) {
      Page page = second.page();
      page.navigate("/consultations/" + topic);
      page.locator("#votesFor").fill("2");
      page.locator("#votesAgainst").fill("0");
      page.locator("#abstained").fill("1");
      sends(page, "recount");
      assertThat(page.locator("main [role=status]")).containsText("已保存");
      opensTask(second, topic);
      answers(second);
    }
    district.answers("sifa", topic, "Ask_CheckLegality", "answer", "OK", "note", "");
  }

  private void entered(String topic, Participant who, String choice, String origin) {
    if (origin.equals("MEETING")) {
      votes.signIn(topic, who.id(), district.user("gongcheng"));
    }
    votes.vote(
        topic,
        new NewVote(String.valueOf(who.number()), choice, origin, "", "", UUID.randomUUID().toString()),
        district.user("gongcheng"));
  }

  private void theClerkServesTheDesk(String topic, List<Participant> all) {
    try (Visit clerk = signedIn("gongcheng", true).expecting("422")) {
      Page page = clerk.page();
      page.navigate("/consultations/" + topic + "/participants?text=" + all.get(0).name());
      looked(clerk);
      sends(page, "attendance");
      assertThat(page.locator("main tbody")).containsText("已签到");
      page.navigate("/consultations/" + topic);
      page.locator("#said-by").fill(String.valueOf(all.get(0).number()));
      page.locator("#statement").fill(SAID);
      sends(page, "statements");
      assertThat(page.locator("section[aria-labelledby=statements]")).containsText(SAID);
      votesAtTheDesk(clerk, topic, all.get(0), "AGAINST", "MEETING", "");
      page.navigate("/consultations/" + topic + "/participants?text=" + all.get(1).name());
      sends(page, "attendance");
      votesAtTheDesk(clerk, topic, all.get(1), "FOR", "MEETING", "");
      // whoever is served at the counter agrees to it there, step by step; the desk of the meeting does not offer it
      page.navigate("/consultations/" + topic);
      assertThat(page.locator("#origin option[value=COUNTER]")).hasCount(0);
      servedAtTheCounter(clerk, topic, all.get(2));
      votesAtTheDesk(clerk, topic, all.get(3), "FOR", "PROXY", "");
      assertThat(page.locator("#proxy-error")).isVisible();
      assertThat(page.locator("#participant")).hasValue(String.valueOf(all.get(3).number()));
      looked(clerk);
      page.locator("#proxy").fill(String.valueOf(all.get(0).number()));
      page.locator("#consent").fill("书面委托书");
      sends(page, "votes");
      assertThat(page.locator("main .alert-success")).containsText(name(3));
      page.locator("main a[href*='/receipts/']").click();
      assertThat(page.locator("article")).containsText(name(3));
      assertThat(page.locator("article")).containsText("代理人");
      looked(clerk);
      clerk.screenshot("consultation-desk-360");
    }
  }

  private static void servedAtTheCounter(Visit clerk, String topic, Participant who) {
    Page page = clerk.page();
    page.navigate("/consultations/" + topic + "/counter?text=" + who.number());
    page.locator("main a[href$='/counter/" + who.id() + "']").click();
    page.locator("main a[href$='/VOTE']").click();
    page.locator("input[name=consent]").first().check();
    page.locator("#present").fill("女儿小芳");
    looked(clerk);
    sends(page, "agreed");
    page.locator("#choice-FOR").check();
    looked(clerk);
    sends(page, "VOTE");
    assertThat(page.locator("article")).containsText(who.name());
    looked(clerk);
  }

  private static void votesAtTheDesk(
      Visit clerk, String topic, Participant who, String choice, String origin, String consent) {
    Page page = clerk.page();
    page.navigate("/consultations/" + topic + "/participants?text=" + who.name());
    page.locator("main tbody a[href*='participant=" + who.id() + "']").click();
    assertThat(page.locator("#participant")).hasValue(String.valueOf(who.number()));
    page.locator("#choice").selectOption(choice);
    page.locator("#origin").selectOption(origin);
    page.locator("#consent").fill(consent);
    looked(clerk);
    sends(page, "votes");
  }

  private void onePersonVotesByCode(String topic, String code) {
    try (Visit resident = Browser.phone(address())) {
      Page page = resident.page();
      page.navigate("/public/consultations");
      looked(resident);
      page.locator("main a[href$='" + topic + "']").first().click();
      looked(resident);
      page.locator("#code").fill(code);
      sends(page, "code");
      page.locator("#choice-FOR").check();
      looked(resident);
      sends(page, "votes");
      assertThat(page.locator("main")).containsText("您的意见已登记：赞成");
      looked(resident);
    }
  }

  private void theMinutesAreAmendedFrozenAndPublic(String topic) {
    List<Participant> all = participants.slips(topic, district.user("gongcheng"));
    try (Visit community = signedIn("gongcheng", false)) {
      Page page = community.page();
      page.navigate("/consultations/" + topic);
      // building 3, whose resident voted against, is answered first
      page.locator("textarea[name=answer]").fill("已按三号楼住户的意见修改方案");
      page.getByLabel("采纳", new Page.GetByLabelOptions().setExact(true)).check();
      sends(page, "answers");
      opensTask(community, topic);
      page.locator(".fjs-form textarea").nth(0).fill(CHANGES);
      page.locator(".fjs-form textarea").nth(1).fill("会后参观了现场");
      answers(community);
    }
    aClerkWritesDownWhatAResidentWantsPutRight(topic, all.get(2));
    district.days(7);
    try (Visit community = signedIn("gongcheng", false)) {
      Page page = community.page();
      page.navigate("/consultations/" + topic);
      page.locator("textarea[name=answer]").fill("已核对发言，予以补记");
      page.getByLabel("采纳", new Page.GetByLabelOptions().setExact(true)).check();
      sends(page, "answers");
      opensTask(community, topic);
      answers(community);
      page.navigate("/consultations/" + topic);
      assertThat(page.locator("article")).containsText("保留三号楼前的黄桷树");
      assertThat(page.locator("article code")).hasText(Pattern.compile("[0-9a-f]{64}"));
      looked(community);
      shot(page, "consultation-minutes");
    }
    try (Visit anybody = Browser.phone(address())) {
      Page page = anybody.page();
      page.navigate("/public/consultations/" + topic);
      assertThat(page.locator("#results + div")).containsText("应到 40 人，参加 35 人");
      assertThat(page.locator("#results + div")).containsText("赞成 不单列，反对 少于5人，弃权 少于5人");
      assertThat(page.locator("main")).containsText(CHANGES);
      assertThat(page.locator("main")).not().containsText(name(0));
      looked(anybody);
    }
    district.days(20);
  }

  /** One question a screen, with the keyboard, on a telephone. */
  private void aClerkWritesDownWhatAResidentWantsPutRight(String topic, Participant who) {
    try (Visit counter = signedIn("gongcheng.yi", true)) {
      Page page = counter.page();
      page.navigate("/counter");
      looked(counter);
      page.locator("main a[href$='" + topic + "/counter']").press("Enter");
      page.locator("#text").fill("𠮷");
      page.locator("#text").press("Enter");
      page.waitForURL(url -> url.contains("text="));
      looked(counter);
      assertThat(page.locator("main li")).hasCount(1);
      page.locator("main li a").press("Enter");
      looked(counter);
      page.locator("main a[href$='/AMENDMENT']").press("Enter");
      assertThat(page.locator("main input:checked")).hasCount(0);
      looked(counter);
      Locator button = page.locator("main form button");
      if (button.boundingBox().height < 48) {
        throw new AssertionError("a button of " + button.boundingBox().height);
      }
      page.locator("#consent-ORAL").press("Space");
      page.locator("#present").fill("本人和女儿");
      counter.screenshot("consultation-counter-360");
      page.locator("#present").press("Enter");
      page.locator("#amendment").fill("我还提出保留三号楼前的黄桷树");
      looked(counter);
      button.press("Enter");
      page.waitForURL("**/counter/receipts/*");
      assertThat(page.locator("article")).containsText(who.name());
      assertThat(page.locator("article")).containsText("口头同意（当面）");
      looked(counter);
    }
  }

  private void theLeaderDecides(String ref) {
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    district.answers("nanjin", ref, "Ask_Opinion", "stance", "AGREE");
    district.answers("gongcheng", ref, "Ask_Opinion", "stance", "AGREE");
    try (Visit leader = signedIn("shegong.leader", false)) {
      opensTask(leader, ref);
      checks(leader, "同意，作出决定");
      leader.page().locator(".fjs-form textarea").first().fill("居民已经协商，同意");
      answers(leader);
    }
  }

  private void theDepartmentReads(String ref, String... texts) {
    try (Visit department = signedIn("minzheng", false)) {
      department.page().navigate("/admission/" + ref);
      for (String text : texts) {
        assertThat(department.page().locator("main")).containsText(text);
      }
      looked(department);
    }
  }

  @Test
  void theResidentsAreHeardAndWhatTheyChangedIsDecided() {
    String ref = theDepartmentFilesAndTheLeadUnitSendsItToTheResidents();
    String topic = district.consultation(ref, "gongcheng");
    theDepartmentReads(ref, topic, "正在协商", "起中止计时");
    theCommunityTakesItUp(topic);
    fortyAreInvited(topic);
    theHearingIsHeld(topic);
    theMinutesAreAmendedFrozenAndPublic(topic);
    theLeaderDecides(ref);
    theDepartmentReads(ref, "修改后通过", "（居民协商）", CHANGES, "准予准入");
  }
}
