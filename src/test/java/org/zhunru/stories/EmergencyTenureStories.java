package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.zhunru.jointmeeting.Topic;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemState;
import org.zhunru.tenure.TenureRefusal;

/** What an emergency owes afterwards, and what may end it before its time; the same on both databases. */
interface EmergencyTenureStories {

  String REASON = "应急事项属于部门自己的职责，社区没有人手";

  District district();

  TenureDistrict tenure();

  private String flood(String department, String title, String... communities) {
    Applications.Builder request =
        Applications.zeroEmployment(district().today()).title(title).item("AST-16").dataFields(title + "登记").today().days(14).urgent();
    String ref = district().filesWithOrder(department, request.communities(communities).build());
    district().answers("shegong", ref, "Ask_RegisterEmergency", "answer", "REGISTER", "opinion", "文号属实");
    district().answers(department, ref, "Ask_CompletePapers", "note", "");
    return ref;
  }

  private void allRead(String department, String ref) {
    for (String reader : new String[] {department, "shegong", "gongcheng"}) {
      assertThat(district().waits(reader, ref, "Ask_NoteOver")).as(reader).isTrue();
      district().answers(reader, ref, "Ask_NoteOver", "note", "");
    }
  }

  private void breach(String ref, String kind) {
    tenure().reportsBreach("gongcheng", ref, kind, 0);
    tenure().answers("shegong", ref, "Ask_VerifyBreach", "finding", "CONFIRMED", "explanation", "现场核实，部门确实违约");
  }

  @Test
  default void whatAnEmergencyBeganWithoutIsPaidAfterwardsAtEveryCommunity() {
    String ref = flood("chengguan", "内涝路段昼夜值守", "gongcheng", "hongfeng");
    assertThat(tenure().item(ref).conditions()).contains("FUNDS_BACKFILL", "PUBLISH_AFTERWARDS");
    tenure().tells(ref, "应补拨的经费");
    district().days(31);
    district().stands(ref, "EMERGENCY_ENDED", "EMERGENCY_ENDED", "CD_EMERGENCY_TEMPORARY");
    tenure().tells(ref, "应急经费、人员补拨");
    assertThat(tenure().waitsForMoney(ref)).containsExactly("gongcheng", "hongfeng");
    tenure().answers("caizheng", ref, "Ask_BackfillFunds", "community", "gongcheng", "means", "MONEY", "amount", 900, "voucher", "YJ-1");
    tenure().answers("caizheng", ref, "Ask_BackfillFunds", "community", "hongfeng", "means", "MONEY", "amount", 700, "voucher", "YJ-2");
    assertThat(tenure().waits("caizheng", ref, "Ask_BackfillFunds")).isFalse();
    assertThat(tenure().item(ref).shares()).allMatch(share -> share.provided());
  }

  /** Also when the emergency and everything it owed are over long since. */
  @Test
  default void whatIsTakenBackFromAnEmergencyHasToArriveAgain() {
    String ref = tenure().admits("minzheng", ItemKind.EMERGENCY, 20, "500", false, "gongcheng");
    backfills(ref, "YJ-1", 500);
    assertThat(tenure().waits("caizheng", ref, "Ask_BackfillFunds")).isFalse();
    takesBack(ref, "YJ-1");
    assertThat(tenure().item(ref).state()).as("it stays in force").isEqualTo(ItemState.IN_FORCE);
    backfills(ref, "YJ-2", 200);
    backfills(ref, "YJ-3", 300);
    assertThat(tenure().waits("caizheng", ref, "Ask_BackfillFunds")).isFalse();
    district().days(60);
    takesBack(ref, "YJ-3");
    takesBack(ref, "YJ-2");
    district().days(30);
    backfills(ref, "YJ-4", 500);
    assertThat(tenure().waits("caizheng", ref, "Ask_BackfillFunds")).as("asked for once").isFalse();
    assertThat(tenure().item(ref).paid()).isTrue();
  }

  private void backfills(String ref, String voucher, int amount) {
    tenure().answers(
        "caizheng", ref, "Ask_BackfillFunds", "community", "gongcheng", "means", "MONEY", "amount", amount, "voucher", voucher);
  }

  private void takesBack(String ref, String voucher) {
    tenure().reverses("shegong.leader", ref, tenure().line(ref, voucher), "金额登记有误，经费实际没有到账");
    assertThat(tenure().waits("caizheng", ref, "Ask_BackfillFunds")).as("%s is owed again", voucher).isTrue();
  }

  @Test
  default void moneyThatOnlyThePapersNameIsAskedForWhenTheyCome() {
    String ref = tenure().admits("minzheng", ItemKind.EMERGENCY, 20, "0", false, "gongcheng");
    assertThat(tenure().waits("caizheng", ref, "Ask_BackfillFunds")).isFalse();
    tenure().papersName(ref, "700");
    backfills(ref, "YJ-1", 700);
    assertThat(tenure().waits("caizheng", ref, "Ask_BackfillFunds")).isFalse();
  }

  @Test
  default void peopleWhomOnlyThePapersPromiseAreAskedForWhenTheyCome() {
    String ref = tenure().admits("minzheng", ItemKind.EMERGENCY, 20, "0", false, "gongcheng");
    assertThat(tenure().waits("caizheng", ref, "Ask_BackfillFunds")).isFalse();
    tenure().papersPromisePeople(ref);
    assertThat(tenure().item(ref).paid()).isFalse();
    tenure().answers("caizheng", ref, "Ask_BackfillFunds", "community", "gongcheng", "means", "STAFF", "voucher", "RY-1");
    assertThat(tenure().waits("caizheng", ref, "Ask_BackfillFunds")).isFalse();
    assertThat(tenure().item(ref).paid()).isTrue();
  }

