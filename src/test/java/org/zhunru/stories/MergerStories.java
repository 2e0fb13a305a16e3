package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.casefile.OpenCase;
import org.zhunru.engine.Actor;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.EngineBusy;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.UserTasks;
import org.zhunru.consultation.Consultations;
import org.zhunru.consultation.ReferredTopics;
import org.zhunru.consultation.Ruling;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Merger;
import org.zhunru.identity.Mergers;
import org.zhunru.identity.NewOrganisation;
import org.zhunru.identity.NoSuchOrganisation;
import org.zhunru.identity.Organisation.Kind;
import org.zhunru.identity.OrganisationRegister;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.inventory.EntryRelocations;
import org.zhunru.ownersvote.BallotDesk;
import org.zhunru.ownersvote.Electorate;
import org.zhunru.ownersvote.NewBallot;
import org.zhunru.ownersvote.NewOwnersMatter;
import org.zhunru.ownersvote.NewUnit;
import org.zhunru.ownersvote.OwnersVotes;
import org.zhunru.refusal.Channel;
import org.zhunru.refusal.RefusalQuery;
import org.zhunru.refusal.RefusalRegister;
import org.zhunru.refusal.Refusals;
import org.zhunru.refusal.ReportTask;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.FundingLedger;
import org.zhunru.register.FundingLedger.Means;
import org.zhunru.register.ItemKind;
import org.zhunru.register.NewItem;
import org.zhunru.register.Relocation;
import org.zhunru.register.Relocations;
import org.zhunru.register.Workloads;

/** A community is merged into another while it has items in force and tasks that wait; the same on both databases. */
abstract class MergerStories {

  private static final AtomicInteger COMMUNITIES = new AtomicInteger();

  @Autowired private District district;
  @Autowired private UserTasks tasks;
  @Autowired private OrganisationRegister register;
  @Autowired private Mergers mergers;
  @Autowired private Organisations organisations;
  @Autowired private Relocations relocations;
  @Autowired private EntryRelocations imposedRelocations;
  @Autowired private AdmittedItems items;
  @Autowired private FundingLedger ledger;
  @Autowired private Workloads workloads;
  @Autowired private TenureDistrict tenure;
  @Autowired private CaseFiles cases;
  @Autowired private Refusals refusals;
  @Autowired private RefusalRegister refusalRegister;
  @Autowired private Consultations consultations;
  @Autowired private ReferredTopics referred;
  @Autowired private OwnersVotes votes;
  @Autowired private Electorate electorate;
  @Autowired private BallotDesk ballots;
  @Autowired private JdbcClient jdbc;

  private final String old = community();
  private final String heir = community();

  private static String community() {
    return "shequ-" + COMMUNITIES.incrementAndGet();
  }

  private CurrentUser admin() {
    return new CurrentUser("admin", "林峰", organisations.get("yanjiang"), Set.of(Role.ADMINISTRATOR));
  }

  private void twoCommunities() {
    register.add(new NewOrganisation(old, "旧" + old.substring(7) + "社区", Kind.COMMUNITY, "nanjin"), admin());
    register.add(new NewOrganisation(heir, "新" + heir.substring(7) + "社区", Kind.COMMUNITY, "nanjin"), admin());
  }

  private void merge() {
    mergers.merge(old, new Merger(heir, district.today(), true), admin());
  }

