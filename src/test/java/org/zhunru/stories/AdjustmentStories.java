package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.zhunru.adjustment.AdjustmentInvalid;
import org.zhunru.adjustment.AdjustmentView;
import org.zhunru.adjustment.Adjustments;
import org.zhunru.adjustment.Amendments;
import org.zhunru.adjustment.Cause;
import org.zhunru.adjustment.DraftPublicity;
import org.zhunru.adjustment.Hearing;
import org.zhunru.adjustment.NewProposal;
import org.zhunru.adjustment.OpenAdjustment;
import org.zhunru.adjustment.Proposal;
import org.zhunru.adjustment.ProposalKind;
import org.zhunru.adjustment.ProposalState;
import org.zhunru.adjustment.Proposals;
import org.zhunru.adjustment.Settlements;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.casefile.OpenCase;
import org.zhunru.casefile.SentForm;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.CatalogueCertificates;
import org.zhunru.catalogue.CatalogueDrafts;
import org.zhunru.catalogue.CatalogueMeasure;
import org.zhunru.catalogue.CatalogueRefused;
import org.zhunru.catalogue.CatalogueVersion;
import org.zhunru.catalogue.CatalogueVersions;
import org.zhunru.catalogue.Item;
import org.zhunru.catalogue.ListType;
import org.zhunru.catalogue.VersionStatus;
import org.zhunru.certificate.CertificateKinds;
import org.zhunru.engine.Actor;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.UserTasks;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/** How a proposal becomes a new version of the lists, or does not; the same on both databases. */
abstract class AdjustmentStories {

  private static final AtomicInteger CODES = new AtomicInteger(900);

  private static final Actor SECOND = new Actor("fenguan", "秦岚", Set.of("joint-meeting-member:yanjiang"));

  @Autowired private District district;
  @Autowired private UserTasks tasks;
  @Autowired private Adjustments adjustments;
  @Autowired private Proposals proposals;
  @Autowired private Amendments amendments;
  @Autowired private Settlements settlements;
  @Autowired private DraftPublicity publicity;
  @Autowired private Catalogue catalogue;
  @Autowired private CatalogueVersions versions;
  @Autowired private CatalogueDrafts drafts;
  @Autowired private CatalogueCertificates certificates;
  @Autowired private CertificateKinds kinds;
  @Autowired private CaseFiles cases;
  @Autowired private ObjectMapper json;

  private String code;

  @BeforeEach
  void aCodeNobodyUsed() {
    code = "AST-" + CODES.incrementAndGet();
  }

  private String opens(Cause cause) {
    return adjustments.open(new OpenAdjustment(cause, "依据新的规定"), district.user("shegong"));
  }

  private AdjustmentView see(String ref) {
    return adjustments.view(ref, district.user("shegong"));
  }

  private String state(String ref) {
    return see(ref).header().state();
  }

  private Actor actor(String who) {
    return switch (who) {
      case "fenguan" -> SECOND;
      case "tongji" -> new Actor("tongji", "赵静", Set.of("department-clerk:tongji"));
      default -> district.actor(who);
    };
  }

