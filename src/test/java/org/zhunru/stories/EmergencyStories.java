package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.zhunru.admission.AdmissionRefusal;
import org.zhunru.admission.ApplicationInvalid;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemState;

/** The emergency lane, on both databases; each story names its matter so that none looks like another. */
interface EmergencyStories {

  District district();

  AdmittedItems register();

  private Applications.Builder flood(String title) {
    return Applications.zeroEmployment(district().today()).title(title).item("AST-16").dataFields(title + "登记").today().days(14).urgent();
  }

  private AdmittedItem item(String ref) {
    return register().get(ref);
  }

  @Test
  default void anEmergencyIsInForceAtOnceAndEndsByItself() {
    String ref = district().filesWithOrder("minzheng", flood("暴雨红色预警低洼楼栋转移").days(60).paid().build());
    district().stands(ref, "EMERGENCY_IN_FORCE", "APPROVED_TEMPORARY", "AD_EMERGENCY_LISTED");
    assertThat(item(ref).state()).isEqualTo(ItemState.IN_FORCE);
    assertThat(item(ref).inForceTo()).isEqualTo(district().today().plusDays(29));
    district().answers("shegong", ref, "Ask_RegisterEmergency", "answer", "REGISTER", "opinion", "文号属实");
    district().answers("minzheng", ref, "Ask_CompletePapers", "note", "已补齐");
    assertThatThrownBy(() -> district().withdraws("minzheng", ref)).isInstanceOf(AdmissionRefusal.class);
    district().days(29);
    assertThat(item(ref).state()).isEqualTo(ItemState.IN_FORCE);
    district().days(2);
    district().stands(ref, "EMERGENCY_ENDED", "EMERGENCY_ENDED", "AD_EMERGENCY_LISTED");
    assertThat(item(ref).state()).isEqualTo(ItemState.EXPIRED);
  }

  @Test
  default void theCommunityHearsAtOnceOfWhatItHasToDo() {
    String ref = district().filesWithOrder("minzheng", flood("大雾天气桥头值守").build());
    assertThat(district().waits("gongcheng", ref, "Ask_NoteEmergency")).isTrue();
    district().answers("gongcheng", ref, "Ask_NoteEmergency", "note", "已安排两人");
    assertThat(district().see(ref).timeline()).anyMatch(milestone -> milestone.text().contains("已安排两人"));
    assertThat(register().orderChecked(ref)).as("nobody looked at the order").isFalse();
    district().answers("shegong", ref, "Ask_RegisterEmergency", "answer", "REGISTER", "opinion", "文号属实");
    assertThat(register().orderChecked(ref)).isTrue();

    String unread = district().filesWithOrder("chengguan", flood("道路塌陷围挡看护").build());
    district().days(4);
    assertThat(district().waits("gongcheng", unread, "Ask_NoteEmergency")).isTrue();
    district().days(5);
    assertThat(district().waits("gongcheng", unread, "Ask_NoteEmergency")).as("counts as read").isFalse();
  }

  @Test
  default void anEmergencyWithoutPapersLapses() {
    String ref = district().filesWithOrder("chengguan", flood("燃气泄漏楼栋警戒值守").unsigned().build());
    district().stands(ref, "EMERGENCY_IN_FORCE", "APPROVED_TEMPORARY", "CD_EMERGENCY_TEMPORARY");
    district().answers("chengguan", ref, "Ask_CompletePapers", "note", "其实没有签字");
    assertThat(district().waits("chengguan", ref, "Ask_CompletePapers")).as("the check sends it back").isTrue();
    district().days(9);
    district().stands(ref, "EMERGENCY_LAPSED", "EMERGENCY_LAPSED", "CD_EMERGENCY_TEMPORARY");
    assertThat(item(ref).state()).isEqualTo(ItemState.LAPSED);
    assertThat(district().see(ref).timeline()).anyMatch(milestone -> milestone.what().equals("admission.overdue"));
  }

