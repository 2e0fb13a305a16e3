package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.refusal.Ground;
import org.zhunru.refusal.Known;
import org.zhunru.refusal.Match;
import org.zhunru.refusal.RefusalClosed;
import org.zhunru.refusal.RefusalQuery;
import org.zhunru.refusal.RefusalRegister;
import org.zhunru.refusal.ReportInvalid;
import org.zhunru.refusal.Slips;
import org.zhunru.refusal.Verdict;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemState;

/** What a community may refuse, what it may not, and the case against who handed it down; the same on both databases. */
interface RefusalStories {

  RefusalQuery EVERYTHING = new RefusalQuery("", "", "", "", 1, 100);

  Refusers refusers();

  private District district() {
    return refusers().district();
  }

  private static Refusers.Report report(String matter) {
    return new Refusers.Report(matter);
  }

  private void judged(String ref, Verdict verdict, Ground ground) {
    assertThat(refusers().sees("shegong", ref).refusal().verdict()).isEqualTo(verdict);
    assertThat(refusers().sees("shegong", ref).refusal().ground()).isEqualTo(ground);
  }

  private void verified(String ref, String answer) {
    district().answers("shegong", ref, "Ask_Verify", "answer", answer, "finding", "已核对登记和来文");
  }

  @Test
  default void aTaskNobodyAdmittedIsRefusedAtOnceAndTheDepartmentPutsItRight() {
    String ref = refusers().reports("gongcheng", report("上门采集养犬信息并拍照"));
    judged(ref, Verdict.VALID, Ground.NO_FILING);
    refusers().stands(ref, "VIOLATION_REPORTED", null);
    assertThat(refusers().sees("gongcheng", ref).refusal().slipStands()).isTrue();
    assertThat(refusers().sees("auditor", ref).protection().until()).isNull();
    assertThat(refusers().sees("chengguan", ref).refusal().informed()).isTrue();
    district().answers("chengguan", ref, "Ask_Statement", "stance", "WITHDRAW", "statement", "误派，立即撤回");
    assertThatThrownBy(
            () -> district().answers("shegong", ref, "Ask_Verify", "answer", "CONFIRMED", "finding", "已向经办人 138 1234 5678 核对"))
        .as("the finding is printed")
        .isInstanceOfSatisfying(
            AnswerInvalid.class, invalid -> assertThat(invalid.faults().get(0).message()).contains("请勿填写证件号码"));
    assertThatThrownBy(() -> refusers().reports("gongcheng", report("找 13812345678 采集养犬信息")))
        .as("the slip is printed")
        .isInstanceOf(org.zhunru.refusal.ReportInvalid.class);
    verified(ref, "CONFIRMED");
    refusers().stands(ref, "VERIFIED", null);
    district().answers("chengguan", ref, "Ask_Rectify", "done", "已撤回并通知各社区");
    district().answers("shegong", ref, "Ask_CheckRectified", "answer", "RECTIFIED", "reason", "社区确认已撤回");
    refusers().stands(ref, "CLOSED", "RECTIFIED");
    assertThat(refusers().sees("gongcheng", ref).protection().until()).isNull();
  }

  @Test
  default void whatIsNotPutRightEndsInASanctionThatAnotherPersonSigns() {
    String ref = refusers().reports("gongcheng", report("每周报送招商引资线索"));
    verified(ref, "CONFIRMED");
    district().days(12);
    assertThatThrownBy(
            () -> district().answers("shegong", ref, "Ask_CheckRectified", "answer", "PROPOSE", "reason", "未整改"))
        .isInstanceOf(AnswerInvalid.class);
    district().answers(
        "shegong", ref, "Ask_CheckRectified", "answer", "PROPOSE", "sanction", "TALK", "recipient", "区人民政府", "reason", "逾期未整改");
    district().days(12);
    district().answers("shegong.leader", ref, "Ask_SignSanction", "answer", "RETURN", "opinion", "请再催办一次");
    district().days(12);
    district().answers(
        "shegong", ref, "Ask_CheckRectified", "answer", "PROPOSE", "sanction", "CIRCULATE", "recipient", "区人民政府", "reason", "仍未整改");
    assertThat(refusers().sees("shegong", ref).letter().sentOn()).as("not sent before it is signed").isNull();
    district().answers("shegong.leader", ref, "Ask_SignSanction", "answer", "APPROVE", "opinion", "同意");
    refusers().stands(ref, "SANCTION_SENT", null);
    assertThat(refusers().sees("gongcheng", ref).letter().recipient()).isEqualTo("区人民政府");
    district().days(12);
    assertThatThrownBy(
            () ->
                district().answers(
                    "shegong", ref, "Ask_RecordReceipt", "receivedBy", "区政府办 周科长", "receivedOn",
                    district().today().plusDays(1).toString()))
        .isInstanceOf(AnswerInvalid.class);
    String today = district().today().toString();
    district().answers("shegong", ref, "Ask_RecordReceipt", "receivedBy", "区政府办 周科长", "receivedOn", today);
    refusers().stands(ref, "CLOSED", "SANCTION_PROPOSED");
    assertThat(refusers().sees("gongcheng", ref).letter().receivedBy()).contains("周科长");
  }