  private void answers(String who, String ref, String element, Object... keysAndValues) {
    Map<String, Object> answer = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      answer.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    String task =
        tasks
            .waiting(ref, element, actor(who))
            .orElseThrow(() -> new AssertionError(element + " does not wait for " + who + ": " + see(ref).timeline()))
            .id();
    try {
      tasks.answer(task, actor(who), json.writeValueAsString(answer));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private NewProposal addition() {
    return new NewProposal(
        ProposalKind.ADD, "", "ASSISTANCE", "协助开展第" + code + "号专项走访", "区民政局", "法律新增职责", "社会救助法第八条");
  }

  private NewProposal removal() {
    return new NewProposal(ProposalKind.REMOVE, "AST-12", "", "", "", "两年没有使用", "");
  }

  /** From clearing to settlement, everybody agreeing. */
  private void heard(String ref, String... departments) {
    for (String department : departments) {
      answers(department, ref, "Ask_Clear", "stance", "AGREE");
    }
    answers("sifa", ref, "Ask_ReviewLegality", "stance", "AGREE");
    for (String community : List.of("gongcheng", "xiangyang", "hongfeng")) {
      answers(community, ref, "Ask_Discuss", "stance", "AGREE", "heard", 12);
    }
    assertThat(state(ref)).isEqualTo("SETTLEMENT");
  }

  /** An adjustment outside the yearly one, with one proposal that stands on its page, at its settlement. */
  private String atSettlement(NewProposal... wanted) {
    String ref = opens(Cause.YEARLY);
    for (NewProposal one : wanted) {
      proposals.propose(ref, one, district.user("minzheng"));
    }
    district.days(25);
    assertThat(state(ref)).isEqualTo("DEPT_CLEARING");
    heard(ref, "minzheng");
    return ref;
  }

  private void takes(String ref, int number) {
    proposals.settle(ref, number, true, code, "确有必要", district.user("shegong"));
  }

  private void settles(String ref) {
    answers("shegong", ref, "Ask_Settle", "note", "已逐项处理");
  }

  private void approves(String ref) {
    answers(
        "shegong.leader", ref, "Ask_Approve", "answer", "APPROVE", "inForceFrom", district.today().plusDays(3).toString(),
        "opinion", "同意");
    answers("fenguan", ref, "Ask_ApproveSecond", "answer", "APPROVE", "opinion", "同意发布");
  }

  private void publicityEnds() {
    district.days(9);
  }

  @Test
  void aYearlyAdjustmentBecomesANewVersionFromItsDay() {
    String ref = opens(Cause.YEARLY);
    assertThat(state(ref)).isEqualTo("PROPOSING");
    answers("minzheng", ref, "Ask_Propose", "kind", "ADD", "list", "ASSISTANCE", "title", addition().title(), "department", "区民政局", "reason",
        "法律新增职责", "basis", "社会救助法第八条");
    for (String who : List.of("chengguan", "tongji", "xiangyang", "hongfeng")) {
      answers(who, ref, "Ask_Propose", "kind", "NONE");
    }
    assertThatThrownBy(() -> answers("gongcheng", ref, "Ask_Propose", "kind", "REMOVE", "itemCode", "AST-99999", "reason", "没有用"))
        .isInstanceOf(AnswerInvalid.class);
    answers("gongcheng", ref, "Ask_Propose", "kind", "NONE");
    assertThat(state(ref)).isEqualTo("DEPT_CLEARING");
    heard(ref, "minzheng");

    assertThatThrownBy(() -> settles(ref)).isInstanceOf(AnswerInvalid.class).hasMessageContaining("第 1 项");
    takes(ref, 1);
    settles(ref);
    assertThat(state(ref)).isEqualTo("PUBLICITY");
    int draft = see(ref).adjustment().draft();
    assertThat(versions.version(draft).status()).isEqualTo(VersionStatus.CHECKED);
    assertThat(publicity.notice(ref).open()).isTrue();
    assertThat(publicity.notice(ref).proposals()).extracting(Proposal::itemCode).containsExactly(code);
    publicityEnds();
    int before = catalogue.version();
    approves(ref);
    assertThat(state(ref)).isEqualTo("NEW_VERSION");
    assertThat(see(ref).header().outcome()).isEqualTo("PUBLISHED");
    assertThat(versions.version(draft).status()).isEqualTo(VersionStatus.PUBLISHED);
    assertThat(catalogue.version()).isEqualTo(before);
    assertThat(catalogue.inForce(code)).isFalse();
    district.days(4);
    assertThat(catalogue.version()).isEqualTo(draft);
    assertThat(catalogue.inForce(code)).isTrue();
    assertThat(versions.version(before).status()).isEqualTo(VersionStatus.SUPERSEDED);
  }

  @Test
  void proposalsArriveOnThePageTooAndOnlyWhileTheyAreTakenIn() {
    String ref = opens(Cause.YEARLY);
    assertThat(proposals.propose(ref, removal(), district.user("hongfeng"))).isEqualTo(1);
    assertThatThrownBy(() -> proposals.propose(ref, removal(), district.user("sifa"))).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> proposals.propose(ref, removal(), district.user("shegong.leader"))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> proposals.propose(ref, new NewProposal(ProposalKind.ADD, "", "", "", "", "", ""), district.user("minzheng")))
        .isInstanceOfSatisfying(
            AdjustmentInvalid.class,
            e -> assertThat(e.faults()).extracting("field").containsExactlyInAnyOrder("reason", "list", "title", "department", "basis"));
    district.days(25);
    assertThatThrownBy(() -> proposals.propose(ref, removal(), district.user("minzheng")))
        .isInstanceOfSatisfying(AdjustmentInvalid.class, e -> assertThat(e.faults()).extracting("field").containsExactly("kind"));
  }

  @Test
  void silenceIsNotedAndAnObjectionStandsWithItsReason() {
    String ref = opens(Cause.YEARLY);
    proposals.propose(ref, addition(), district.user("minzheng"));
    district.days(25);
    assertThatThrownBy(() -> answers("minzheng", ref, "Ask_Clear", "stance", "OBJECT")).isInstanceOf(AnswerInvalid.class);
    district.days(16);
    assertThat(state(ref)).isEqualTo("LEGAL_REVIEW");
    district.days(16);
    assertThat(see(ref).timeline()).anyMatch(m -> m.text().contains("合法性审查超期"));
    assertThat(state(ref)).as("nobody's silence makes it lawful").isEqualTo("LEGAL_REVIEW");
    assertThatThrownBy(() -> answers("sifa", ref, "Ask_ReviewLegality", "stance", "OBJECT", "text", "依据不足"))
        .isInstanceOfSatisfying(AnswerInvalid.class, e -> assertThat(e.faults()).extracting("field").containsExactly("numbers"));
    assertThatThrownBy(() -> answers("sifa", ref, "Ask_ReviewLegality", "stance", "OBJECT", "numbers", "1、7", "text", "依据不足"))
        .isInstanceOf(AnswerInvalid.class)
        .hasMessageContaining("没有第 7 项建议");
    answers("sifa", ref, "Ask_ReviewLegality", "stance", "OBJECT", "numbers", "第 1 项", "text", "依据不足");
    assertThat(state(ref)).isEqualTo("LEGAL_AMENDMENT");
    district.days(9);
    assertThat(see(ref).timeline()).anyMatch(m -> m.text().contains("按合法性意见修改超期"));
    assertThatThrownBy(() -> answers("shegong", ref, "Ask_Amend", "answer", "REVIEW", "note", "没有修改"))
        .isInstanceOf(AnswerInvalid.class)
        .hasMessageContaining("没有修改过的建议");
    answers("shegong", ref, "Ask_Amend", "answer", "GO_ON", "note", "保留意见，交社区讨论");
    answers("gongcheng", ref, "Ask_Discuss", "stance", "OBJECT", "heard", 30, "text", "居民不同意");
    district.days(16);
    assertThat(state(ref)).isEqualTo("SETTLEMENT");
    assertThat(see(ref).hearings()).extracting("stance").containsExactly("SILENT", "OBJECT", "OBJECT", "SILENT", "SILENT");
    district.days(16);
    assertThat(see(ref).timeline()).anyMatch(m -> m.text().contains("逐项处理超期"));
    assertThatThrownBy(() -> takes(ref, 1))
        .isInstanceOfSatisfying(
            AdjustmentInvalid.class, e -> assertThat(e.faults()).extracting("message").containsExactly("这项建议有合法性问题，未经修改并重新审查的不得采纳"));
    assertThat(see(ref).legal(1)).singleElement().satisfies(one -> assertThat(one.stands()).isTrue());
  }

  @Test
  void aProposalAgainstTheLawIsAmendedAndReviewedAgainOrWithdrawn() {
    String ref = opens(Cause.YEARLY);
    proposals.propose(ref, addition(), district.user("minzheng"));
    proposals.propose(ref, removal(), district.user("hongfeng"));
    proposals.propose(ref, new NewProposal(ProposalKind.CHANGE, "AST-13", "", "协助核对", "", "名称不符", ""), district.user("minzheng"));
    district.days(25);
    answers("minzheng", ref, "Ask_Clear", "stance", "AGREE");
    if (state(ref).equals("DEPT_CLEARING")) {
      district.days(16);
    }
    answers("sifa", ref, "Ask_ReviewLegality", "stance", "OBJECT", "numbers", "1，2", "text", "依据条款已经废止");
    assertThat(state(ref)).isEqualTo("LEGAL_AMENDMENT");
    assertThat(see(ref).proposals()).extracting(Proposal::legality).containsExactly("OBJECTED", "OBJECTED", "CLEARED");
    NewProposal better =
        new NewProposal(null, "", "ASSISTANCE", addition().title(), "区民政局", "法律新增职责", "社会救助法第九条");
    assertThatThrownBy(() -> amendments.amend(ref, 1, better, district.user("minzheng"))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> amendments.amend(ref, 3, better, district.user("shegong"))).isInstanceOf(AdjustmentInvalid.class);
    assertThatThrownBy(() -> amendments.amend(ref, 1, addition(), district.user("shegong")))
        .isInstanceOfSatisfying(AdjustmentInvalid.class, e -> assertThat(e.faults()).extracting("field").containsExactly("title"));
    amendments.amend(ref, 1, better, district.user("shegong"));
    assertThatThrownBy(() -> amendments.withdraw(ref, 2, "\u200b", district.user("shegong"))).isInstanceOf(AdjustmentInvalid.class);
    amendments.withdraw(ref, 2, "这项仍须保留", district.user("shegong"));
    assertThatThrownBy(() -> answers("shegong", ref, "Ask_Amend", "answer", "GO_ON", "note", "不必再审"))
        .isInstanceOf(AnswerInvalid.class)
        .hasMessageContaining("尚未重新审查");
    answers("shegong", ref, "Ask_Amend", "answer", "REVIEW", "note", "已改依据");
    assertThat(state(ref)).isEqualTo("LEGAL_REVIEW");
    assertThatThrownBy(() -> answers("sifa", ref, "Ask_ReviewLegality", "stance", "OBJECT", "numbers", "2", "text", "已撤回"))
        .isInstanceOf(AnswerInvalid.class);
    answers("sifa", ref, "Ask_ReviewLegality", "stance", "AGREE");
    assertThat(state(ref)).isEqualTo("COMMUNITY_DISCUSSION");
    assertThat(see(ref).proposals()).extracting(Proposal::legality).containsExactly("CLEARED", "OBJECTED", "CLEARED");
    assertThat(see(ref).legal(1)).singleElement().satisfies(one -> assertThat(one.stands()).isFalse());
    district.days(16);
    takes(ref, 1);
    assertThat(versions.item(see(ref).adjustment().draft(), code).basis()).isEqualTo("社会救助法第九条");
    assertThatThrownBy(() -> takes(ref, 2)).isInstanceOf(AdjustmentInvalid.class);
    assertThatThrownBy(() -> proposals.reopen(ref, 2, district.user("shegong"))).isInstanceOf(AdjustmentInvalid.class);
  }

  @Test
  void theDraftDoesWhatWasTakenAndNothingElse() {
    String ref = atSettlement(addition(), removal());
    takes(ref, 1);
    takes(ref, 2);
    int draft = see(ref).adjustment().draft();
    drafts.put(draft, versions.item(versions.version(draft).basedOn(), "AST-12"), district.user("shegong"));
    drafts.remove(draft, "AST-14", district.user("shegong"));
    versions.check(draft, district.user("shegong"));
    settles(ref);
    assertThat(state(ref)).isEqualTo("SETTLEMENT");
    assertThat(settlements.astray(ref))
        .hasSize(2)
        .anyMatch(one -> one.startsWith("AST-14“") && one.endsWith("在草案中被删除，没有采纳的建议，请恢复"))
        .contains("第 2 项建议已采纳，草案中没有删除 AST-12");
    assertThat(see(ref).timeline()).anyMatch(m -> m.text().startsWith("草案校验发现 2 处差错：AST-14"));
    drafts.put(draft, versions.item(versions.version(draft).basedOn(), "AST-14"), district.user("shegong"));
    drafts.remove(draft, "AST-12", district.user("shegong"));
    settles(ref);
    assertThat(state(ref)).isEqualTo("PUBLICITY");
  }

  @Test
  void theCertificatesNobodyMayAskForChangeWithTheLists() {
    String number = "CERT-" + code.substring(4);
    NewProposal added =
        new NewProposal(ProposalKind.ADD, "", "CERTIFICATE", "第" + code + "号情况证明", "区民政局", "已可核验", "由部门在线核验");
    NewProposal changed = new NewProposal(ProposalKind.CHANGE, "CERT-05", "", "", "", "办法有变", "通过一体化平台查询" + code);
    String ref = atSettlement(added, changed, new NewProposal(ProposalKind.REMOVE, "CERT-06", "", "", "", "法律已有规定", ""));
    assertThatThrownBy(() -> proposals.settle(ref, 1, true, code, "必要", district.user("shegong")))
        .isInstanceOfSatisfying(AdjustmentInvalid.class, e -> assertThat(e.faults().get(0).message()).contains("应当以 CERT- 开头"));
    proposals.settle(ref, 1, true, number, "必要", district.user("shegong"));
    takes(ref, 2);
    takes(ref, 3);
    int draft = see(ref).adjustment().draft();
    var diff = adjustments.changes(ref, district.user("shegong")).orElseThrow();
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.certificates()).extracting(one -> one.kind().code()).containsExactly("CERT-05", "CERT-06", number);
    proposals.reopen(ref, 3, district.user("shegong"));
    proposals.settle(ref, 3, false, "", "保留", district.user("shegong"));
    certificates.remove(draft, "CERT-07", district.user("shegong"));
    assertThat(settlements.astray(ref)).singleElement().satisfies(one -> assertThat(one).startsWith("CERT-07“"));
    certificates.put(
        draft, certificates.get(versions.version(draft).basedOn(), "CERT-07"), "", district.user("shegong"));
    settles(ref);
    publicityEnds();
    approves(ref);
    int before = catalogue.certificates().size();
    assertThat(kinds.find(number)).isEmpty();
    district.days(4);
    assertThat(catalogue.certificates()).hasSize(before + 1);
    assertThat(kinds.find(number).orElseThrow().instead()).isEqualTo("由部门在线核验");
    assertThat(kinds.find("CERT-05").orElseThrow().instead()).isEqualTo("通过一体化平台查询" + code);
  }