  @Test
  void whoTakesACommunityOverReadsWhatItRefusedAndReportsNothingInItsName() {
    twoCommunities();
    CurrentUser reporter = new CurrentUser("r", "居委会", organisations.get(old), Set.of(Role.COMMUNITY_COMMITTEE));
    CurrentUser successor = new CurrentUser("s", "居委会", organisations.get(heir), Set.of(Role.COMMUNITY_COMMITTEE));
    ReportTask report =
        new ReportTask(
            "登记辖区鸽舍", "", "none", "chengguan", "", Channel.CALL, district.today(), false, "", "", "", "", "", "");
    String ref = refusals.report(report, reporter);
    RefusalQuery everything = new RefusalQuery("", "", "", "", 1, 100);
    assertThat(refusalRegister.count(everything, successor)).isZero();
    assertThatThrownBy(() -> refusals.view(ref, successor)).isInstanceOf(NoSuchCase.class);
    merge();
    assertThat(refusalRegister.find(everything, successor)).singleElement().matches(one -> one.ref().equals(ref));
    assertThat(refusalRegister.protections("", successor, 10)).singleElement().matches(one -> one.ref().equals(ref));
    assertThat(refusalRegister.protections(heir, successor, 10)).hasSize(1);
    assertThat(refusals.view(ref, successor).slip().organ()).contains("旧");
    assertThatThrownBy(() -> refusals.lookAgain(ref, successor)).isInstanceOf(AccessDeniedException.class);
    assertThat(refusalRegister.find(everything, district.user("xiangyang"))).noneMatch(one -> one.ref().equals(ref));
  }

  private static Actor clerkOf(String community) {
    return new Actor("clerk." + community, "居委会", Set.of("community-committee:" + community));
  }

  private boolean waits(String community, String ref, String element) {
    return tasks.waiting(ref, element, clerkOf(community)).isPresent();
  }

  private OpenTask task(String community, String ref, String element) {
    return tasks.waiting(ref, element, clerkOf(community)).orElseThrow();
  }

  private String accepted(Applications.Builder request) {
    String ref = district.files("minzheng", request.communities(old).paid().build());
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    return ref;
  }

  private String confirmed(Applications.Builder request) {
    String ref = accepted(request);
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    return ref;
  }

  private Applications.Builder request() {
    return Applications.zeroEmployment(district.today());
  }

  private void handOver(String... refs) {
    relocations.relocate(old, List.of(refs), district.user("shegong"));
  }

  @Test
  void whoHandsOverTheSameAtTheSameTimeIsToldSo() throws InterruptedException {
    twoCommunities();
    String ref = confirmed(request());
    merge();
    CountDownLatch both = new CountDownLatch(2);
    List<Throwable> told = new CopyOnWriteArrayList<>();
    Runnable act =
        () -> {
          both.countDown();
          try {
            both.await();
            handOver(ref);
          } catch (RuntimeException | InterruptedException e) {
            told.add(e);
          }
        };
    List<Thread> clerks = List.of(new Thread(act), new Thread(act));
    clerks.forEach(Thread::start);
    for (Thread clerk : clerks) {
      clerk.join();
    }
    assertThat(told)
        .hasSizeLessThanOrEqualTo(1)
        .allMatch(
            e ->
                e instanceof EngineBusy
                    || e instanceof NoSuchCase
                    || e instanceof TransientDataAccessException
                    || e instanceof DuplicateKeyException,
            "a refusal the page has words for");
    assertThat(waits(old, ref, "Ask_Opinion")).isFalse();
    assertThat(waits(heir, ref, "Ask_Opinion")).isTrue();
    assertThat(told).as("the second finds nothing to hand over, or meets the first").hasSize(1);
  }

  @Test
  void anOpenTaskMovesByTheActAndNotBefore() {
    twoCommunities();
    String ref = confirmed(request());
    OpenTask task = task(old, ref, "Ask_Opinion");
    tasks.claim(task.id(), clerkOf(old));
    merge();
    assertThat(waits(old, ref, "Ask_Opinion")).isTrue();
    assertThat(waits(heir, ref, "Ask_Opinion")).isFalse();
    handOver(ref);
    assertThat(waits(old, ref, "Ask_Opinion")).isFalse();
    OpenTask moved = task(heir, ref, "Ask_Opinion");
    assertThat(moved.id()).isEqualTo(task.id());
    assertThat(moved.claimedBy()).isNull();
    assertThat(moved.dueAt()).isEqualTo(task.dueAt());
    assertThat(inboxRow(task.id())).isEqualTo(List.of("community-committee:" + heir, heir, "none"));
    assertThat(cases.parties(ref, "COMMUNITY")).contains(old, heir);
    tasks.answer(task.id(), clerkOf(heir), "{\"stance\":\"AGREE\"}");
    district.answers("nanjin", ref, "Ask_Opinion", "stance", "AGREE");
    district.answers("shegong.leader", ref, "Ask_Decide", "answer", "APPROVE", "opinion", "同意");
    assertThat(district.see(ref).header().outcome()).isEqualTo("APPROVED");
    assertThat(district.see(ref).opinions()).extracting(opinion -> opinion.organisation()).contains(heir).doesNotContain(old);
    assertThat(trail(ref)).contains("task.reassigned", "register.relocated");
    assertThatThrownBy(() -> handOver(ref)).isInstanceOf(NoSuchCase.class);
  }