  @Test
  default void aReportThatIsNotTrueTakesTheSlipBackAndTellsTheCommunityWhy() {
    String ref = refusers().reports("gongcheng", report("协助发放防汛明白卡"));
    district().days(12);
    verified(ref, "NOT_CONFIRMED");
    refusers().stands(ref, "CLOSED", "NOT_CONFIRMED");
    assertThat(refusers().sees("gongcheng", ref).refusal().slipStands()).isFalse();
    assertThat(refusers().sees("gongcheng", ref).refusal().finding().text()).contains("已核对");
    assertThat(refusers().sees("gongcheng", ref).protection().until()).isEqualTo(district().today());
  }

  @Test
  default void anEmergencyInTheRegisterMayNotBeRefusedAndTheAnswerStandsWhenNobodyAsksAgain() {
    String item = refusers().admits("低洼院落居民转移", ItemKind.EMERGENCY, 0, "gongcheng");
    String ref = refusers().reports("gongcheng", report("组织低洼院落居民转移").chosen("item:" + item).by("minzheng"));
    judged(ref, Verdict.NOT_REFUSABLE, Ground.LAWFUL_EMERGENCY_ORDER);
    refusers().stands(ref, "NOT_REFUSABLE", null);
    assertThat(refusers().sees("gongcheng", ref).mayLookAgain()).isTrue();
    assertThatThrownBy(() -> refusers().sees("minzheng", ref)).isInstanceOf(NoSuchCase.class);
    district().days(12);
    refusers().stands(ref, "CLOSED", "NOT_REFUSABLE");
    assertThatThrownBy(() -> refusers().refusals().lookAgain(ref, district().user("gongcheng")))
        .isInstanceOf(RefusalClosed.class);
  }

  @Test
  default void theLeadUnitLooksAgainOnceAtWhatMayNotBeRefused() {
    refusers().admits("台风值守", ItemKind.EMERGENCY, 0, "hongfeng");
    judged(
        refusers().reports("hongfeng", report("张贴文明城市宣传画").emergency("").by("minzheng")),
        Verdict.NEEDS_REVIEW,
        Ground.EMERGENCY_UNVERIFIED);
    String ref = refusers().reports("hongfeng", report("夜间台风值守").emergency("").by("minzheng"));
    judged(ref, Verdict.NOT_REFUSABLE, Ground.LAWFUL_EMERGENCY_ORDER);
    refusers().refusals().lookAgain(ref, district().user("hongfeng"));
    refusers().stands(ref, "NEEDS_REVIEW", null);
    assertThatThrownBy(() -> refusers().refusals().lookAgain(ref, district().user("hongfeng")))
        .isInstanceOf(RefusalClosed.class);
    verified(ref, "NOT_CONFIRMED");
    refusers().stands(ref, "CLOSED", "NOT_REFUSABLE");
  }

  @Test
  default void aTypedOrderNumberIsNoEmergencyAndSuspendsNoProvedGround() {
    String ref = refusers().reports("gongcheng", report("统计空置房").emergency("随便写一个文号"));
    judged(ref, Verdict.VALID, Ground.NO_FILING);
    assertThat(refusers().sees("gongcheng", ref).refusal().slipStands()).isTrue();
    assertThat(refusers().sees("gongcheng", ref).refusal().provisional()).isTrue();
    String survey = refusers().reports("gongcheng", report("填满意度表").emergency("").duty("SAID").survey("MISSING"));
    assertThat(refusers().sees("gongcheng", survey).refusal().verdict()).isEqualTo(Verdict.VALID);
    refusers().admits("抗旱送水", ItemKind.EMERGENCY, 0, "xiangyang");
    judged(
        refusers().reports("xiangyang", report("抗旱期间统计菜地").emergency("令1号")), Verdict.VALID, Ground.NO_FILING);
    judged(
        refusers().reports("xiangyang", report("张贴标语").by("minzheng")), Verdict.VALID, Ground.NO_FILING);
  }