  @Test
  void outsideTheYearlyOneTheLeadUnitProposesOrGivesUp() {
    String ref = opens(Cause.LAW_CHANGED);
    assertThat(state(ref)).isEqualTo("DRAFTING");
    assertThatThrownBy(() -> answers("shegong", ref, "Ask_Draft", "answer", "PROPOSED", "note", "已提齐"))
        .isInstanceOf(AnswerInvalid.class)
        .hasMessageContaining("还没有提出建议");
    assertThatThrownBy(() -> proposals.propose(ref, removal(), district.user("minzheng"))).isInstanceOf(NoSuchCase.class);
    district.days(16);
    assertThat(see(ref).timeline()).anyMatch(m -> m.text().contains("拟定建议超期"));
    proposals.propose(ref, removal(), district.user("shegong"));
    answers("shegong", ref, "Ask_Draft", "answer", "PROPOSED", "note", "已提齐");
    assertThat(state(ref)).isEqualTo("DEPT_CLEARING");
    String none = opens(Cause.UNUSED);
    answers("shegong", none, "Ask_Draft", "answer", "GIVE_UP", "note", "核对后都在使用");
    assertThat(state(none)).isEqualTo("NO_CHANGE");
  }

  @Test
  void aDraftThatWasBegunBeforeIsTakenOverAndItsChangesAreProposals() {
    int draft = versions.draft("新的清单", district.user("shegong")).number();
    assertThatThrownBy(
            () -> adjustments.open(new OpenAdjustment(Cause.LAW_CHANGED, "新规定", draft), district.user("shegong")))
        .isInstanceOf(AdjustmentInvalid.class)
        .hasMessageContaining("没有改动");
    Item old = versions.item(draft, "AST-11");
    Item given = new Item("AST-11", old.list(), old.category(), old.title(), "区统计局", old.basis(), "另行约定", old.frequency());
    drafts.put(draft, given, district.user("shegong"));
    drafts.remove(draft, "AST-14", district.user("shegong"));
    Item added = new Item(code, ListType.ASSISTANCE, "其他", "协助开展第" + code + "号排查", "区民政局", "某条例第一条", "有经费", "按需");
    drafts.put(draft, added, district.user("shegong"));
    certificates.remove(draft, "CERT-19", district.user("shegong"));
    assertThat(adjustments.drafts()).extracting(CatalogueVersion::number).contains(draft);

    String ref = adjustments.open(new OpenAdjustment(Cause.LAW_CHANGED, "新规定", draft), district.user("shegong"));
    assertThat(see(ref).adjustment().draft()).isEqualTo(draft);
    assertThat(see(ref).proposals()).extracting(Proposal::itemCode).containsExactly("AST-11", "AST-14", code, "CERT-19");
    assertThat(see(ref).proposals().get(0).department()).isEqualTo("区人力资源社会保障局/区统计局");
    assertThat(see(ref).proposals().get(0).reason()).contains("牵头部门、条件");
    assertThat(drafts.taker(draft)).contains(ref);
    assertThatThrownBy(
            () -> adjustments.open(new OpenAdjustment(Cause.LAW_CHANGED, "新规定", draft), district.user("shegong")))
        .hasMessageContaining("已在另一件清单调整中");
    answers("shegong", ref, "Ask_Draft", "answer", "PROPOSED", "note", "已提齐");
    assertThat(see(ref).hearings()).extracting(Hearing::organisation).contains("tongji", "minzheng");
    heard(ref, "tongji", "minzheng");
    proposals.settle(ref, 1, true, "", "职责已调整", district.user("shegong"));
    proposals.settle(ref, 2, false, "", "仍有依据", district.user("shegong"));
    proposals.settle(ref, 3, true, code, "确有必要", district.user("shegong"));
    proposals.settle(ref, 4, false, "", "仍不得要求", district.user("shegong"));
    assertThat(versions.item(draft, "AST-11").conditions()).isEqualTo("另行约定");
    assertThat(versions.item(draft, "AST-14")).as("back in the draft").isNotNull();
    assertThat(versions.item(draft, code).conditions()).isEqualTo("有经费");
    assertThat(settlements.astray(ref)).isEmpty();
    settles(ref);
    assertThat(state(ref)).isEqualTo("PUBLICITY");
    assertThat(adjustments.changes(ref, district.user("shegong")).orElseThrow().certificates()).isEmpty();
  }