  private List<String> inboxRow(String taskId) {
    return jdbc.sql("select group_, unit, coalesce(claimed_by, 'none') from tasklist_inbox where task_id = ?")
        .param(taskId)
        .query((rs, n) -> List.of(rs.getString(1), rs.getString(2), rs.getString(3)))
        .single();
  }

  private List<String> trail(String ref) {
    return jdbc.sql("select act from audit_entry where case_ref = ? order by id").param(ref).query(String.class).list();
  }

  @Test
  void whoeverIsAskedTwiceAnswersTwice() {
    twoCommunities();
    String ref = district.files("minzheng", request().communities(old, heir).paid().build());
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    merge();
    handOver(ref);
    tasks.answer(task(heir, ref, "Ask_Opinion").id(), clerkOf(heir), "{\"stance\":\"AGREE\"}");
    tasks.answer(task(heir, ref, "Ask_Opinion").id(), clerkOf(heir), "{\"stance\":\"AGREE\"}");
    assertThat(waits(heir, ref, "Ask_Opinion")).isFalse();
    assertThat(district.see(ref).opinions()).filteredOn(o -> o.organisation().equals(heir)).extracting("stance")
        .containsExactly("AGREE", "AGREE");
  }

  @Test
  void whatIsAskedAfterTheMergerIsAskedOfTheSuccessorAtOnce() {
    twoCommunities();
    String ref = accepted(request());
    merge();
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    assertThat(waits(old, ref, "Ask_Opinion")).isFalse();
    assertThat(waits(heir, ref, "Ask_Opinion")).isTrue();
    assertThat(cases.parties(ref, "COMMUNITY")).contains(old, heir);
  }

  @Test
  void aConsultationGoesOnAtTheSuccessor() {
    twoCommunities();
    String ref = confirmed(request().highImpact());
    String consultation = district.consultation(ref, old);
    district.prepares(consultation, old, 7, 0);
    district.meets(consultation, old, 3, 0);
    merge();
    assertThatThrownBy(() -> district.meets(consultation, heir, 6, 1)).as("before it is handed over").hasMessageContaining("does not wait");
    handOver(consultation);
    district.meets(consultation, heir, 6, 1);
    district.concludes(consultation, heir, "");
    assertThat(district.see(ref).consultations()).singleElement().satisfies(one -> assertThat(one.result()).isEqualTo("ADOPTED"));
    assertThat(district.see(ref).header().state()).as("%s", district.see(ref).timeline()).isEqualTo("SCREENING");
    district.answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    assertThat(waits(heir, ref, "Ask_Opinion")).isTrue();
  }

  private CurrentUser committeeOf(String community) {
    return new CurrentUser("clerk." + community, "居委会", organisations.get(community), Set.of(Role.COMMUNITY_COMMITTEE));
  }

  private NewBallot counter(String unit) {
    return new NewBallot(unit, "FOR", "COUNTER", "", "", "本人到场口头同意", Owned.key());
  }