  @Test
  default void anEmergencyOfAnotherPlaceOrAnotherDepartmentForbidsNothing() {
    String item = refusers().admits("冰冻除雪", ItemKind.EMERGENCY, 0, "hongfeng");
    judged(
        refusers().reports("xiangyang", report("冰冻除雪").chosen("item:" + item).by("minzheng")),
        Verdict.VALID,
        Ground.OUT_OF_SCOPE);
    judged(
        refusers().reports("hongfeng", report("冰冻除雪").chosen("item:" + item)),
        Verdict.NEEDS_REVIEW,
        Ground.EMERGENCY_UNVERIFIED);
  }

  @Test
  default void autonomyAndAWordOfTheCommunityAreNoLegalDutyUntilTheLeadUnitFindsOne() {
    String autonomy = "AUT-01";
    String own = refusers().reports("gongcheng", report("召开居民会议并报送").chosen("list:" + autonomy));
    judged(own, Verdict.VALID, Ground.NO_FILING);
    String ref = refusers().reports("gongcheng", report("登记辖区宗教活动场所").duty("SURE"));
    judged(ref, Verdict.NEEDS_REVIEW, Ground.DUTY_UNVERIFIED);
    assertThat(refusers().sees("gongcheng", ref).refusal().slipStands()).as("no slip against a duty").isFalse();
    assertThatThrownBy(
            () ->
                district().answers(
                    "shegong", ref, "Ask_Verify", "answer", "CONFIRMED", "ground", "STATUTORY_OWN_DUTY", "finding", "法定"))
        .isInstanceOf(AnswerInvalid.class);
    district().answers(
        "shegong", ref, "Ask_Verify", "answer", "NOT_CONFIRMED", "ground", "STATUTORY_OWN_DUTY", "finding", "法定报告义务");
    refusers().stands(ref, "CLOSED", "NOT_REFUSABLE");
    judged(ref, Verdict.NEEDS_REVIEW, Ground.STATUTORY_OWN_DUTY);
    assertThat(refusers().sees("gongcheng", ref).refusal().foundVerdict())
        .as("the row of T14 says so, with the fact that was found")
        .isEqualTo(Verdict.NOT_REFUSABLE);
    assertThat(refusers().sees("gongcheng", ref).refusal().facts().statutoryOwnDuty()).isEqualTo(Known.YES);
    assertThat(refusers().sees("gongcheng", ref).refusal().slipStands()).isFalse();
    String order = refusers().reports("gongcheng", report("连夜封控小区").emergency("令2号"));
    district().answers(
        "shegong", order, "Ask_Verify", "answer", "NOT_CONFIRMED", "ground", "LAWFUL_EMERGENCY_ORDER", "finding", "有命令");
    refusers().stands(order, "CLOSED", "NOT_REFUSABLE");
    assertThat(refusers().sees("gongcheng", order).refusal().facts().lawfulEmergencyOrder()).isEqualTo(Known.YES);
  }

  @Test
  default void aDutyThatTheLawNamesMayNotBeRefusedAndWhatOnlyReadsLikeOneIsVerified() {
    String ref = refusers().reports("gongcheng", report("报告未成年人受侵害线索"));
    judged(ref, Verdict.NOT_REFUSABLE, Ground.STATUTORY_OWN_DUTY);
    assertThat(refusers().sees("gongcheng", ref).refusal().foundSaid()).contains("未成年人保护法第十一条第二款", "立即");
    assertThat(refusers().sees("gongcheng", ref).mayLookAgain()).isTrue();
    judged(
        refusers().reports("gongcheng", report("孩子被打了要我们上报").chosen("duty:DUTY-01").duty("SAID")),
        Verdict.NOT_REFUSABLE,
        Ground.STATUTORY_OWN_DUTY);
    for (Refusers.Report more :
        java.util.List.of(
            report("侵害未成年人线索每月零报告").chosen("duty:DUTY-01").survey("MISSING"),
            report("侵害未成年人线索拍照报送").chosen("duty:DUTY-01").beyond("逐户拍照"),
            report("每周报告未成年人受侵害线索并建台账"),
            report("调解民间纠纷"))) {
      String unsure = refusers().reports("gongcheng", more);
      judged(unsure, more.asksForSurvey() ? Verdict.VALID : Verdict.NEEDS_REVIEW,
          more.asksForSurvey() ? Ground.SURVEY_MARKS_MISSING : Ground.DUTY_UNVERIFIED);
    }
    assertThatThrownBy(() -> refusers().reports("gongcheng", report("上报线索").chosen("duty:DUTY-99")))
        .isInstanceOf(ReportInvalid.class);
    assertThat(refusers().refusals().matches("报告侵害未成年人的线索", district().user("gongcheng")))
        .first()
        .matches(match -> match.kind() == Match.Kind.DUTY && match.choice().equals("duty:DUTY-01"));
    refusers().refusals().lookAgain(ref, district().user("gongcheng"));
    district().answers(
        "shegong", ref, "Ask_Verify", "answer", "CONFIRMED", "ground", "NO_FILING", "finding", "来文要的是每日零报告表，不是线索报告");
    refusers().stands(ref, "VERIFIED", null);
    judged(ref, Verdict.NOT_REFUSABLE, Ground.NO_FILING);
    assertThat(refusers().sees("gongcheng", ref).refusal().foundVerdict()).isEqualTo(Verdict.VALID);
    assertThat(refusers().sees("gongcheng", ref).slip().ground()).isEqualTo("未经准入，没有备案号");
  }