  /** Red with: rows settled although a later one is refused; undone rows taken for changed ones. */
  @Test
  void manyProposalsAreSettledInOneActAndEachKeepsWhoAndWhy() {
    int draft = versions.draft("许多改动", district.user("shegong")).number();
    List<Item> changed =
        versions.items(draft).stream().filter(one -> one.list() == ListType.ASSISTANCE).limit(30).toList();
    for (Item old : changed) {
      Item other =
          new Item(old.code(), old.list(), old.category(), old.title(), old.leadDepartment(), old.basis(), "另行约定", old.frequency());
      drafts.put(draft, other, district.user("shegong"));
    }
    drafts.put(
        draft, new Item(code, ListType.ASSISTANCE, "其他", "协助开展第" + code + "号排查", "区民政局", "某条例第一条", "", "按需"),
        district.user("shegong"));
    String ref = adjustments.open(new OpenAdjustment(Cause.LAW_CHANGED, "新规定", draft), district.user("shegong"));
    proposals.propose(ref, addition(), district.user("shegong"));
    answers("shegong", ref, "Ask_Draft", "answer", "PROPOSED", "note", "已提齐");
    district.days(25);
    answers("sifa", ref, "Ask_ReviewLegality", "stance", "AGREE");
    district.days(25);
    assertThat(state(ref)).isEqualTo("SETTLEMENT");
    Set<Integer> all = see(ref).proposals().stream().map(Proposal::number).collect(Collectors.toCollection(TreeSet::new));
    assertThat(all).hasSize(32);
    assertThatThrownBy(() -> proposals.settleAll(ref, all, true, "按新规定", district.user("shegong")))
        .isInstanceOfSatisfying(
            AdjustmentInvalid.class,
            why -> {
              assertThat(why.faults().get(0).field()).isEqualTo("numbers");
              assertThat(why.faults().get(0).message()).contains("第 32 项是新增事项，还没有编码");
            });
    assertThat(see(ref).open()).as("all or none").isEqualTo(32);
    assertThatThrownBy(() -> proposals.settleAll(ref, Set.of(), true, "按新规定", district.user("shegong")))
        .hasMessageContaining("请勾选");
    assertThatThrownBy(() -> proposals.settleAll(ref, Set.of(1), true, " \u200b", district.user("shegong")))
        .hasMessageContaining("请填写");
    assertThatThrownBy(() -> proposals.settleAll(ref, Set.of(1), true, "好", district.user("minzheng")))
        .isInstanceOf(AccessDeniedException.class);
    Set<Integer> kept = all.stream().filter(n -> n % 2 == 0 && n < 31).collect(Collectors.toSet());
    Set<Integer> taken = all.stream().filter(n -> n % 2 == 1 || n == 31).collect(Collectors.toSet());
    assertThat(proposals.settleAll(ref, taken, true, "按新规定", district.user("shegong"))).isEqualTo(16);
    assertThat(proposals.settleAll(ref, kept, false, "仍按原条件", district.user("shegong"))).isEqualTo(15);
    proposals.settle(ref, 32, false, "", "另案处理", district.user("shegong"));
    assertThat(see(ref).proposals())
        .allSatisfy(
            one -> {
              assertThat(one.settledBy()).isEqualTo("shegong");
              assertThat(one.settlement()).isEqualTo(one.number() == 32 ? "另案处理" : taken.contains(one.number()) ? "按新规定" : "仍按原条件");
            });
    assertThat(see(ref).timeline().stream().filter(one -> one.what().equals("adjustment.settled"))).hasSize(32);
    assertThat(adjustments.changes(ref, district.user("shegong")).orElseThrow().changes()).hasSize(16);
    assertThat(settlements.astray(ref)).isEmpty();
    assertThatThrownBy(() -> proposals.settleAll(ref, Set.of(1, 2), false, "再来", district.user("shegong")))
        .hasMessageContaining("第 1 项：这项建议已经处理");
    settles(ref);
    assertThat(state(ref)).isEqualTo("PUBLICITY");
  }