  @Test
  default void anEmergencyIsPublicizedAfterwardsAndAnObjectionWithoutSubstanceLeavesItInForce() {
    String ref = flood("renshe", "台风登陆前独居老人转移", "gongcheng");
    assertThat(tenure().notice(ref).open()).isTrue();
    tenure().objects(ref, "10.1.1.1", REASON);
    tenure().answers("jiandu", ref, "Ask_AnswerObjection", "finding", "UNFOUNDED", "answer", "区政府已发布应急响应命令");
    tenure().stands(ref, "EMERGENCY_IN_FORCE");
    assertThat(tenure().notice(ref).answered()).hasSize(1);
    district().days(12);
    assertThat(tenure().notice(ref).open()).isFalse();
    tenure().tells(ref, "事后公示期满");
    assertThatThrownBy(() -> tenure().objects(ref, "10.1.1.2", REASON)).isInstanceOf(TenureRefusal.class);
    district().days(5);
    district().stands(ref, "EMERGENCY_ENDED", "EMERGENCY_ENDED", "CD_EMERGENCY_TEMPORARY");
  }

  @Test
  default void theNoticeOfAShortEmergencyOutlastsItAndNothingIsOwedWhereNothingWasPromised() {
    String ref = tenure().admits("minzheng", ItemKind.EMERGENCY, 2, "0", false, "gongcheng");
    assertThat(tenure().waits("caizheng", ref, "Ask_BackfillFunds")).isFalse();
    district().days(3);
    assertThat(tenure().notice(ref).open()).isTrue();
    district().days(12);
    assertThat(tenure().notice(ref).open()).isFalse();
  }

  @Test
  default void anObjectionThatStandsEndsTheEmergencyAndEverybodyGetsWord() {
    String ref = flood("tongji", "震后危房人员清点", "gongcheng");
    tenure().objects(ref, "10.1.1.3", REASON);
    tenure().answers("jiandu", ref, "Ask_AnswerObjection", "finding", "SUBSTANTIAL", "answer", "经核实，没有应急响应命令");
    tenure().stands(ref, "EMERGENCY_IN_FORCE");
    district().decides(ref, "公示异议", "FOR", "没有应急响应命令，撤回准入");
    district().stands(ref, "EMERGENCY_CUT_SHORT", "EMERGENCY_CUT_SHORT", "CD_EMERGENCY_TEMPORARY");
    assertThat(tenure().item(ref).state()).isEqualTo(ItemState.REVOKED);
    allRead("tongji", ref);
    assertThat(tenure().waits("caizheng", ref, "Ask_BackfillFunds")).as("the money stays owed").isTrue();
  }

  @Test
  default void aBreachOfAnEmergencyIsReportedLikeAnyOtherAndTheSecondEndsIt() {
    String ref = flood("renshe", "高温停电楼栋送水", "gongcheng");
    assertThatThrownBy(() -> tenure().proposesExit("gongcheng", ref)).isInstanceOf(AccessDeniedException.class);
    breach(ref, "EXTRA_TASK");
    assertThat(tenure().item(ref).state()).isEqualTo(ItemState.SUSPENDED);
    tenure().stands(ref, "SUSPENDED");
    district().answers("renshe", ref, "Ask_Rectify", "report", "已收回超范围的三张表格");
    tenure().answers("shegong", ref, "Ask_CheckRectification", "finding", "RECTIFIED", "explanation", "社区确认已收回");
    tenure().stands(ref, "EMERGENCY_IN_FORCE");
    assertThat(tenure().item(ref).state()).isEqualTo(ItemState.IN_FORCE);
    breach(ref, "PLAQUE");
    district().decides(ref, "再次违约", "FOR", "再次违约，提前终止");
    district().stands(ref, "EMERGENCY_CUT_SHORT", "EMERGENCY_CUT_SHORT", "CD_EMERGENCY_TEMPORARY");
    assertThat(tenure().item(ref).stateReason()).contains("再次违约");
    allRead("renshe", ref);
  }

  @Test
  default void aBreachThatIsVerifiedAfterTheEndRevivesNothing() {
    String ref = flood("shujuju", "山林火险卡口劝返", "gongcheng");
    tenure().reportsBreach("gongcheng", ref, "OTHER", 0);
    district().days(16);
    district().stands(ref, "EMERGENCY_ENDED", "EMERGENCY_ENDED", "CD_EMERGENCY_TEMPORARY");
    tenure().answers("shegong", ref, "Ask_VerifyBreach", "finding", "CONFIRMED", "explanation", "现场核实，部门确实违约");
    district().stands(ref, "EMERGENCY_ENDED", "EMERGENCY_ENDED", "CD_EMERGENCY_TEMPORARY");
    assertThat(tenure().item(ref).state()).isEqualTo(ItemState.EXPIRED);
  }

  /** Red with: an objection that waits for a meeting which will never have it. */
  @Test
  default void anEmergencyThatIsOverLeavesNothingWithTheJointMeeting() {
    String ref = flood("renshe", "寒潮断水楼栋送水", "gongcheng");
    tenure().objects(ref, "10.1.1.9", REASON);
    tenure().answers("jiandu", ref, "Ask_AnswerObjection", "finding", "SUBSTANTIAL", "answer", "经核实，没有应急响应命令");
    assertThat(district().waitsForJointMeeting(ref, Topic.OBJECTION)).isTrue();
    district().days(31);
    district().stands(ref, "EMERGENCY_ENDED", "EMERGENCY_ENDED", "CD_EMERGENCY_TEMPORARY");
    assertThat(district().waitsForJointMeeting(ref, Topic.OBJECTION)).isFalse();
    assertThat(tenure().notice(ref).answered()).extracting("result").containsExactly("LAPSED");
  }
}