  @Test
  default void theTableIsAskedAgainWithWhatWasFound() {
    String ref = refusers().reports("gongcheng", report("登记流动摊贩"));
    assertThat(refusers().sees("gongcheng", ref).refusal().foundVerdict()).isNull();
    assertThatThrownBy(
            () ->
                district().answers(
                    "shegong", ref, "Ask_Verify", "answer", "NOT_CONFIRMED", "ground", "NO_FILING", "finding", "不属实"))
        .isInstanceOf(AnswerInvalid.class);
    verified(ref, "NOT_CONFIRMED");
    judged(ref, Verdict.VALID, Ground.NO_GROUND_PROVED);
    assertThat(refusers().sees("gongcheng", ref).refusal().foundVerdict()).isEqualTo(Verdict.NEEDS_REVIEW);
    String stands = refusers().reports("gongcheng", report("登记废品回收点").emergency("令7号"));
    assertThat(refusers().sees("gongcheng", stands).refusal().facts().lawfulEmergencyOrder()).isEqualTo(Known.UNKNOWN);
    verified(stands, "CONFIRMED");
    judged(stands, Verdict.VALID, Ground.NO_FILING);
    assertThat(refusers().sees("gongcheng", stands).refusal().facts().lawfulEmergencyOrder()).isEqualTo(Known.NO);
    assertThat(refusers().sees("gongcheng", stands).refusal().foundVerdict()).isEqualTo(Verdict.VALID);
    String order = refusers().reports("gongcheng", report("登记工地围挡").emergency("令8号"));
    district().answers(
        "shegong", order, "Ask_Verify", "answer", "NOT_CONFIRMED", "ground", "LAWFUL_EMERGENCY_ORDER", "finding", "查有命令");
    refusers().stands(order, "CLOSED", "NOT_REFUSABLE");
    assertThat(refusers().sees("gongcheng", order).refusal().slipStands()).isFalse();
  }

  @Test
  default void whatStandsOnTheNegativeListIsRefusedForThat() {
    String negative = "NEG-01";
    judged(
        refusers().reports("gongcheng", report("按月报招商线索").chosen("list:" + negative).emergency("")),
        Verdict.VALID,
        Ground.ON_NEGATIVE_LIST);
  }

