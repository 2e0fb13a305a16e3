package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.OpenCase;
import org.zhunru.district.DistrictClock;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.Processes;
import org.zhunru.engine.UserTasks;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.FundingLedger;
import org.zhunru.register.ItemKind;
import org.zhunru.register.NewItem;
import org.zhunru.tenure.BreachReport;
import org.zhunru.tenure.Exits;
import org.zhunru.tenure.Funding;
import org.zhunru.tenure.Notices;
import org.zhunru.tenure.Purchases;
import org.zhunru.tenure.TenureActs;
import org.zhunru.tenure.Tenures;

/** The people who live with an admitted item, and the decision that admits it. */
@TestComponent
public class TenureDistrict {

  private static final Map<String, Map.Entry<String, Role>> CAST =
      Map.ofEntries(
          Map.entry("minzheng", Map.entry("minzheng", Role.DEPARTMENT_CLERK)),
          Map.entry("minzheng.leader", Map.entry("minzheng", Role.DEPARTMENT_LEADER)),
          Map.entry("chengguan", Map.entry("chengguan", Role.DEPARTMENT_CLERK)),
          Map.entry("shegong", Map.entry("shegongbu", Role.LEAD_CLERK)),
          Map.entry("shegong.leader", Map.entry("shegongbu", Role.LEAD_LEADER)),
          Map.entry("caizheng", Map.entry("caizheng", Role.FINANCE_REVIEWER)),
          Map.entry("nanjin", Map.entry("nanjin", Role.STREET_OFFICE)),
          Map.entry("zixi", Map.entry("zixi", Role.STREET_OFFICE)),
          Map.entry("gongcheng", Map.entry("gongcheng", Role.COMMUNITY_COMMITTEE)),
          Map.entry("hongfeng", Map.entry("hongfeng", Role.COMMUNITY_COMMITTEE)),
          Map.entry("xiangyang", Map.entry("xiangyang", Role.COMMUNITY_COMMITTEE)),
          Map.entry("jiandu", Map.entry("gongcheng", Role.SUPERVISION_COMMITTEE)));

  private final CaseFiles cases;
  private final AdmittedItems items;
  private final UserTasks tasks;
  private final Organisations organisations;
  private final DistrictClock clock;
  private final Notices notices;
  private final TenureActs acts;
  private final Purchases purchases;
  private final Funding funding;
  private final Processes processes;
  private final FundingLedger ledger;
  private final Exits exits;
  private final Tenures tenures;
  private Integer publicity;
  private boolean filed = true;