  @Test
  default void papersThatAreCompletedOnTheWayKeepItInForce() {
    Applications.Builder request = flood("地震余震期间居民临时安置点登记").unsigned();
    String ref = district().filesWithOrder("tongji", request.build());
    assertThatThrownBy(() -> district().corrects("tongji", ref, request.signed().communities("xiangyang").build()))
        .isInstanceOf(AdmissionRefusal.class);
    Applications.Builder papers = request.communities("gongcheng");
    assertThatThrownBy(() -> district().corrects("tongji", ref, papers.title("全区居民住房逐户登记").build()))
        .isInstanceOfSatisfying(
            ApplicationInvalid.class,
            invalid ->
                assertThat(invalid.faults())
                    .containsExactly(
                        new ApplicationInvalid.Fault(
                            "title", "应急事项执行中不能更改事项名称，请填回“地震余震期间居民临时安置点登记”；另一项工作请另行申请")));
    papers.title("地震余震期间居民临时安置点登记");
    assertThatThrownBy(() -> district().corrects("tongji", ref, papers.description("逐户登记全区居民住房").build()))
        .isInstanceOfSatisfying(
            ApplicationInvalid.class,
            invalid ->
                assertThat(invalid.faults())
                    .singleElement()
                    .satisfies(
                        fault -> {
                          assertThat(fault.field()).isEqualTo("description");
                          assertThat(fault.message()).contains("不能更改具体任务");
                        }));
    assertThat(district().see(ref).header().title()).isEqualTo(item(ref).title());
    assertThat(item(ref).shares()).noneMatch(share -> share.staffPromised());
    papers.description("请社区长期排查零就业家庭并推荐岗位\r\n").staffed().dataFields("安置点床位号，来自现场登记");
    district().corrects("tongji", ref, papers.build());
    assertThat(item(ref).dataFields()).isEqualTo("安置点床位号，来自现场登记");
    assertThat(item(ref).shares()).allMatch(share -> share.staffPromised());
    assertThat(district().waits("tongji", ref, "Ask_CompletePapers")).isFalse();
    assertThatThrownBy(
            () -> district().answers("shegong", ref, "Ask_RegisterEmergency", "answer", "REGISTER", "opinion", " "))
        .isInstanceOf(AnswerInvalid.class);
    district().days(31);
    district().stands(ref, "EMERGENCY_ENDED", "EMERGENCY_ENDED", "CD_EMERGENCY_TEMPORARY");
  }

  private void read(String ref, String... readers) {
    for (String reader : readers) {
      assertThat(district().waits(reader, ref, "Ask_NoteOver")).as(reader).isTrue();
      district().answers(reader, ref, "Ask_NoteOver", "note", reader.equals("gongcheng") ? "已通知楼栋长停止" : "");
    }
  }

  @Test
  default void whatIsNoEmergencyLosesItsForceWhenALeaderSignsIt() {
    String ref = district().filesWithOrder("renshe", flood("领导要求本周内完成摸底").build());
    district().answers("shegong", ref, "Ask_RegisterEmergency", "answer", "NOT_EMERGENCY", "opinion", "所附不是应急响应文件");
    assertThat(item(ref).state()).as("the clerk alone ends nothing").isEqualTo(ItemState.IN_FORCE);
    assertThat(district().waits("shegong", ref, "Ask_SignDispute")).isFalse();
    assertThatThrownBy(
            () -> district().bothRolesAnswer("shegong", ref, "Ask_SignDispute", "answer", "CONFIRM", "opinion", "同意"))
        .isInstanceOfSatisfying(
            AnswerInvalid.class, invalid -> assertThat(invalid.faults().get(0).message()).contains("另一名负责人"));
    district().answers("shegong.leader", ref, "Ask_SignDispute", "answer", "RETURN", "opinion", "请再核对附件");
    district().answers("shegong", ref, "Ask_RegisterEmergency", "answer", "NOT_EMERGENCY", "opinion", "仍不是应急响应文件");
    district().days(3);
    assertThat(district().see(ref).timeline()).anyMatch(milestone -> milestone.text().contains("是否应急的复核超期"));
    district().answers("shegong.leader", ref, "Ask_SignDispute", "answer", "CONFIRM", "opinion", "不属于应急");
    district().stands(ref, "EMERGENCY_LAPSED", "EMERGENCY_LAPSED", "CD_EMERGENCY_TEMPORARY");
    read(ref, "renshe", "shegong", "gongcheng");
    assertThat(district().see(ref).timeline()).anyMatch(milestone -> milestone.text().contains("已通知楼栋长停止"));
  }