  /** Red with: the community of the vote compared with that of whoever asks; a list of the own community only. */
  @Test
  void anOwnersVoteGoesOnAtTheSuccessor() {
    twoCommunities();
    CurrentUser before = committeeOf(old);
    CurrentUser after = committeeOf(heir);
    String ref = votes.open(new NewOwnersMatter("五号楼公共部位表决", "五号楼公共部位的方案和费用分摊是否同意", "FUND_USE", ""), before);
    for (String unit : List.of("1-1", "1-2", "1-3")) {
      electorate.add(ref, new NewUnit(unit, "业主" + unit.substring(2), "100", "", "false"), before);
    }
    tasks.answer(task(old, ref, "Ask_PostElectorate").id(), clerkOf(old), "{\"note\":\"\"}");
    district.days(12);
    tasks.answer(task(old, ref, "Ask_FreezeElectorate").id(), clerkOf(old), "{\"note\":\"\"}");
    String give = "{\"answer\":\"GIVE\",\"votesFrom\":\"%s\",\"votesUntil\":\"%s\",\"note\":\"\"}";
    tasks.answer(
        task(old, ref, "Ask_GiveNotice").id(), clerkOf(old),
        give.formatted(district.today().plusDays(15), district.today().plusDays(19)));
    district.days(15);
    assertThat(votes.desk(after, "").lines()).isEmpty();
    assertThatThrownBy(() -> ballots.atCounter(ref, counter("1-1"), after)).isInstanceOf(NoSuchCase.class);
    merge();
    assertThat(votes.desk(after, "").lines()).extracting(one -> one.header().ref()).containsExactly(ref);
    assertThat(votes.view(ref, after).clerk()).isTrue();
    ballots.atCounter(ref, counter("1-1"), after);
    ballots.atCounter(ref, counter("1-2"), after);
    assertThatThrownBy(() -> ballots.atCounter(ref, counter("1-3"), before)).as("which is no more").isInstanceOf(NoSuchCase.class);
    assertThat(electorate.page(ref, "", 1, after).found()).isEqualTo(3);
    district.days(5);
    handOver(ref);
    tasks.answer(
        task(heir, ref, "Ask_CountAgain").id(), clerkOf(heir), "{\"agreed\":0,\"against\":0,\"abstained\":0}");
    assertThat(votes.view(ref, after).matter().result()).isEqualTo("ADOPTED");
    assertThat(votes.desk(district.user("nanjin"), "").lines()).extracting(one -> one.header().ref()).contains(ref);
  }

  /** Red with: a list of the own community only. */
  @Test
  void aConsultationStandsInTheListOfTheSuccessor() {
    twoCommunities();
    String consultation = district.consultation(confirmed(request().highImpact()), old);
    assertThat(consultations.desk(committeeOf(heir), "").lines()).isEmpty();
    merge();
    assertThat(consultations.desk(committeeOf(heir), "").lines())
        .extracting(one -> one.header().ref())
        .containsExactly(consultation);
  }

  /** Red with: rulings looked up by the community's own code. */
  @Test
  void whatTheJointMeetingRuledBindsTheSuccessor() {
    twoCommunities();
    String consultation = district.consultation(confirmed(request().highImpact()), old);
    String title = cases.header(consultation).title();
    referred.rule(
        new Ruling(consultation, "ENDED", "LX-2026-00001", district.today(), district.today().plusDays(180), false));
    assertThat(referred.barred(heir, title, "另一个问题")).isEmpty();
    merge();
    assertThat(referred.barred(heir, title, "另一个问题")).hasValueSatisfying(why -> assertThat(why).contains(consultation));
  }

  @Test
  void aTopicThatThePartyOrganisationStudiesGoesToTheSuccessor() {
    twoCommunities();
    String ref = confirmed(request().highImpact());
    String consultation = district.consultation(ref, old);
    district.committeeAnswers(old, consultation, "Ask_ScreenTopic", "answer", "TAKE");
    merge();
    handOver(consultation);
    Actor party = new Actor("party", "党组织", Set.of("party-organisation:" + heir));
    assertThat(tasks.waiting(consultation, "Ask_StudyTopic", party)).isPresent();
  }