  /** Red with: the form's key left out; any text taken for a department. */
  @Test
  void theSameFormIsOneProposalAndItsDepartmentIsOneThatIsKnown() {
    String ref = opens(Cause.YEARLY);
    String key = SentForm.key();
    int first = proposals.propose(ref, addition(), key, district.user("minzheng"));
    assertThat(proposals.propose(ref, addition(), key, district.user("minzheng"))).isEqualTo(first);
    assertThat(proposals.propose(ref, removal(), key, district.user("minzheng"))).isNotEqualTo(first);
    assertThat(proposals.propose(ref, addition(), SentForm.key(), district.user("minzheng"))).isNotEqualTo(first);
    assertThat(see(ref).proposals()).hasSize(3);
    assertThatThrownBy(() -> proposals.propose(ref, ledBy("区不存在的局"), district.user("minzheng")))
        .isInstanceOfSatisfying(
            AdjustmentInvalid.class,
            why -> {
              assertThat(why.faults()).extracting(AdjustmentInvalid.Fault::field).containsExactly("department");
              assertThat(why.faults().get(0).message()).contains("区不存在的局");
            });
    proposals.propose(ref, ledBy("省电力公司（区外单位）"), district.user("minzheng"));
    proposals.propose(ref, ledBy("区民政局/区统计局"), district.user("minzheng"));
  }

  private NewProposal ledBy(String department) {
    return new NewProposal(ProposalKind.ADD, "", "ASSISTANCE", "协助" + department, department, "法律新增职责", "社会救助法第八条");
  }

  @Test
  void whereNothingIsTakenTheListsStay() {
    String ref = atSettlement(addition());
    proposals.settle(ref, 1, false, "", "没有法律依据", district.user("shegong"));
    assertThatThrownBy(() -> takes(ref, 1)).isInstanceOf(AdjustmentInvalid.class);
    settles(ref);
    assertThat(state(ref)).isEqualTo("NO_CHANGE");
    assertThat(see(ref).proposals()).extracting(Proposal::state).containsExactly(ProposalState.NOT_TAKEN);
    assertThatThrownBy(() -> publicity.notice(ref)).isInstanceOf(NoSuchCase.class);
  }

  @Test
  void aDraftWithFaultsComesBackToTheClerk() {
    String ref = atSettlement(addition());
    takes(ref, 1);
    int draft = see(ref).adjustment().draft();
    drafts.expect(draft, Map.of(CatalogueMeasure.values()[0], 1), district.user("shegong"));
    settles(ref);
    assertThat(state(ref)).isEqualTo("SETTLEMENT");
    assertThat(see(ref).timeline()).anyMatch(m -> m.what().equals("adjustment.draft-faulty"));
    drafts.expect(draft, Map.of(), district.user("shegong"));
    settles(ref);
    assertThat(state(ref)).isEqualTo("PUBLICITY");
  }