  TenureDistrict(
      CaseFiles cases,
      AdmittedItems items,
      UserTasks tasks,
      Organisations organisations,
      DistrictClock clock,
      Notices notices,
      TenureActs acts,
      Purchases purchases,
      Funding funding,
      Processes processes,
      FundingLedger ledger,
      Exits exits,
      Tenures tenures) {
    this.tenures = tenures;
    this.exits = exits;
    this.ledger = ledger;
    this.processes = processes;
    this.funding = funding;
    this.purchases = purchases;
    this.notices = notices;
    this.acts = acts;
    this.cases = cases;
    this.items = items;
    this.tasks = tasks;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** An admission for a year from today, of 1200 yuan and one person for each community. */
  String admits(ItemKind kind, int days, String... communities) {
    return admits("minzheng", kind, days, "1200", true, communities);
  }

  String admits(String department, ItemKind kind, int days, String money, boolean staff, String... communities) {
    return admits(department, kind, days, money, staff, "COMMUNITY_IS_ASSISTING_BODY", communities);
  }

  /** An approval of the joint meeting: money has to be there first, and nobody named an amount. */
  String approvesAfterFunds(String... communities) {
    return admits("minzheng", ItemKind.REGULAR, 365, "0", false, "FUNDS_BEFORE_EFFECT", communities);
  }

  /** A regular admission on the condition that it is not renewed. */
  String admitsOnceOnly(int days, String... communities) {
    return admits("minzheng", ItemKind.REGULAR, days, "1200", true, "NON_RENEWABLE", communities);
  }

  /** An admission whose planned days begin only after these. */
  String admitsLater(int days, String... communities) {
    return admits("minzheng", ItemKind.REGULAR, days, 365, "1200", true, "COMMUNITY_IS_ASSISTING_BODY", communities);
  }

  private String admits(
      String department, ItemKind kind, int days, String money, boolean staff, String condition, String... communities) {
    return admits(department, kind, 0, days, money, staff, condition, communities);
  }

  /** An admission whose table of terms (T8) said otherwise than usual. */
  String admitsOnTerms(int publicityDays, boolean filing, String... communities) {
    publicity = publicityDays;
    filed = filing;
    try {
      return admits(ItemKind.REGULAR, 365, communities);
    } finally {
      publicity = null;
      filed = true;
    }
  }

  private String admits(
      String department, ItemKind kind, int after, int days, String money, boolean staff, String condition, String... communities) {
    String ref = cases.open(new OpenCase("ZR", "零就业家庭动态核查", "AST-11", "SCREENING", department, department));
    List<String> all = Arrays.asList(communities);
    all.forEach(community -> cases.addParty(ref, community, "COMMUNITY"));
    cases.decide(ref, "DECIDED", "APPROVED", "AD_LISTED", null);
    items.enter(
        new NewItem(
            ref,
            kind,
            "零就业家庭动态核查",
            "每月核查零就业家庭情况",
            "AST-11",
            1,
            department,
            "shegongbu",
            List.of(condition),
            "姓名、就业状况",
            clock.today().plusDays(after),
            clock.today().plusDays(after + days - 1L),
            365,
            all,
            new BigDecimal("4"),
            20,
            4,
            new BigDecimal(money),
            staff, java.util.Set.of(), publicity, filed));
    return ref;
  }

  CurrentUser user(String username) {
    Map.Entry<String, Role> member = CAST.get(username);
    return new CurrentUser(username, username, organisations.get(member.getKey()), Set.of(member.getValue()));
  }

  /** Who signs for the streets of both communities. */
  String[] streets() {
    return new String[] {"nanjin", "zixi"};
  }

  /** What the form of a task that waits for somebody shows in a field before he answers. */
  Object offered(String username, String ref, String element, String field) {
    Actor actor = actor(username);
    return tasks.prefill(tasks.waiting(ref, element, actor).orElseThrow().id(), actor).get(field);
  }

  private Actor actor(String username) {
    CurrentUser user = user(username);
    return new Actor(user.username(), user.name(), user.groups());
  }

  void answers(String username, String ref, String element, Object... keysAndValues) {
    answers(actor(username), ref, element, keysAndValues);
  }

  List<Exits.Exit> exits(String ref) {
    return exits.of(ref);
  }

  private void answers(Actor actor, String ref, String element, Object... keysAndValues) {
    answers(actor, waiting(actor, ref, element), keysAndValues);
  }

  private void answers(Actor actor, OpenTask task, Object... keysAndValues) {
    Map<String, Object> answer = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      answer.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    try {
      tasks.answer(task.id(), actor, new ObjectMapper().writeValueAsString(answer));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  OpenTask waiting(String username, String ref, String element) {
    return waiting(actor(username), ref, element);
  }

  private OpenTask waiting(Actor actor, String ref, String element) {
    return tasks
        .waiting(ref, element, actor)
        .orElseThrow(() -> new AssertionError(element + " does not wait for " + actor.username() + " in " + cases.timeline(ref)));
  }

  boolean waits(String username, String ref, String element) {
    return tasks.waiting(ref, element, actor(username)).isPresent();
  }

  /** Communities finance may still confirm something for. */
  List<String> waitsForMoney(String ref) {
    return funding.waiting(ref).stream().map(Funding.Community::code).toList();
  }

  LocalDate today() {
    return clock.today();
  }

  AdmittedItem item(String ref) {
    return items.get(ref);
  }

  void stands(String ref, String state) {
    assertThat(cases.header(ref).state()).as("%s", cases.timeline(ref)).isEqualTo(state);
  }

  void tells(String ref, String text) {
    assertThat(cases.timeline(ref)).as("milestones of %s", ref).anyMatch(milestone -> milestone.text().contains(text));
  }

  void closedAs(String ref, String state) {
    stands(ref, state);
    assertThat(cases.header(ref).open()).isFalse();
    assertThat(cases.header(ref).outcome()).isEqualTo("APPROVED");
    assertThat(cases.header(ref).reason()).isEqualTo("AD_LISTED");
  }

  void objects(String ref, String address, String reason) {
    notices.object(ref, null, reason, address);
  }

  Notices.Notice notice(String ref) {
    return notices.get(ref);
  }

  void reportsBreach(String username, String ref, String kind, int daysAgo) {
    acts.reportBreach(
        ref, new BreachReport(kind, "要求社区另外填报三张表格", clock.today().minusDays(daysAgo)), user(username));
  }

  void proposesExit(String username, String ref) {
    acts.proposeExit(ref, "居民普遍认为没有实际作用", user(username));
  }

  void recordsRepeal(String username, String ref) {
    acts.recordRepeal(ref, "原办法已由省政府令废止", user(username));
  }

  /** A request that the joint meeting turned into a purchase. */
  String decidesPurchase() {
    String ref = cases.open(new OpenCase("ZR", "入户核查", "AST-11", "JOINT_REVIEW", "minzheng", "minzheng"));
    cases.addParty(ref, "gongcheng", "COMMUNITY");
    cases.close(ref, "DECIDED", "PURCHASE_SERVICE", "JV_PURCHASE_SERVICE");
    return ref;
  }

  String purchaseOf(String source) {
    return purchases.of("minzheng", 100).stream()
        .filter(purchase -> purchase.sourceRef().equals(source))
        .findFirst()
        .orElseThrow()
        .ref();
  }

  /** Number of the line with that voucher. */
  long line(String ref, String voucher) {
    return ledger.lines(ref).stream().filter(line -> line.voucher().equals(voucher)).findFirst().orElseThrow().id();
  }

  void reverses(String username, String ref, long line, String reason) {
    funding.reverse(ref, line, reason, user(username));
  }

  /** The papers of an emergency declare this much for each community. */
  void papersName(String ref, String money) {
    items.restate(ref, new org.zhunru.register.Figures(new BigDecimal("4"), 20, 4, new BigDecimal(money), Set.of()), false, "");
  }

  /** The papers of an emergency promise people, and no money. */
  void papersPromisePeople(String ref) {
    items.restate(ref, new org.zhunru.register.Figures(new BigDecimal("4"), 20, 4, BigDecimal.ZERO, Set.of()), true, "");
  }

  /** The engine has not run the timer of the last day yet. */
  void delaysTheEnd(String ref, int days) {
    processes.moveTimer(ref, "Wait_TermEnded", clock.instant().plus(java.time.Duration.ofDays(
        java.time.temporal.ChronoUnit.DAYS.between(clock.today(), item(ref).inForceTo()) + days)));
  }

  /** Code of the reason why it may be renewed or not, as the page shows it. */
  String renewable(String ref) {
    return tenures.view(ref, user("shegong")).renewableReason();
  }

  /** The case of an emergency is over, as the room that admitted it says; what began in it is not. */
  void ends(String ref) {
    cases.close(ref, "EMERGENCY_ENDED", "EMERGENCY_ENDED", "CD_EMERGENCY_TEMPORARY");
  }

  CaseFiles cases() {
    return cases;
  }
}