  @Test
  void whatIsAdmittedAndNotYetInForceCountsInTheOutlook() {
    twoCommunities();
    String ref = inForce(old);
    Workloads.Load before = workloads.of(old);
    enter(cases.open(new OpenCase("ZR", "入户走访", "AST-11", "PUBLICIZED", "minzheng", "minzheng")), old);
    assertThat(workloads.of(old).hours()).as("%s is in force", ref).isEqualByComparingTo(before.hours());
    assertThat(workloads.of(old).coming()).isEqualByComparingTo(before.coming().add(new BigDecimal("6")));
    Workloads.Change change = workloads.outlook(List.of(old), new BigDecimal("9.6")).get(0);
    assertThat(change.percentAfter()).as("15.6 of 96 hours").isEqualTo(16);
    assertThat(change.percentWithComing()).as("21.6 of 96 hours").isEqualTo(23);
  }

  private String inForce(String... communities) {
    String ref =
        cases.open(new OpenCase("ZR", "入户走访", "AST-11", "IN_FORCE", "minzheng", "minzheng"));
    enter(ref, communities);
    for (String community : communities) {
      cases.addParty(ref, community, "COMMUNITY");
      ledger.confirm(ref, community, Means.MONEY, new BigDecimal("8000"), "凭证-" + community, "caizheng", cases.header(ref).openedAt());
      ledger.confirm(ref, community, Means.STAFF, BigDecimal.ZERO, "人员-" + community, "caizheng", cases.header(ref).openedAt());
    }
    items.file(ref);
    items.takeEffect(ref, district.today(), district.today().plusDays(180));
    return ref;
  }

  @Test
  void anItemInForceMovesWithItsMeansAndItsHistoryStays() {
    twoCommunities();
    String ref = inForce(old);
    merge();
    assertThat(items.get(ref).communities()).containsExactly(old);
    assertThat(left()).extracting(Relocation::ref).containsExactly(ref);
    handOver(ref);
    AdmittedItem item = items.get(ref);
    assertThat(item.communities()).containsExactly(heir);
    AdmittedItem.Share before = share(item, old);
    AdmittedItem.Share after = share(item, heir);
    assertThat(before.until()).isEqualTo(district.today());
    assertThat(before.movedTo()).isEqualTo(heir);
    assertThat(after.since()).isEqualTo(district.today());
    assertThat(after.hoursPerWeek()).isEqualByComparingTo("6");
    assertThat(after.provided()).as("money and people that had arrived count on").isTrue();
    assertThat(ledger.lines(ref)).extracting(FundingLedger.Line::community).containsOnly(old);
    assertThat(workloads.of(old).hours()).isEqualByComparingTo("0");
    assertThat(workloads.of(heir).hours()).isEqualByComparingTo("6");
    assertThat(items.ofCommunity(old)).extracting(AdmittedItem::ref).containsExactly(ref);
    assertThat(cases.timeline(ref)).anyMatch(m -> m.what().equals("register.relocated") && m.text().contains("由"));
    assertThat(cases.parties(ref, "COMMUNITY")).contains(heir);
    assertThat(left()).isEmpty();
  }

  private String filed(String... communities) {
    String ref = tenure.admits(ItemKind.REGULAR, 365, communities);
    district.days(12);
    tenure.answers("shegong", ref, "Ask_File", "note", "");
    return ref;
  }

  private void heirSigns(String ref) {
    tasks.answer(task(heir, ref, "Ask_SignAgreement").id(), clerkOf(heir), "{\"answer\":\"SIGN\"}");
  }

  private void theOthersSign(String ref) {
    tenure.answers("minzheng.leader", ref, "Ask_SignAgreement", "answer", "SIGN");
    tenure.answers("nanjin", ref, "Ask_SignAgreement", "answer", "SIGN");
  }

  @Test
  void anAgreementNotYetSignedIsSignedByTheSuccessor() {
    twoCommunities();
    String ref = filed(old);
    merge();
    handOver(ref);
    heirSigns(ref);
    theOthersSign(ref);
    tenure.stands(ref, "AWAITING_FUNDS");
    assertThat(items.get(ref).stateReason()).contains("新");
    tenure.answers("caizheng", ref, "Ask_ConfirmFunds", "community", heir, "means", "MONEY", "amount", 1200, "voucher", "CZ-1");
    tenure.answers("caizheng", ref, "Ask_ConfirmFunds", "community", heir, "means", "STAFF", "voucher", "RS-1");
    tenure.stands(ref, "IN_FORCE");
    assertThat(items.get(ref).communities()).containsExactly(heir);
  }