  @Test
  void objectionsAreAnsweredAndOneThatIsUpheldReopensTheDraft() {
    String ref = atSettlement(addition());
    takes(ref, 1);
    settles(ref);
    assertThat(publicity.object(ref, "这项工作应当由部门自己完成", "10.0.0." + code)).isEqualTo(1);
    assertThatThrownBy(() -> publicity.object(ref, " 不 ", "10.0.0." + code)).isInstanceOf(AdjustmentInvalid.class);
    publicityEnds();
    assertThat(state(ref)).isEqualTo("OBJECTIONS");
    district.days(9);
    assertThat(see(ref).timeline()).anyMatch(m -> m.text().contains("答复公示异议超期"));
    assertThatThrownBy(() -> publicity.object(ref, "公示以后的意见", "10.0.0." + code)).isInstanceOf(AdjustmentInvalid.class);
    assertThatThrownBy(() -> answers("shegong.leader", ref, "Ask_AnswerObjections", "answer", "DISMISS", "note", "已答复"))
        .isInstanceOf(AnswerInvalid.class);
    publicity.answer(ref, 1, "采纳您的意见，由部门派员参加", district.user("shegong"));
    assertThat(tasks.waiting(ref, "Ask_AnswerObjections", district.actor("shegong"))).as("not whoever drafted").isEmpty();
    Actor both = new Actor("shegong", "周芳", Set.of("lead-leader:shegongbu"));
    String ruling = tasks.waiting(ref, "Ask_AnswerObjections", both).orElseThrow().id();
    assertThatThrownBy(() -> tasks.answer(ruling, both, "{\"answer\":\"DISMISS\",\"note\":\"不采纳\"}"))
        .isInstanceOfSatisfying(AnswerInvalid.class, e -> assertThat(e.faults().get(0).message()).contains("不能由您裁定异议"));
    answers("shegong.leader", ref, "Ask_AnswerObjections", "answer", "UPHOLD", "note", "修改草案");
    assertThat(state(ref)).isEqualTo("SETTLEMENT");
    int draft = see(ref).adjustment().draft();
    assertThatThrownBy(() -> publicity.answer(ref, 1, "改变答复", district.user("shegong"))).isInstanceOf(AdjustmentInvalid.class);
    proposals.reopen(ref, 1, district.user("shegong"));
    assertThat(versions.diff(versions.version(draft).basedOn(), draft).changes()).as("taken back in the draft").isEmpty();
    assertThatThrownBy(() -> proposals.reopen(ref, 1, district.user("shegong"))).isInstanceOf(AdjustmentInvalid.class);
    takes(ref, 1);
    settles(ref);
    publicity.object(ref, "仍然不同意增加这项工作", "10.0.0." + code);
    publicityEnds();
    publicity.answer(ref, 2, "法律已有规定，予以保留", district.user("shegong"));
    answers("shegong.leader", ref, "Ask_AnswerObjections", "answer", "DISMISS", "note", "不采纳");
    assertThat(state(ref)).isEqualTo("APPROVAL");
  }

  @Test
  void aDraftIsGivenUpWithAReasonButNotWhileEverybodyReadsIt() {
    String ref = atSettlement(addition());
    takes(ref, 1);
    int first = see(ref).adjustment().draft();
    assertThatThrownBy(() -> drafts.discard(first, "作废", district.user("minzheng"))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> drafts.discard(first, "\u200b", district.user("shegong")))
        .isInstanceOfSatisfying(CatalogueRefused.class, e -> assertThat(e.faults()).extracting("field").containsExactly("reason"));
    drafts.discard(first, "底稿有误，重新起草", district.user("shegong"));
    assertThat(versions.version(first).status()).isEqualTo(VersionStatus.DISCARDED);
    assertThat(versions.items(first)).as("kept for whoever looks").isNotEmpty();
    assertThatThrownBy(() -> drafts.remove(first, code, district.user("shegong"))).isInstanceOf(CatalogueRefused.class);
    assertThatThrownBy(() -> drafts.discard(first, "再次作废", district.user("shegong"))).isInstanceOf(CatalogueRefused.class);
    assertThat(see(ref).adjustment().draft()).isNull();
    assertThat(see(ref).proposals()).extracting(Proposal::state).containsExactly(ProposalState.OPEN);
    takes(ref, 1);
    int second = see(ref).adjustment().draft();
    settles(ref);
    assertThatThrownBy(() -> drafts.discard(second, "不想要了", district.user("shegong")))
        .isInstanceOf(CatalogueRefused.class)
        .hasMessageContaining("正在公示或者审批（" + ref);
    assertThatThrownBy(() -> drafts.remove(second, "AST-14", district.user("shegong")))
        .isInstanceOf(CatalogueRefused.class)
        .hasMessageContaining("不能改动");
    publicityEnds();
    approves(ref);
    assertThat(versions.version(second).status()).isEqualTo(VersionStatus.PUBLISHED);
  }

