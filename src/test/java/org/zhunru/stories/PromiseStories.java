package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.consultation.CalledTopic;
import org.zhunru.consultation.Extent;
import org.zhunru.consultation.Feedback;
import org.zhunru.consultation.Participant;
import org.zhunru.consultation.SubjectType;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.promise.NewPromise;
import org.zhunru.promise.OwnPromises.Owed;
import org.zhunru.promise.PromiseItem;
import org.zhunru.promise.PromiseState;

/** What is promised with a result, as the committee, those who promised and residents live through it. */
interface PromiseStories {

  Consulted consulted();

  Promised promised();

  private District district() {
    return consulted().district;
  }

  private static void refused(ThrowingCallable act, String says) {
    assertThatThrownBy(act)
        .isInstanceOfAny(EnteredInvalid.class, AnswerInvalid.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(says));
  }

  private NewPromise promise(String what, String owner, int days) {
    return new NewPromise(
        what, owner, "社区副主任", "谢春梅", district().today().plusDays(days).toString(), UUID.randomUUID().toString());
  }

  private int makes(String ref, String what, String owner, int days) {
    return promised().desk.make(ref, promise(what, owner, days), district().user("gongcheng"));
  }

  private void settles(String ref, int number, String state, String account, String replacedBy) {
    promised().desk.settle(ref, number, state, account, replacedBy, district().user("gongcheng"));
  }

  private void moves(String ref, int number, int days, String reason) {
    promised().desk.move(ref, number, district().today().plusDays(days).toString(), reason, district().user("gongcheng"));
  }

  private PromiseItem promise(String ref, int number) {
    return consulted().sees(ref).followUp().promises().get(number - 1);
  }

  private void feedsBack(String ref) {
    district().answers("gongcheng", ref, "Ask_GiveFeedback", "feedback", "协商的结果和落实的情况在此向大家反馈");
  }

  /** Whether the timeline says so. */
  private long says(String ref, String words) {
    return consulted().sees(ref).timeline().stream().filter(one -> one.text().contains(words)).count();
  }

  @Test
  default void promisesAreKeptReplacedMovedOrBrokenAndResidentsAreTold() {
    String ref = promised().adopted("OTHER");
    assertThat(consulted().state(ref)).isEqualTo("IMPLEMENTING");
    assertThat(consulted().outcome(ref)).isEqualTo("ADOPTED");
    assertThat(consulted().heard(ref)).as("whoever asked does not wait for the promises").hasSize(1);
    refused(() -> district().answers("gongcheng", ref, "Ask_RegisterPromises", "answer", "PROMISED", "note", ""), "还没有登记承诺事项");
    NewPromise twice = promise("安装充电桩十个", "gongcheng", 30);
    assertThat(promised().desk.make(ref, twice, district().user("gongcheng"))).isEqualTo(1);
    assertThat(promised().desk.make(ref, twice, district().user("gongcheng"))).as("sent twice").isEqualTo(1);
    makes(ref, "划定停车的位置", "gongcheng", 20);
    refused(() -> district().answers("gongcheng", ref, "Ask_RegisterPromises", "answer", "NONE", "note", "没有要办的事"), "已经登记了承诺");
    district().answers("gongcheng", ref, "Ask_RegisterPromises", "answer", "PROMISED", "note", "");
    refused(() -> district().answers("gongcheng", ref, "Ask_KeepPromises", "note", ""), "还有 2 项承诺没有了结");
    var before = promise(ref, 2).dueOn();
    moves(ref, 2, 40, "施工单位要等材料到场");
    assertThat(promise(ref, 2).dueOn()).isEqualTo(district().today().plusDays(40));
    assertThat(promise(ref, 2).moves()).singleElement().satisfies(one -> assertThat(one.from()).isEqualTo(before));
    district().days(25);
    assertThat(says(ref, "已超期")).as("the second was moved, the first is not due").isZero();
    district().days(7);
    assertThat(promise(ref, 1).overdue()).isEqualTo(2);
    assertThat(says(ref, "承诺事项已超期：第 1 项")).isEqualTo(1);
    district().days(9);
    assertThat(says(ref, "承诺事项已超期：第 1、2 项")).as("the second is due, too").isEqualTo(1);
    settles(ref, 1, "KEPT", "十个充电桩已经通电使用", "");
    refused(() -> settles(ref, 1, "BROKEN", "十个充电桩没有装", ""), "已经了结");
    refused(() -> moves(ref, 1, 5, "再晚几天完成"), "已经了结");
    int third = makes(ref, "改划十二个停车位", "gongcheng", 3);
    refused(() -> settles(ref, 2, "REPLACED", "位置改了，另行划定", "2"), "另一项");
    refused(() -> settles(ref, 2, "REPLACED", "位置改了，另行划定", ""), "代替它的承诺序号");
    settles(ref, 2, "REPLACED", "位置改了，另行划定", String.valueOf(third));
    refused(() -> settles(ref, third, "LAPSED", "不想再办这件事", ""), "请选择");
    refused(() -> settles(ref, third, "BROKEN", "没办", ""), "说明");
    settles(ref, third, "BROKEN", "消防部门不同意占用通道", "");
    district().answers("gongcheng", ref, "Ask_KeepPromises", "note", "");
    assertThat(consulted().state(ref)).isEqualTo("FEEDBACK_DUE");
    refused(() -> makes(ref, "再登记一项承诺", "gongcheng", 3), "才能登记和了结");
    refused(() -> district().answers("gongcheng", ref, "Ask_GiveFeedback", "feedback", "有事请打 13900001111 联系"), "电话号码");
    refused(() -> district().answers("gongcheng", ref, "Ask_GiveFeedback", "feedback", "已办"), "反馈内容");
    feedsBack(ref);
    assertThat(consulted().state(ref)).isEqualTo("CLOSED");
    assertThat(consulted().outcome(ref)).isEqualTo("ADOPTED");
    assertThat(consulted().heard(ref)).hasSize(1);
    Feedback told = consulted().open.get(ref).followUp().feedback();
    assertThat(told.text()).contains("向大家反馈");
    assertThat(told.days()).isGreaterThan(40);
    assertThat(consulted().open.get(ref).followUp().promises()).extracting(PromiseItem::state)
        .containsExactly(PromiseState.KEPT, PromiseState.REPLACED, PromiseState.BROKEN);
    assertThat(consulted().open.get(ref).followUp().promises()).extracting(PromiseItem::person).containsOnly("");
    assertThat(promise(ref, 1).person()).isEqualTo("谢春梅");
  }