  @Test
  void whoeverIsAPartyTwiceSignsOnceForBoth() {
    twoCommunities();
    String ref = filed(old, heir);
    merge();
    handOver(ref);
    theOthersSign(ref);
    heirSigns(ref);
    tenure.stands(ref, "FILED");
    heirSigns(ref);
    tenure.stands(ref, "AWAITING_FUNDS");
  }

  @Test
  void whereTheSuccessorHasAShareTheOtherIsAddedToIt() {
    twoCommunities();
    String ref = inForce(old, heir);
    merge();
    assertThat(left()).singleElement().matches(Relocation::alreadyShared);
    handOver(ref);
    AdmittedItem item = items.get(ref);
    assertThat(item.communities()).containsExactly(heir);
    AdmittedItem.Share both = share(item, heir);
    assertThat(both.hoursPerWeek()).isEqualByComparingTo("12");
    assertThat(both.visits()).isEqualTo(24);
    assertThat(both.forms()).isEqualTo(2);
    assertThat(both.money()).isEqualByComparingTo("16000");
    assertThat(both.moneyArrived()).isEqualByComparingTo("16000");
    assertThat(both.provided()).isTrue();
    assertThat(share(item, old).money()).as("the old share stays readable").isEqualByComparingTo("8000");
    assertThat(workloads.of(heir).hours()).isEqualByComparingTo("12");
    assertThat(cases.timeline(ref)).anyMatch(m -> m.text().contains("并入" + organisations.get(heir).name()));
  }

  @Test
  void moneyPromisedToBothCommunitiesIsAwaitedInFull() {
    twoCommunities();
    String ref = filed(old, heir);
    merge();
    handOver(ref);
    theOthersSign(ref);
    heirSigns(ref);
    heirSigns(ref);
    tenure.answers("caizheng", ref, "Ask_ConfirmFunds", "community", heir, "means", "STAFF", "voucher", "RS-1");
    tenure.answers("caizheng", ref, "Ask_ConfirmFunds", "community", heir, "means", "MONEY", "amount", 1200, "voucher", "CZ-1");
    tenure.stands(ref, "AWAITING_FUNDS");
    tenure.answers("caizheng", ref, "Ask_ConfirmFunds", "community", heir, "means", "MONEY", "amount", 1200, "voucher", "CZ-2");
    tenure.stands(ref, "IN_FORCE");
  }

  /** Seen red with the vouchers of one community only: the successor's money counted twice. */
  @Test
  void aVoucherOfAMergedCommunityDoesNotCountAgainForItsSuccessor() {
    twoCommunities();
    String ref = filed(old, heir);
    tenure.answers("caizheng", ref, "Ask_ConfirmFunds", "community", old, "means", "MONEY", "amount", 1200, "voucher", "CZ-1");
    merge();
    handOver(ref);
    assertThatThrownBy(
            () -> tenure.answers("caizheng", ref, "Ask_ConfirmFunds", "community", heir, "means", "MONEY", "amount", 1200, "voucher", "cz-1"))
        .isInstanceOfSatisfying(
            AnswerInvalid.class, invalid -> assertThat(invalid.faults().get(0).message()).contains("不能重复确认"));
    assertThat(share(items.get(ref), heir).moneyArrived()).isEqualByComparingTo("1200");
    tenure.answers("caizheng", ref, "Ask_ConfirmFunds", "community", heir, "means", "MONEY", "amount", 1200, "voucher", "CZ-2");
    assertThat(share(items.get(ref), heir).moneyArrived()).isEqualByComparingTo("2400");
  }

  @Test
  void whatAlreadyEndedStaysWhereItWas() {
    twoCommunities();
    String ref = inForce(old);
    items.move(ref, org.zhunru.register.ItemState.EXPIRED, null);
    merge();
    assertThat(left()).isEmpty();
    assertThatThrownBy(() -> handOver(ref)).isInstanceOf(NoSuchCase.class);
  }