  @Test
  void twoDifferentPeopleApproveAndNeitherDrafted() {
    String ref = atSettlement(addition());
    takes(ref, 1);
    settles(ref);
    publicityEnds();
    String day = district.today().toString();
    Actor both = new Actor("shegong", "周芳", Set.of("lead-leader:shegongbu"));
    String task = tasks.waiting(ref, "Ask_Approve", both).orElseThrow().id();
    assertThatThrownBy(() -> tasks.answer(task, both, "{\"answer\":\"APPROVE\",\"inForceFrom\":\"" + day + "\",\"opinion\":\"同意\"}"))
        .isInstanceOf(AnswerInvalid.class);
    assertThatThrownBy(() -> answers("shegong.leader", ref, "Ask_Approve", "answer", "APPROVE", "inForceFrom", "2020-01-01", "opinion", "同意"))
        .isInstanceOf(AnswerInvalid.class);
    for (String late : List.of("9999-12-31", district.today().plusDays(367).toString())) {
      assertThatThrownBy(() -> answers("shegong.leader", ref, "Ask_Approve", "answer", "APPROVE", "inForceFrom", late, "opinion", "同意"))
          .isInstanceOfSatisfying(
              AnswerInvalid.class,
              e -> {
                assertThat(e.faults().get(0).field()).isEqualTo("inForceFrom");
                assertThat(e.faults().get(0).message()).contains("最晚为今天起 366 天");
              });
    }
    answers("shegong.leader", ref, "Ask_Approve", "answer", "RETURN", "opinion", "请再核对名称");
    settles(ref);
    publicityEnds();
    String last = district.today().plusDays(366).toString();
    answers("shegong.leader", ref, "Ask_Approve", "answer", "APPROVE", "inForceFrom", last, "opinion", "同意");
    Actor again = new Actor("shegong.leader", "吴志远", Set.of("joint-meeting-member:yanjiang"));
    String second = tasks.waiting(ref, "Ask_ApproveSecond", again).orElseThrow().id();
    assertThatThrownBy(() -> tasks.answer(second, again, "{\"answer\":\"APPROVE\",\"opinion\":\"同意\"}"))
        .isInstanceOf(AnswerInvalid.class);
    answers("fenguan", ref, "Ask_ApproveSecond", "answer", "RETURN", "opinion", "请补充依据");
    assertThat(state(ref)).isEqualTo("SETTLEMENT");
  }

  /** Red with: only the drafter, who settled last and who checked barred. */
  @Test
  void whoeverHadAHandInADraftDoesNotApproveIt() {
    String ref = atSettlement(addition(), removal());
    takes(ref, 1);
    int draft = see(ref).adjustment().draft();
    Item item = versions.item(draft, code);
    CurrentUser typed = alsoClerk("shegong.typed");
    drafts.put(draft, item, typed);
    CurrentUser imported = alsoClerk("shegong.imported");
    certificates.put(draft, certificates.get(draft, "CERT-05"), "CERT-05", imported);
    CurrentUser turnedDown = alsoClerk("shegong.turned");
    proposals.settle(ref, 2, true, "", "长期没有使用", turnedDown);
    proposals.reopen(ref, 2, district.user("shegong"));
    proposals.settle(ref, 2, false, "", "仍在使用", district.user("shegong"));
    settles(ref);
    publicityEnds();
    refusedApproval(ref, "shegong", "起草");
    refusedApproval(ref, typed.username(), "修改过这份草案的事项");
    refusedApproval(ref, imported.username(), "修改过这份草案的事项");
    refusedApproval(ref, turnedDown.username(), "处理或者修改过这次调整的建议");
    approves(ref);
    assertThat(versions.authors(draft)).contains("shegong", typed.username(), imported.username());
    assertThat(versions.version(draft).status()).isEqualTo(VersionStatus.PUBLISHED);
  }

  /** Red with: control characters alone refused. */
  @Test
  void nothingHidesInWhatEverybodyReads() {
    String ref = opens(Cause.YEARLY);
    NewProposal turned =
        new NewProposal(
            ProposalKind.ADD, "", "ASSISTANCE", "协助\u202e查核", "区民政局\u200b", "法律新\u2066增职责", "社会\u2800救助法");
    assertThatThrownBy(() -> proposals.propose(ref, turned, district.user("minzheng")))
        .isInstanceOfSatisfying(
            AdjustmentInvalid.class,
            why ->
                assertThat(why.faults())
                    .extracting(AdjustmentInvalid.Fault::field)
                    .containsExactlyInAnyOrder("title", "reason", "basis"));
    String open = atSettlement(addition());
    takes(open, 1);
    settles(open);
    assertThatThrownBy(() -> publicity.object(open, "这项工作\u202e应当由部门完成", "10.0.0." + code))
        .hasMessageContaining("“这项工作”之后有看不见的字符");
    publicity.object(open, "这项工作应当由部门完成", "10.0.0." + code);
    assertThatThrownBy(() -> publicity.answer(open, 1, "不\u200b采纳", district.user("shegong"))).hasMessageContaining("看不见");
  }

  private CurrentUser alsoClerk(String username) {
    return new CurrentUser(username, username, district.user("shegong").organisation(), Set.of(Role.LEAD_CLERK));
  }

  private void refusedApproval(String ref, String username, String why) {
    Actor leader = new Actor(username, username, Set.of("lead-leader:shegongbu"));
    String task = tasks.waiting(ref, "Ask_Approve", leader).orElseThrow().id();
    String answer = "{\"answer\":\"APPROVE\",\"inForceFrom\":\"" + district.today() + "\",\"opinion\":\"同意\"}";
    assertThatThrownBy(() -> tasks.answer(task, leader, answer))
        .isInstanceOfSatisfying(AnswerInvalid.class, e -> assertThat(e.faults().get(0).message()).contains(why));
  }

  @Test
  void approvalsThatAreLateAreUrgedAndTheDayMovesToTheDayOfPublication() {
    String ref = atSettlement(addition());
    takes(ref, 1);
    settles(ref);
    publicityEnds();
    district.days(9);
    answers("shegong.leader", ref, "Ask_Approve", "answer", "APPROVE", "inForceFrom", district.today().toString(), "opinion", "同意");
    district.days(9);
    assertThat(see(ref).timeline()).anyMatch(m -> m.text().contains("审批超期")).anyMatch(m -> m.text().contains("复核超期"));
    answers("fenguan", ref, "Ask_ApproveSecond", "answer", "APPROVE", "opinion", "同意发布");
    assertThat(see(ref).adjustment().inForceFrom()).isEqualTo(district.today());
    assertThat(catalogue.inForce(code)).isTrue();
  }