  @Test
  default void anOverduePromiseIsRemindedAgainUntilItIsSettled() {
    String ref = promised().adopted("OTHER");
    makes(ref, "清理楼道堆放的杂物", "gongcheng", 3);
    district().answers("gongcheng", ref, "Ask_RegisterPromises", "answer", "PROMISED", "note", "");
    district().days(4);
    assertThat(says(ref, "已超期")).isEqualTo(1);
    assertThat(consulted().sees(ref).header().dueAt()).as("stands overdue").isBefore(promised().now());
    district().days(40);
    assertThat(says(ref, "已超期")).isBetween(2L, 5L);
    assertThat(district().waits("gongcheng", ref, "Ask_KeepPromises")).as("nothing is decided by silence").isTrue();
    settles(ref, 1, "KEPT", "楼道已经清理干净", "");
    long told = says(ref, "已超期");
    district().days(40);
    assertThat(says(ref, "已超期")).isEqualTo(told);
    district().answers("gongcheng", ref, "Ask_KeepPromises", "note", "");
    feedsBack(ref);
  }

  @Test
  default void anotherOrganisationReportsOnItsOwnPromiseAndOnNoOther() {
    String ref = promised().adopted("OTHER");
    makes(ref, "更换小区门口的路灯", "chengguan", 20);
    makes(ref, "组织志愿者巡查", "gongcheng", 20);
    district().answers("gongcheng", ref, "Ask_RegisterPromises", "answer", "PROMISED", "note", "");
    Owed own =
        promised().own.desk(district().user("chengguan")).stream().filter(one -> one.header().ref().equals(ref)).findFirst().orElseThrow();
    assertThat(own.item().what()).isEqualTo("更换小区门口的路灯");
    assertThat(consulted().consultations.view(ref, district().user("chengguan")).followUp().promises()).extracting(PromiseItem::person)
        .as("a department sees the case, and no names").containsOnly("");
    long id = own.item().id();
    promised().own.report(id, "路灯已经招标，下周进场", district().user("chengguan"));
    refused(() -> promised().own.report(id, "路灯已经招标，下周进场", district().user("chengguan")), "已经报告过");
    refused(() -> promised().own.report(id, "在办", district().user("chengguan")), "进展");
    refused(() -> promised().own.report(id, "电话 13900001111 联系施工", district().user("chengguan")), "电话号码");
    long others = promise(ref, 2).id();
    for (String stranger : List.of("minzheng", "xiangyang", "nanjin")) {
      assertThatThrownBy(() -> promised().own.report(id, "别的单位来报告", district().user(stranger))).isInstanceOf(NoSuchCase.class);
    }
    assertThatThrownBy(() -> promised().own.report(others, "别的单位来报告", district().user("chengguan"))).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> promised().own.desk(district().user("sifa"))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> promised().desk.settle(ref, 1, "KEPT", "自己说已经落实", "", district().user("chengguan")))
        .isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> promised().desk.make(ref, promise("混进一项承诺", "gongcheng", 5), district().user("xiangyang")))
        .isInstanceOf(NoSuchCase.class);
    assertThat(promise(ref, 1).open()).as("whether it is kept says the community").isTrue();
    assertThat(promise(ref, 1).reports()).hasSize(1);
    settles(ref, 1, "KEPT", "到现场看过，路灯已亮", "");
    refused(() -> promised().own.report(id, "还要再报告一次", district().user("chengguan")), "已经了结");
  }

  @Test
  default void whatIsTypedWrongIsNoPromise() {
    String ref = promised().adopted("OTHER");
    refused(() -> makes(ref, "装灯", "gongcheng", 5), "承诺内容");
    refused(() -> makes(ref, "灯".repeat(501), "gongcheng", 5), "承诺内容");
    refused(() -> makes(ref, "装灯，电话 13900001111", "gongcheng", 5), "电话号码");
    refused(() -> makes(ref, "在门口装一盏灯", "xiangyang", 5), "请选择负责单位");
    refused(() -> makes(ref, "在门口装一盏灯", "nobody", 5), "请选择负责单位");
    refused(() -> makes(ref, "在门口装一盏灯", "gongcheng", -1), "不能早于今天");
    refused(() -> makes(ref, "在门口装一盏灯", "gongcheng", 4000), "不能晚于");
    for (String day : List.of("", "2026-02-30", "明天")) {
      refused(
          () -> promised().desk.make(ref, new NewPromise("在门口装一盏灯", "gongcheng", "主任", "", day, "k" + day), district().user("gongcheng")),
          "完成期限");
    }
    refused(
        () -> promised().desk.make(ref, new NewPromise("在门口装一盏灯", "gongcheng", "主任", "", "2030-01-01", ""), district().user("gongcheng")),
        "页面已过期");
    assertThat(consulted().sees(ref).followUp().promises()).isEmpty();
    makes(ref, "在门口装一盏灯", "gongcheng", 5);
    refused(() -> moves(ref, 1, 5, "期限没有变化"), "与原来相同");
    refused(() -> moves(ref, 1, -1, "改到昨天完成"), "不能早于今天");
    refused(() -> moves(ref, 1, 6, "晚"), "调整理由");
    refused(() -> moves(ref, 9, 6, "没有这一项"), "没有找到");
    assertThat(promise(ref, 1).moves()).isEmpty();
  }

  @Test
  default void nothingToCarryOutNeedsItsReason() {
    String ref = promised().adopted("OTHER");
    refused(() -> district().answers("gongcheng", ref, "Ask_RegisterPromises", "answer", "NONE", "note", ""), "说明");
    refused(
        () -> district().answers("gongcheng", ref, "Ask_RegisterPromises", "answer", "NONE", "note", "找 13900001111 问"), "电话号码");
    district().answers("gongcheng", ref, "Ask_RegisterPromises", "answer", "NONE", "note", "只是通过居民公约的文字");
    assertThat(consulted().state(ref)).isEqualTo("FEEDBACK_DUE");
    feedsBack(ref);
    assertThat(consulted().open.get(ref).followUp().feedback().unpromised()).isEqualTo("只是通过居民公约的文字");
  }

  @Test
  default void whatWasNotAdoptedIsExplainedToResidents() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted().meeting(ref, 3, 0);
    consulted().vote(ref, all, 1, 2, 0);
    consulted().lawful(ref);
    consulted().minutes(ref);
    district().days(20);
    assertThat(consulted().state(ref)).isEqualTo("FEEDBACK_DUE");
    assertThat(consulted().heard(ref)).singleElement().satisfies(one -> assertThat(one.outcome()).isEqualTo("NOT_ADOPTED"));
    refused(() -> makes(ref, "没有通过也要办", "gongcheng", 3), "才能登记和了结");
    feedsBack(ref);
    assertThat(consulted().state(ref)).isEqualTo("CLOSED");
    assertThat(consulted().outcome(ref)).isEqualTo("NOT_ADOPTED");
  }

  @Test
  default void promisesLapseWhereTheCaseThatAskedIsNotAdmittedAndResidentsAreTold() {
    String parent = consulted().proposes(Consulted.topic("停车位收费总方案", "OTHER", "COMMUNITY"));
    String ref =
        consulted()
            .consultations
            .call(
                new CalledTopic(
                    parent, "minzheng", "gongcheng", "停车位是否收费", "是否对内环路停车位收费", SubjectType.OTHER, Extent.COMMUNITY,
                    "minzheng"));
    consulted().taken(ref);
    promised().adopts(ref);
    makes(ref, "公布停车收费的去向", "gongcheng", 20);
    makes(ref, "划定收费的停车位", "gongcheng", 20);
    district().answers("gongcheng", ref, "Ask_RegisterPromises", "answer", "PROMISED", "note", "");
    settles(ref, 1, "KEPT", "收费的去向已经公布", "");
    district().answers("gongcheng.yi", parent, "Ask_ScreenTopic", "answer", "DECLINE", "reason", "已由街道统一办理");
    assertThat(consulted().state(ref)).isEqualTo("FEEDBACK_DUE");
    assertThat(consulted().sees(ref).followUp().promises()).extracting(PromiseItem::state)
        .containsExactly(PromiseState.KEPT, PromiseState.LAPSED);
    assertThat(says(ref, "没有准入，协商结果不再落实")).isEqualTo(1);
    assertThat(consulted().heard(ref)).hasSize(1);
    feedsBack(ref);
    assertThat(consulted().state(ref)).isEqualTo("CLOSED");
    assertThat(consulted().outcome(ref)).as("what residents decided stands").isEqualTo("ADOPTED");
  }

  /** The case that asked is a stand-in here; AdmissionStories ends real ones. */
  private String calledBy(String parent) {
    String ref =
        consulted()
            .consultations
            .call(
                new CalledTopic(
                    parent, "minzheng", "gongcheng", "活动室开放时间", "活动室每晚开放到几点", SubjectType.OTHER, Extent.COMMUNITY,
                    "minzheng"));
    consulted().taken(ref);
    promised().adopts(ref);
    makes(ref, "活动室每晚开放到九点", "gongcheng", 200);
    return ref;
  }

  @Test
  default void whatWasAdmittedIsCarriedOutThoughItEndsLaterButNotWhereTheAdmissionIsRevoked() {
    String admitted = consulted().proposes(Consulted.topic("活动室开放方案", "OTHER", "COMMUNITY"));
    String ref = calledBy(admitted);
    promised().cases.close(admitted, "EXPIRED", "APPROVED", null);
    assertThat(consulted().state(ref)).isEqualTo("IMPLEMENTING");
    assertThat(promise(ref, 1).open()).isTrue();
    String revoked = consulted().proposes(Consulted.topic("活动室管理方案", "OTHER", "COMMUNITY"));
    String other = calledBy(revoked);
    promised().cases.close(revoked, "REVOKED", "APPROVED", null);
    assertThat(consulted().state(other)).isEqualTo("FEEDBACK_DUE");
    assertThat(promise(other, 1).state()).isEqualTo(PromiseState.LAPSED);
    String withdrawn = consulted().proposes(Consulted.topic("活动室收费方案", "OTHER", "COMMUNITY"));
    String third = calledBy(withdrawn);
    promised().cases.close(withdrawn, "WITHDRAWN", null, null);
    assertThat(promise(third, 1).state()).isEqualTo(PromiseState.LAPSED);
    feedsBack(third);
  }

  @Test
  default void aTopicThatIsBeingCarriedOutTakesInNoOther() {
    String ref = promised().adopted("OTHER");
    String late = consulted().proposes(Consulted.topic(consulted().sees(ref).header().title(), "OTHER", "COMMUNITY"));
    assertThat(consulted().sees(late).similar()).extracting("ref").doesNotContain(ref);
    refused(
        () ->
            district()
                .answers("gongcheng.yi", late, "Ask_ScreenTopic", "answer", "MERGE", "mergeInto", ref, "reason", "内容相近，一起办理"),
        "没有找到");
  }
}