  @Test
  default void aLeaderLiftsAnEmergencyBeforeItsTimeWhetherItsPapersAreCompleteOrNot() {
    String early = district().filesWithOrder("minzheng", flood("冰雹过后屋顶排查").build());
    assertThatThrownBy(() -> district().lifts("shegong", early)).isInstanceOf(AccessDeniedException.class);
    district().lifts("shegong.leader", early);
    district().stands(early, "EMERGENCY_CUT_SHORT", "EMERGENCY_CUT_SHORT", "CD_EMERGENCY_TEMPORARY");
    assertThat(item(early).state()).isEqualTo(ItemState.EXITED);
    assertThat(item(early).stateReason()).contains("响应已解除");
    assertThat(district().waits("minzheng", early, "Ask_CompletePapers")).isFalse();
    assertThatThrownBy(() -> district().lifts("shegong.leader", early)).isInstanceOf(AccessDeniedException.class);
    read(early, "minzheng", "shegong", "gongcheng");

    String complete = district().filesWithOrder("chengguan", flood("大风高空坠物警戒").build());
    district().answers("shegong", complete, "Ask_RegisterEmergency", "answer", "REGISTER", "opinion", "文号属实");
    district().answers("chengguan", complete, "Ask_CompletePapers", "note", "");
    district().lifts("shegong.leader", complete);
    district().stands(complete, "EMERGENCY_CUT_SHORT", "EMERGENCY_CUT_SHORT", "CD_EMERGENCY_TEMPORARY");
  }

  @Test
  default void theSameMatterAgainWithinAYearTakesTheNormalWay() {
    String first = district().filesWithOrder("shujuju", flood("疫情期间出入口扫码值守").build());
    district().stands(first, "EMERGENCY_IN_FORCE", "APPROVED_TEMPORARY", "CD_EMERGENCY_TEMPORARY");
    String again = district().filesWithOrder("shujuju", flood("疫情期间小区出入口扫码值守").item("").build());
    district().stands(again, "SUBMITTED", null, null);
    district().answers("shegong", again, "Ask_Acceptance", "answer", "ACCEPT");
    assertThat(district().see(again).verdict().reasonCode()).isEqualTo("JR_REPEATED_TEMPORARY");
    String padded =
        district().filesWithOrder(
            "shujuju", flood("关于进一步做好疫情期间出入口扫码值守有关工作的通知").item("").build());
    district().answers("shegong", padded, "Ask_Acceptance", "answer", "ACCEPT");
    assertThat(district().see(padded).verdict().reasonCode()).as("more words, the same matter").isEqualTo("JR_REPEATED_TEMPORARY");
    String shortened = district().filesWithOrder("shujuju", flood("出入口扫码值守").item("").build());
    district().answers("shegong", shortened, "Ask_Acceptance", "answer", "ACCEPT");
    assertThat(district().see(shortened).verdict().reasonCode()).as("fewer words, the same matter").isEqualTo("JR_REPEATED_TEMPORARY");
  }

  @Test
  default void twoLikeMattersAtTheSameTimeAreOneSplitInTwo() {
    String first = district().files("tongji", Applications.zeroEmployment(district().today()).title("商铺经营面积摸底").item("").dataFields("商铺经营面积").paid().days(20).build());
    String second = district().files("tongji", Applications.zeroEmployment(district().today()).title("商铺经营面积再摸底").item("").dataFields("商铺经营面积").paid().days(20).build());
    for (String ref : new String[] {first, second}) {
      district().answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    }
    assertThat(district().see(first).verdict().reasonCode()).isEqualTo("CD_TEMPORARY_UNLISTED");
    assertThat(district().see(second).verdict().reasonCode()).isEqualTo("JR_REPEATED_TEMPORARY");
    district().withdraws("tongji", first);
    district().withdraws("tongji", second);
  }

  @Test
  default void anotherEmergencyOfTheSameListItemIsNoSplitting() {
    String first = district().filesWithOrder("renshe", flood("冰冻天气独居老人送暖").build());
    String second = district().filesWithOrder("renshe", flood("山洪预警临河楼栋巡查").build());
    district().stands(first, "EMERGENCY_IN_FORCE", "APPROVED_TEMPORARY", "CD_EMERGENCY_TEMPORARY");
    district().stands(second, "EMERGENCY_IN_FORCE", "APPROVED_TEMPORARY", "CD_EMERGENCY_TEMPORARY");
  }

  @Test
  default void aCommunityIsNotMadeTheResponsibleBody() {
    String ref = district().files("minzheng", Applications.zeroEmployment(district().today()).communityLeads().paid().build());
    district().answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    assertThat(district().see(ref).verdict().reasonCode()).isEqualTo("RJ_COMMUNITY_NOT_LEAD");
  }
}
