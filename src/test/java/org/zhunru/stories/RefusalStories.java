package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.refusal.Ground;
import org.zhunru.refusal.Match;
import org.zhunru.refusal.RefusalClosed;
import org.zhunru.refusal.RefusalQuery;
import org.zhunru.refusal.ReportInvalid;
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
        "shegong", ref, "Ask_CheckRectified", "answer", "PROPOSE", "sanction", "TALK", "reason", "逾期未整改");
    district().days(12);
    district().answers("shegong.leader", ref, "Ask_SignSanction", "answer", "RETURN", "opinion", "请再催办一次");
    district().days(12);
    district().answers(
        "shegong", ref, "Ask_CheckRectified", "answer", "PROPOSE", "sanction", "CIRCULATE", "reason", "仍未整改");
    district().answers("shegong.leader", ref, "Ask_SignSanction", "answer", "APPROVE", "opinion", "同意");
    refusers().stands(ref, "CLOSED", "SANCTION_PROPOSED");
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
  default void aLawfulEmergencyOrderMayNotBeRefusedAndTheAnswerStandsWhenNobodyAsksAgain() {
    String ref = refusers().reports("gongcheng", report("组织低洼院落居民转移").emergency("雁防指〔2026〕3号"));
    judged(ref, Verdict.NOT_REFUSABLE, Ground.LAWFUL_EMERGENCY_ORDER);
    refusers().stands(ref, "NOT_REFUSABLE", null);
    assertThat(refusers().sees("gongcheng", ref).mayLookAgain()).isTrue();
    assertThatThrownBy(() -> refusers().sees("chengguan", ref)).isInstanceOf(NoSuchCase.class);
    district().days(12);
    refusers().stands(ref, "CLOSED", "NOT_REFUSABLE");
    assertThatThrownBy(() -> refusers().refusals().lookAgain(ref, district().user("gongcheng")))
        .isInstanceOf(RefusalClosed.class);
  }

  @Test
  default void theLeadUnitLooksAgainOnceAtWhatMayNotBeRefused() {
    String ref = refusers().reports("gongcheng", report("报告未成年人受侵害线索").duty("SURE"));
    judged(ref, Verdict.NOT_REFUSABLE, Ground.STATUTORY_OWN_DUTY);
    refusers().refusals().lookAgain(ref, district().user("gongcheng"));
    refusers().stands(ref, "NEEDS_REVIEW", null);
    assertThatThrownBy(() -> refusers().refusals().lookAgain(ref, district().user("gongcheng")))
        .isInstanceOf(RefusalClosed.class);
    verified(ref, "NOT_CONFIRMED");
    refusers().stands(ref, "CLOSED", "NOT_REFUSABLE");
  }

  @Test
  default void whatIsOnlySaidIsVerifiedBeforeAnythingIsRefused() {
    String urgent = refusers().reports("gongcheng", report("今晚统计空置房").emergency(""));
    judged(urgent, Verdict.NEEDS_REVIEW, Ground.EMERGENCY_UNVERIFIED);
    refusers().stands(urgent, "NEEDS_REVIEW", null);
    assertThat(refusers().sees("gongcheng", urgent).refusal().slipAt()).isNull();
    assertThatThrownBy(() -> refusers().sees("chengguan", urgent)).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> verified(urgent, "CONFIRMED")).isInstanceOf(AnswerInvalid.class);
    district().answers(
        "shegong", urgent, "Ask_Verify", "answer", "CONFIRMED", "ground", "NO_FILING", "finding", "没有应急命令");
    judged(urgent, Verdict.NEEDS_REVIEW, Ground.NO_FILING);
    assertThat(refusers().sees("gongcheng", urgent).refusal().slipStands()).isTrue();
    assertThat(district().waits("chengguan", urgent, "Ask_Rectify")).isTrue();
    String duty = refusers().reports("gongcheng", report("代为调解消费纠纷").duty("SAID"));
    judged(duty, Verdict.NEEDS_REVIEW, Ground.DUTY_UNVERIFIED);
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
    judged(
        refusers().reports("hongfeng", named), Verdict.VALID, Ground.OUT_OF_SCOPE);
    String unfiled = refusers().admits("社区书屋管理", ItemKind.REGULAR, 0, "gongcheng");
    judged(
        refusers().reports("gongcheng", report("社区书屋管理").chosen("item:" + unfiled).by("minzheng")),
        Verdict.VALID,
        Ground.NO_FILING);
  }

  @Test
  default void anAdmittedTaskWithItsMeansIsNotRefusedByItself() {
    String item = refusers().putsInForce("独居老人每月探访", 0, "gongcheng");
    Refusers.Report named = report("独居老人每月探访").chosen("item:" + item).by("minzheng");
    judged(refusers().reports("gongcheng", named), Verdict.NEEDS_REVIEW, Ground.NO_GROUND_PROVED);
    Refusers.Report more = report("独居老人每月探访加拍照").chosen("item:" + item).by("minzheng");
    judged(refusers().reports("gongcheng", more.beyond("每次拍照上传")), Verdict.NEEDS_REVIEW, Ground.NO_GROUND_PROVED);
    judged(
        refusers().reports("gongcheng", report("探访时出具婚姻状况证明").chosen("item:" + item).by("minzheng").certificate("CERT-08")),
        Verdict.VALID,
        Ground.CERTIFICATE_PROHIBITED);
    judged(
        refusers().reports("gongcheng", report("探访时填满意度调查表").chosen("item:" + item).by("minzheng").survey("MISSING")),
        Verdict.VALID,
        Ground.SURVEY_MARKS_MISSING);
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

  @Test
  default void everybodySeesOnlyWhatConcernsThem() {
    String ref = refusers().reports("hongfeng", report("统计楼顶广告牌"));
    assertThat(refusers().register().find(EVERYTHING, district().user("hongfeng"))).anyMatch(r -> r.ref().equals(ref));
    assertThat(refusers().register().find(EVERYTHING, district().user("chengguan"))).anyMatch(r -> r.ref().equals(ref));
    assertThat(refusers().register().find(EVERYTHING, district().user("zixi"))).anyMatch(r -> r.ref().equals(ref));
    assertThat(refusers().register().find(EVERYTHING, district().user("gongcheng"))).noneMatch(r -> r.ref().equals(ref));
    assertThat(refusers().register().find(EVERYTHING, district().user("minzheng"))).noneMatch(r -> r.ref().equals(ref));
    assertThatThrownBy(() -> refusers().sees("gongcheng", ref)).isInstanceOf(NoSuchCase.class);
    assertThat(refusers().register().figures(refusers().user("auditor")))
        .anyMatch(figure -> figure.asker().equals("区城市管理局") && figure.ground() == Ground.NO_FILING);
    int before = refusers().register().countPublished();
    verified(ref, "CONFIRMED");
    assertThat(refusers().register().countPublished()).isEqualTo(before + 1);
    assertThat(refusers().register().published(1, 100)).anyMatch(line -> line.result().equals("CONFIRMED"));
  }
}