  @Test
  void allOrNoneAndOnlyByTheLeadUnitsClerk() {
    twoCommunities();
    String one = inForce(old);
    String two = inForce(old);
    assertThatThrownBy(() -> handOver(one)).isInstanceOf(NoSuchOrganisation.class);
    merge();
    assertThatThrownBy(() -> handOver(one, "ZR-2026-99999")).isInstanceOf(NoSuchCase.class);
    assertThat(items.get(one).communities()).containsExactly(old);
    for (String nobody : List.of("shegong.leader", "minzheng", "nanjin", "gongcheng")) {
      assertThatThrownBy(() -> relocations.relocate(old, List.of(one), district.user(nobody))).isInstanceOf(AccessDeniedException.class);
    }
    handOver(one, two);
    assertThat(left()).isEmpty();
  }

  @Test
  void aMergedCommunityIsNotChosenInANewRequest() {
    twoCommunities();
    merge();
    assertThatThrownBy(() -> district.files("minzheng", request().communities(old).build()))
        .isInstanceOfSatisfying(
            org.zhunru.admission.ApplicationInvalid.class,
            e -> assertThat(e.faults()).extracting("field").contains("communities"));
  }

  private List<Relocation> left() {
    return relocations.pending(district.user("shegong")).entrySet().stream()
        .filter(one -> one.getKey().code().equals(old))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(List.of());
  }

  private static AdmittedItem.Share share(AdmittedItem item, String community) {
    return item.shares().stream().filter(share -> share.community().equals(community)).findFirst().orElseThrow();
  }

  private void enter(String ref, String... communities) {
    items.enter(
        new NewItem(
            ref, ItemKind.REGULAR, "入户走访", "每月走访", "AST-11", 1, "minzheng", "shegongbu", List.of(), "",
            district.today(), district.today().plusDays(180), 365, List.of(communities), new BigDecimal("6"), 12, 1,
            new BigDecimal("8000"), true, java.util.Set.of(), null, true));
  }

  private void imposed(String community, String kind, String name) {
    jdbc.sql(
            "insert into inventory_entry (kind, community, name, owner_code, owner_name, since, entered_by, entered_at, allowed) values"
                + " (?, ?, ?, 'chengguan', '区城市管理局', ?, 'x', current_timestamp, false)")
        .params(kind, community, name, district.today())
        .update();
  }

  private List<String> standing(String community) {
    return jdbc.sql("select name from inventory_entry where community = ? and ended_on is null order by name")
        .param(community)
        .query(String.class)
        .list();
  }

  @Test
  void whatWasImposedOnAMergedCommunityGoesToItsSuccessorByAnActAndStandsOnce() {
    twoCommunities();
    imposed(old, "PLAQUE", "城管工作站");
    imposed(old, "SYSTEM", "巡查通");
    imposed(heir, "SYSTEM", "巡查通");
    assertThatThrownBy(() -> imposedRelocations.relocate(old, district.user("shegong"))).isInstanceOf(NoSuchOrganisation.class);
    merge();
    assertThat(standing(old)).hasSize(2);
    assertThat(imposedRelocations.pending(district.user("shegong")))
        .anyMatch(one -> one.code().equals(old) && one.count() == 2 && one.successor().startsWith("新"));
    assertThatThrownBy(() -> imposedRelocations.relocate(old, district.user("shegong.leader")))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(imposedRelocations.relocate(old, district.user("shegong"))).isEqualTo(2);
    assertThat(standing(old)).isEmpty();
    assertThat(standing(heir)).containsExactly("城管工作站", "巡查通");
    assertThat(
            jdbc.sql("select count(*) from inventory_entry where community = ? and moved_from = ?")
                .params(heir, old)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(imposedRelocations.relocate(old, district.user("shegong"))).isZero();
    assertThat(imposedRelocations.pending(district.user("shegong"))).noneMatch(one -> one.code().equals(old));
  }
}