  @Test
  void aDraftThatWasOvertakenIsBegunAnew() {
    String slow = atSettlement(addition());
    takes(slow, 1);
    String fast = opens(Cause.LAW_CHANGED);
    NewProposal other =
        new NewProposal(ProposalKind.ADD, "", "ASSISTANCE", "另行增加的" + code + "号事项", "区民政局", "法律新增职责", "新法");
    proposals.propose(fast, other, district.user("shegong"));
    answers("shegong", fast, "Ask_Draft", "answer", "PROPOSED", "note", "已提齐");
    heard(fast, "minzheng");
    proposals.settle(fast, 1, true, code + "9", "确有必要", district.user("shegong"));
    settles(fast);
    publicityEnds();
    answers("shegong.leader", fast, "Ask_Approve", "answer", "APPROVE", "inForceFrom", district.today().toString(), "opinion", "同意");
    answers("fenguan", fast, "Ask_ApproveSecond", "answer", "APPROVE", "opinion", "同意发布");
    settles(slow);
    assertThat(state(slow)).isEqualTo("SETTLEMENT");
    assertThat(see(slow).timeline()).anyMatch(m -> m.text().contains("请重新建立草案"));
    int overtaken = see(slow).adjustment().draft();
    proposals.redraft(slow, district.user("shegong"));
    assertThat(versions.version(overtaken).status()).isEqualTo(VersionStatus.DISCARDED);
    assertThat(see(slow).proposals()).extracting(Proposal::state).containsExactly(ProposalState.OPEN);
    takes(slow, 1);
    settles(slow);
    assertThat(state(slow)).isEqualTo("PUBLICITY");
    assertThatThrownBy(() -> proposals.redraft(slow, district.user("shegong"))).isInstanceOf(AdjustmentInvalid.class);
  }

  @Test
  void aDecisionToAmendTheListsOpensAnAdjustment() {
    String decided = cases.open(new OpenCase("ZR", "入户采集健康信息", "", "JOINT_REVIEW", "minzheng", "minzheng"));
    cases.close(decided, "DECIDED", "LIST_AMENDMENT", "JV_LIST_AMENDMENT");
    AdjustmentView opened =
        adjustments.list(district.user("shegong")).stream()
            .filter(one -> decided.equals(one.adjustment().sourceRef()))
            .findFirst()
            .orElseThrow();
    assertThat(opened.header().state()).isEqualTo("DEPT_CLEARING");
    assertThat(opened.proposals())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(ProposalKind.ADD);
              assertThat(one.title()).isEqualTo("入户采集健康信息");
              assertThat(one.reason()).contains(decided);
            });
    String ref = opened.header().ref();
    heard(ref, "minzheng");
    assertThat(see(ref).adjustment().draft()).isNull();
    assertThatThrownBy(() -> takes(ref, 1))
        .isInstanceOfSatisfying(
            AdjustmentInvalid.class, e -> assertThat(e.faults()).extracting("message").containsExactly("请填写分类", "请填写依据"));
    proposals.settle(
        ref, 1, true, code, new Proposal.Completion("卫生健康", null, "基本医疗卫生与健康促进法"), "确有必要", district.user("shegong"));
    assertThat(versions.item(see(ref).adjustment().draft(), code))
        .satisfies(
            item -> {
              assertThat(item.title()).isEqualTo("入户采集健康信息");
              assertThat(item.category()).isEqualTo("卫生健康");
              assertThat(item.leadDepartment()).isEqualTo("区民政局");
              assertThat(item.basis()).isEqualTo("基本医疗卫生与健康促进法");
            });
    settles(ref);
    assertThat(state(ref)).isEqualTo("PUBLICITY");
  }

  @Test
  void aDecisionAboutAnItemOnTheListsLeavesItsFieldsToTheSettlement() {
    String decided = cases.open(new OpenCase("ZR", "请社区代收材料", "AST-13", "JOINT_REVIEW", "minzheng", "minzheng"));
    cases.close(decided, "DECIDED", "LIST_AMENDMENT", "JV_LIST_AMENDMENT");
    AdjustmentView opened =
        adjustments.list(district.user("shegong")).stream()
            .filter(one -> decided.equals(one.adjustment().sourceRef()))
            .findFirst()
            .orElseThrow();
    String ref = opened.header().ref();
    assertThat(opened.proposals())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(ProposalKind.CHANGE);
              assertThat(one.title()).isEqualTo(catalogue.item("AST-13").orElseThrow().title());
              assertThat(one.reason()).contains(decided).contains("请社区代收材料").contains("逐项处理时核定");
            });
    district.days(16);
    assertThat(state(ref)).isEqualTo("LEGAL_REVIEW");
    heard(ref);
    takes(ref, 1);
    assertThat(versions.item(see(ref).adjustment().draft(), "AST-13")).isEqualTo(catalogue.item("AST-13").orElseThrow());
  }

  @Test
  void aRemovalAndAChangeAreTakenBackToo() {
    String ref =
        atSettlement(removal(), new NewProposal(ProposalKind.CHANGE, "AST-13", "", "协助开展第" + code + "号核对", "", "名称不符", ""));
    takes(ref, 1);
    takes(ref, 2);
    int draft = see(ref).adjustment().draft();
    assertThat(versions.diff(versions.version(draft).basedOn(), draft).changes()).hasSize(2);
    proposals.reopen(ref, 1, district.user("shegong"));
    proposals.reopen(ref, 2, district.user("shegong"));
    assertThat(versions.diff(versions.version(draft).basedOn(), draft).changes()).isEmpty();
  }

  @Test
  void nobodyElseOpensSettlesOrSees() {
    assertThatThrownBy(() -> adjustments.open(new OpenAdjustment(Cause.YEARLY, ""), district.user("minzheng")))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> adjustments.open(new OpenAdjustment(Cause.UNUSED, " "), district.user("shegong")))
        .isInstanceOf(AdjustmentInvalid.class);
    String ref = opens(Cause.LAW_CHANGED);
    assertThatThrownBy(() -> adjustments.view(ref, district.user("hongfeng"))).isInstanceOf(NoSuchCase.class);
    proposals.propose(ref, addition(), district.user("shegong"));
    answers("shegong", ref, "Ask_Draft", "answer", "PROPOSED", "note", "已提齐");
    assertThatThrownBy(() -> proposals.settle(ref, 1, true, code, "好", district.user("minzheng"))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> publicity.answer(ref, 1, "好", district.user("shegong"))).isInstanceOf(NoSuchCase.class);
  }
}