  @Test
  default void whatIsOnlySaidOfATaskWithItsMeansIsVerifiedBeforeAnythingIsRefused() {
    String item = refusers().putsInForce("空置房台账核对", 0, "gongcheng");
    String urgent =
        refusers().reports("gongcheng", report("今晚核对空置房").chosen("item:" + item).by("minzheng").emergency("令3号"));
    judged(urgent, Verdict.NEEDS_REVIEW, Ground.EMERGENCY_UNVERIFIED);
    refusers().stands(urgent, "NEEDS_REVIEW", null);
    assertThat(refusers().sees("gongcheng", urgent).refusal().slipAt()).isNull();
    assertThatThrownBy(() -> refusers().sees("minzheng", urgent)).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> verified(urgent, "CONFIRMED")).isInstanceOf(AnswerInvalid.class);
    district().answers(
        "shegong", urgent, "Ask_Verify", "answer", "CONFIRMED", "ground", "OUT_OF_SCOPE", "finding", "没有应急命令");
    judged(urgent, Verdict.NEEDS_REVIEW, Ground.OUT_OF_SCOPE);
    assertThat(refusers().sees("gongcheng", urgent).refusal().slipStands()).isTrue();
    assertThat(district().waits("minzheng", urgent, "Ask_Rectify")).isTrue();
    judged(
        refusers().reports("gongcheng", report("代为核对空置房").chosen("item:" + item).by("minzheng").duty("SAID")),
        Verdict.NEEDS_REVIEW,
        Ground.DUTY_UNVERIFIED);
  }

  @Test
  default void whatTheLeadUnitAskedItselfIsVerifiedByTheLegalReviewers() {
    String ref = refusers().reports("gongcheng", report("报送社区工作者考勤").by("shegongbu"));
    judged(ref, Verdict.VALID, Ground.NO_FILING);
    assertThat(district().waits("shegong", ref, "Ask_Verify")).isFalse();
    assertThat(district().waits("sifa", ref, "Ask_Verify")).isTrue();
    district().answers("shegong", ref, "Ask_Statement", "stance", "EXPLAIN", "statement", "例行管理");
    district().answers("sifa", ref, "Ask_Verify", "answer", "CONFIRMED", "finding", "没有准入登记");
    district().answers("shegong", ref, "Ask_Rectify", "done", "已撤回");
    assertThat(district().waits("shegong", ref, "Ask_CheckRectified")).isFalse();
    district().answers("sifa", ref, "Ask_CheckRectified", "answer", "RECTIFIED", "reason", "社区确认已撤回");
    refusers().stands(ref, "CLOSED", "RECTIFIED");
  }

  @Test
  default void noLeaderOfTheLeadUnitSignsASanctionAgainstIt() {
    String ref = refusers().reports("gongcheng", report("每日报送网格员行踪").by("shegongbu"));
    district().answers("sifa", ref, "Ask_Verify", "answer", "CONFIRMED", "finding", "没有准入登记");
    district().answers("shegong", ref, "Ask_Rectify", "done", "正在研究");
    district().answers(
        "sifa", ref, "Ask_CheckRectified", "answer", "PROPOSE", "sanction", "CIRCULATE", "recipient", "区人民政府", "reason", "未撤回");
    assertThat(district().waits("shegong.leader", ref, "Ask_SignSanction")).isFalse();
    district().answers("fenguan", ref, "Ask_SignSanction", "answer", "APPROVE", "opinion", "同意");
    district().answers(
        "sifa", ref, "Ask_RecordReceipt", "receivedBy", "区政府办", "receivedOn", district().today().toString());
    refusers().stands(ref, "CLOSED", "SANCTION_PROPOSED");
  }

  @Test
  default void whatACommunityIsProtectedForIsAListForItAndForWhoeverAssesses() {
    String ref = refusers().reports("xiangyang", report("登记宠物疫苗"));
    for (String reader : new String[] {"xiangyang", "shegong", "auditor"}) {
      assertThat(refusers().register().protections("xiangyang", refusers().user(reader), 500))
          .as(reader)
          .filteredOn(one -> one.ref().equals(ref))
          .singleElement()
          .matches(one -> one.until() == null && one.from().equals(district().today()));
    }
    assertThat(refusers().register().protections("", district().user("gongcheng"), 500)).noneMatch(one -> one.ref().equals(ref));
    verified(ref, "NOT_CONFIRMED");
    assertThat(refusers().register().protections("xiangyang", district().user("shegong"), 500))
        .anyMatch(one -> one.ref().equals(ref) && district().today().equals(one.until()));
  }

  @Test
  default void whoSpokeForTheDepartmentDoesNotVerify() {
    String ref = refusers().reports("gongcheng", report("抄录门牌"));
    district().answers("chengguan", ref, "Ask_Statement", "stance", "EXPLAIN", "statement", "例行工作");
    assertThatThrownBy(() -> refusers().verifiesAs("chengguan", ref)).isInstanceOf(AnswerInvalid.class);
    verified(ref, "CONFIRMED");
    refusers().stands(ref, "VERIFIED", null);
  }

  @Test
  default void whatWasNotFoundTrueIsNotPublished() {
    String ref = refusers().reports("hongfeng", report("统计电动车数量"));
    int before = refusers().register().countPublished();
    verified(ref, "NOT_CONFIRMED");
    refusers().admits("疫点消杀", ItemKind.EMERGENCY, 0, "hongfeng");
    refusers().reports("hongfeng", report("消杀楼道").by("minzheng").emergency(""));
    district().days(12);
    assertThat(refusers().register().countPublished()).isEqualTo(before);
    assertThat(refusers().register().published(1, 100))
        .allMatch(line -> java.util.Set.of("CONFIRMED", "RECTIFIED", "SANCTION_PROPOSED").contains(line.result()));
  }

  @Test
  default void whoIsNoneOfTheDistrictIsNotAskedToPutItRight() {
    String ref = refusers().reports("gongcheng", report("协助推销意外险").byOther("某保险公司"));
    judged(ref, Verdict.VALID, Ground.NO_FILING);
    verified(ref, "CONFIRMED");
    assertThat(district().waits("shegong", ref, "Ask_CheckRectified")).isTrue();
  }

  @Test
  default void anAdmittedTaskIsRefusedOutsideItsPlaceItsTermAndWithoutItsMeans() {
    String item = refusers().putsInForce("零就业家庭排查", 1000, "gongcheng");
    Refusers.Report named = report("零就业家庭排查").chosen("item:" + item).by("minzheng");
    judged(refusers().reports("xiangyang", named), Verdict.VALID, Ground.OUT_OF_SCOPE);
    judged(refusers().reports("gongcheng", named), Verdict.VALID, Ground.FUNDS_NOT_ARRIVED);
    refusers().admitted().move(item, ItemState.SUSPENDED, "整改");
    judged(refusers().reports("hongfeng", named), Verdict.VALID, Ground.OUT_OF_SCOPE);
    district().days(2);
    String suspended = refusers().reports("gongcheng", named);
    judged(suspended, Verdict.VALID, Ground.NOT_IN_FORCE);
    assertThat(refusers().sees("gongcheng", suspended).slip().ground()).isEqualTo("已备案，现不生效");
    assertThat(refusers().sees("gongcheng", suspended).slip().law()).contains("暂停整改");
    String unfiled = refusers().admits("社区书屋管理", ItemKind.REGULAR, 0, "gongcheng");
    judged(
        refusers().reports("gongcheng", report("社区书屋管理").chosen("item:" + unfiled).by("minzheng")),
        Verdict.VALID,
        Ground.NO_FILING);
  }

  @Test
  default void whatIsFiledButNotBegunAndWhatIsOverIsNotInForceEachForItsOwnReason() {
    String filed = refusers().admits("老旧电梯摸底", ItemKind.REGULAR, 1000, "gongcheng");
    refusers().admitted().file(filed);
    Refusers.Report early = report("老旧电梯摸底").chosen("item:" + filed).by("minzheng");
    String ref = refusers().reports("gongcheng", early);
    judged(ref, Verdict.VALID, Ground.NOT_IN_FORCE);
    assertThat(refusers().sees("gongcheng", ref).refusal().foundSaid()).contains("现不生效");
    String coming = refusers().admits("楼道灯具排查", ItemKind.REGULAR, 0, "gongcheng");
    refusers().admitted().file(coming);
    refusers().admitted().takeEffect(coming, district().today().plusDays(5), district().today().plusDays(9));
    Refusers.Report named = report("楼道灯具排查").chosen("item:" + coming).by("minzheng");
    judged(refusers().reports("gongcheng", named), Verdict.VALID, Ground.NOT_IN_FORCE);
    district().days(6);
    judged(refusers().reports("gongcheng", named), Verdict.NEEDS_REVIEW, Ground.NO_GROUND_PROVED);
    district().days(5);
    judged(refusers().reports("gongcheng", named), Verdict.VALID, Ground.OUT_OF_SCOPE);
    refusers().admitted().move(coming, ItemState.EXPIRED, "期满");
    district().days(2);
    judged(refusers().reports("gongcheng", named), Verdict.VALID, Ground.OUT_OF_SCOPE);
  }

  @Test
  default void anAdmittedTaskWithItsMeansIsNotRefusedByItself() {
    String item = refusers().putsInForce("独居老人每月探访", 0, "gongcheng");
    Refusers.Report named = report("独居老人每月探访").chosen("item:" + item).by("minzheng");
    judged(refusers().reports("gongcheng", named), Verdict.NEEDS_REVIEW, Ground.NO_GROUND_PROVED);
    Refusers.Report more = report("独居老人每月探访加拍照").chosen("item:" + item).by("minzheng");
    judged(refusers().reports("gongcheng", more.beyond("每次拍照上传")), Verdict.NEEDS_REVIEW, Ground.NO_GROUND_PROVED);
    judged(
        refusers().reports("gongcheng", report("探访时出具亲属关系证明").chosen("item:" + item).by("minzheng").certificate("CERT-01")),
        Verdict.VALID,
        Ground.CERTIFICATE_PROHIBITED);
    judged(
        refusers().reports("gongcheng", report("探访时填满意度调查表").chosen("item:" + item).by("minzheng").survey("MISSING")),
        Verdict.VALID,
        Ground.SURVEY_MARKS_MISSING);
  }

  /** 收养登记办法 Art. 6 asks for what the list forbids (CERT-08): T14 is no surer of it than T15. */
  @Test
  default void aCertificateThatListAndStatuteDisagreeOnIsVerifiedByPeople() {
    String item = refusers().putsInForce("收养家庭上门了解", 0, "gongcheng");
    Refusers.Report named =
        report("为收养登记出具婚姻状况证明").chosen("item:" + item).by("minzheng").certificate("CERT-08");
    String ref = refusers().reports("gongcheng", named);
    judged(ref, Verdict.NEEDS_REVIEW, Ground.NO_GROUND_PROVED);
    assertThat(refusers().sees("gongcheng", ref).slip()).isNull();
  }

  @Test
  default void anEmergencyInForceMayNotBeRefused() {
    String item = refusers().admits("防汛值守", ItemKind.EMERGENCY, 0, "gongcheng");
    judged(
        refusers().reports("gongcheng", report("防汛值守").chosen("item:" + item).by("minzheng")),
        Verdict.NOT_REFUSABLE,
        Ground.LAWFUL_EMERGENCY_ORDER);
  }

  @Test
  default void anEmergencyNobodyHasLookedAtIsVerifiedFirst() {
    String item = refusers().enters("renshe", "暴雨危房巡查", ItemKind.EMERGENCY, 0, "gongcheng");
    judged(
        refusers().reports("gongcheng", report("暴雨危房巡查").chosen("item:" + item).by("renshe")),
        Verdict.NEEDS_REVIEW,
        Ground.EMERGENCY_UNVERIFIED);
    judged(
        refusers().reports("gongcheng", report("挨户通知避险").by("renshe").emergency("令9号")),
        Verdict.NEEDS_REVIEW,
        Ground.EMERGENCY_UNVERIFIED);
    refusers().admitted().checkOrder(item);
    judged(
        refusers().reports("gongcheng", report("暴雨危房巡查并登记").chosen("item:" + item).by("renshe").emergency("令9号")),
        Verdict.NOT_REFUSABLE,
        Ground.LAWFUL_EMERGENCY_ORDER);
  }

  @Test
  default void aSlipStaysAsItWasIssuedWhateverTheRegisterSaysLater() {
    String item = refusers().admits("楼道杂物台账", ItemKind.REGULAR, 0, "gongcheng");
    String ref = refusers().reports("gongcheng", report("楼道杂物台账").chosen("item:" + item).by("minzheng"));
    judged(ref, Verdict.VALID, Ground.NO_FILING);
    Slips.Slip issued = refusers().sees("gongcheng", ref).slip();
    assertThat(issued.asked()).contains(item, "没有备案号");
    assertThat(issued.ground()).isEqualTo("未经准入，没有备案号");
    refusers().admitted().file(item);
    refusers().admitted().takeEffect(item, district().today(), district().today().plusDays(5));
    district().answers(
        "shegong", ref, "Ask_Verify", "answer", "CONFIRMED", "ground", "OUT_OF_SCOPE", "finding", "来文时尚未备案");
    assertThat(refusers().sees("gongcheng", ref).slip()).isEqualTo(issued);
    assertThat(refusers().sees("gongcheng", ref).refusal().foundSaid()).contains("没有备案号");
  }

  @Test
  default void aSlipGivenAfterTheFindingPromisesNoOther() {
    String item = refusers().putsInForce("文明劝导排班", 0, "gongcheng");
    String ref =
        refusers().reports("gongcheng", report("周末文明劝导排班").chosen("item:" + item).by("minzheng").emergency("令4号"));
    assertThat(refusers().sees("gongcheng", ref).slip()).isNull();
    district().answers(
        "shegong", ref, "Ask_Verify", "answer", "CONFIRMED", "ground", "OUT_OF_SCOPE", "finding", "没有应急命令");
    assertThat(refusers().sees("gongcheng", ref).slip().remarks())
        .anyMatch(remark -> remark.contains("已经") && remark.contains("核实属实"))
        .noneMatch(remark -> remark.contains("工作日内核实"));
  }

  @Test
  default void whatReadsLikeATaskInForceIsNotRefusedUnseen() {
    refusers().putsInForce("高龄津贴资格年审", 0, "hongfeng");
    judged(
        refusers().reports("hongfeng", report("高龄津贴资格年审")), Verdict.NEEDS_REVIEW, Ground.NO_GROUND_PROVED);
    assertThat(refusers().refusals().matches("高龄津贴年审", district().user("hongfeng")))
        .first()
        .extracting(Match::kind)
        .isEqualTo(Match.Kind.IN_FORCE_HERE);
    assertThat(refusers().refusals().matches("高龄津贴年审", district().user("xiangyang")))
        .anyMatch(match -> match.kind() == Match.Kind.ELSEWHERE);
  }

  @Test
  default void aSecondReportOfTheSameMatterWithinADayJoinsTheFirst() {
    String first = refusers().reports("xiangyang", report("张贴商业广告"));
    assertThat(refusers().reports("xiangyang", report("张贴商业广告。").daysAgo(1))).isEqualTo(first);
    assertThat(refusers().sees("xiangyang", first).reports()).isEqualTo(2);
    assertThat(refusers().reports("gongcheng", report("张贴商业广告"))).isNotEqualTo(first);
    String order = refusers().reports("xiangyang", report("清点旧家具").emergency("令11号"));
    assertThat(refusers().reports("xiangyang", report("清点旧家具").emergency("令12号"))).isEqualTo(order);
    assertThat(refusers().sees("xiangyang", order).again())
        .extracting(one -> one.orderNumber() + one.reporter())
        .containsExactly("令11号xiangyang", "令12号xiangyang");
    String more = refusers().reports("xiangyang", report("清点旧门窗").beyond("拍照"));
    assertThat(refusers().reports("xiangyang", report("清点旧门窗！").beyond("录像并上传"))).isEqualTo(more);
    assertThat(refusers().sees("shegong", more).again().get(1))
        .matches(one -> one.beyond().equals("录像并上传") && one.matter().equals("清点旧门窗！"));
    district().days(2);
    assertThat(refusers().reports("xiangyang", report("张贴商业广告"))).isNotEqualTo(first);
  }

  @Test
  default void aReportSaysWhatAboutIt() {
    assertThatThrownBy(() -> refusers().reports("gongcheng", report("。").by("").chosen("item:ZR-2026-99999")))
        .isInstanceOfSatisfying(
            ReportInvalid.class,
            invalid ->
                assertThat(invalid.faults().stream().map(ReportInvalid.Fault::field))
                    .containsExactlyInAnyOrder("matter", "department", "chosen"));
    assertThatThrownBy(() -> refusers().refusals().matches("养犬", district().user("minzheng")))
        .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
  }

  private int sure() {
    return refusers().register().figures(refusers().user("auditor"), 50).stream()
        .filter(figure -> figure.asker().equals("区城市管理局") && figure.ground() == Ground.NO_FILING)
        .mapToInt(RefusalRegister.Figure::confirmed)
        .sum();
  }

  @Test
  default void everybodySeesOnlyWhatConcernsThem() {
    String ref = refusers().reports("hongfeng", report("统计楼顶广告牌"));
    assertThat(refusers().register().find(EVERYTHING, district().user("hongfeng"))).anyMatch(r -> r.ref().equals(ref));
    assertThat(refusers().register().find(EVERYTHING, district().user("chengguan"))).anyMatch(r -> r.ref().equals(ref));
    assertThat(refusers().register().find(EVERYTHING, district().user("zixi"))).anyMatch(r -> r.ref().equals(ref));
    assertThat(refusers().register().find(EVERYTHING, district().user("gongcheng"))).noneMatch(r -> r.ref().equals(ref));
    assertThat(refusers().register().find(EVERYTHING, district().user("minzheng"))).noneMatch(r -> r.ref().equals(ref));
    assertThatThrownBy(() -> refusers().sees("gongcheng", ref)).isInstanceOf(NoSuchCase.class);
    assertThat(refusers().register().figures(refusers().user("auditor"), 50))
        .anyMatch(figure -> figure.asker().equals("区城市管理局") && figure.ground() == Ground.NO_FILING);
    int sure = sure();
    int before = refusers().register().countPublished();
    verified(ref, "CONFIRMED");
    assertThat(sure()).as("counted as confirmed from the finding on").isEqualTo(sure + 1);
    assertThat(refusers().register().countPublished()).isEqualTo(before + 1);
    verified(refusers().reports("hongfeng", report("粘贴反诈标语").by("minzheng")), "CONFIRMED");
    assertThat(refusers().register().figures(refusers().user("auditor"), 1)).hasSize(1);
    assertThat(refusers().register().countFigures(refusers().user("auditor")))
        .isEqualTo(refusers().register().figures(refusers().user("auditor"), 1000).size())
        .isGreaterThan(1);
    assertThat(refusers().register().published(1, 100)).anyMatch(line -> line.result().equals("CONFIRMED"));
  }
}
