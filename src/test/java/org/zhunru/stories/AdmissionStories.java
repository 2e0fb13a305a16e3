package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhunru.admission.AdmissionRefusal;
import org.zhunru.admission.ApplicationInvalid;
import org.zhunru.admission.BasisLevel;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.engine.NoSuchTask;
import org.zhunru.jointmeeting.Topic;

/** The ways of a request from filing to the recorded decision; the same on both databases. */
interface AdmissionStories {

  District district();

  private Applications.Builder request() {
    return Applications.zeroEmployment(district().today());
  }

  /** Up to the route that the lead unit's clerk confirms. */
  private String screened(Applications.Builder application) {
    String ref = district().files("minzheng", application.build());
    district().answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    return ref;
  }

  private String confirmed(Applications.Builder application) {
    String ref = screened(application);
    district().answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    return ref;
  }

  private void everybodyAgrees(String ref) {
    district().answers("nanjin", ref, "Ask_Opinion", "stance", "AGREE");
    district().answers("gongcheng", ref, "Ask_Opinion", "stance", "AGREE");
  }

  private void theLeaderSigns(String ref) {
    district().answers("shegong.leader", ref, "Ask_Decide", "answer", "APPROVE", "opinion", "同意");
  }

  private void review(String ref, String... objectors) {
    for (String reviewer : new String[] {"sifa", "caizheng", "shuju", "nanjin", "gongcheng"}) {
      boolean objects = java.util.List.of(objectors).contains(reviewer);
      district().answers(
          reviewer, ref, "Ask_ReviewOpinion", "stance", objects ? "OBJECT" : "AGREE", "text", objects ? "不同意" : "");
    }
  }

  @Test
  default void aListedItemWithoutMoneyIsAdmittedOnConditions() {
    String ref = screened(request());
    assertThat(district().see(ref).verdict().reasonCode()).isEqualTo("CD_RESOURCES");
    district().answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    district().stands(ref, "CONDITIONS_OFFERED", null, null);
    district().answers("minzheng", ref, "Ask_Conditions", "answer", "ACCEPT", "fundingPerCommunity", 3000);
    assertThat(district().see(ref).promisedMoney()).as("those who are asked next see it").isEqualByComparingTo("3000");
    district().stands(ref, "OPINION", null, null);
    everybodyAgrees(ref);
    theLeaderSigns(ref);
    district().stands(ref, "PUBLICIZED", "APPROVED", "CD_RESOURCES");
    assertThat(district().see(ref).conditions()).contains("COMMUNITY_IS_ASSISTING_BODY");
  }

  @Test
  default void aListedItemWithMoneyAndPeopleIsAdmitted() {
    String ref = confirmed(request().paid());
    everybodyAgrees(ref);
    theLeaderSigns(ref);
    district().stands(ref, "PUBLICIZED", "APPROVED", "AD_LISTED");
  }

  @Test
  default void silenceForFiveWorkingDaysIsNoObjection() {
    String ref = confirmed(request().paid());
    district().days(12);
    assertThat(district().waits("gongcheng", ref, "Ask_Opinion")).isFalse();
    theLeaderSigns(ref);
    district().stands(ref, "PUBLICIZED", "APPROVED", "AD_LISTED");
  }

  @Test
  default void anObjectionLeadsToTheJointMeetingWhoseVoteDecides() {
    String ref = confirmed(request().paid());
    district().answers("nanjin", ref, "Ask_Opinion", "stance", "AGREE");
    assertThatThrownBy(() -> district().answers("gongcheng", ref, "Ask_Opinion", "stance", "OBJECT"))
        .isInstanceOf(AnswerInvalid.class);
    district().answers("gongcheng", ref, "Ask_Opinion", "stance", "OBJECT", "text", "人手不够");
    district().stands(ref, "JOINT_REVIEW", null, null);
    review(ref);
    district().jointMeeting(ref, true, false, "FOR", "FOR");
    theLeaderSigns(ref);
    district().stands(ref, "PUBLICIZED", "APPROVED", "JV_APPROVED");
  }

  /** Red with: who does not repeat his objection listed as silent. */
  @Test
  default void anObjectionThatIsNotRepeatedBeforeTheJointMeetingStands() {
    String ref = confirmed(request().paid());
    district().answers("nanjin", ref, "Ask_Opinion", "stance", "OBJECT", "text", "街道同期有两项入户任务");
    district().answers("gongcheng", ref, "Ask_Opinion", "stance", "AGREE");
    district().stands(ref, "JOINT_REVIEW", null, null);
    for (String reviewer : new String[] {"sifa", "caizheng", "shuju"}) {
      district().answers(reviewer, ref, "Ask_ReviewOpinion", "stance", "AGREE", "text", "");
    }
    district().days(12);
    // the street's, or whose who gives its opinion where there is none
    var before = district().see(ref).opinions().stream().filter(one -> "OBJECT".equals(one.stance())).findFirst().orElseThrow();
    assertThat(district().see(ref).opinions())
        .filteredOn(one -> one.round().equals("JOINT") && one.organisation().equals(before.organisation()))
        .singleElement()
        .satisfies(one -> assertThat(one.stance()).isEqualTo("STANDS"))
        .satisfies(one -> assertThat(one.text()).isEqualTo("街道同期有两项入户任务"))
        .satisfies(one -> assertThat(one.by()).isEqualTo(before.by()));
    assertThat(district().see(ref).opinions())
        .filteredOn(one -> one.round().equals("JOINT") && one.organisation().equals("gongcheng"))
        .singleElement()
        .satisfies(one -> assertThat(one.stance()).as("it had none").isEqualTo("SILENT"));
    assertThat(district().see(ref).timeline())
        .anyMatch(one -> one.text().equals("1 个单位会商期间没有再答复，征求意见时提出的异议仍然有效"))
        .anyMatch(one -> one.text().equals("1 个单位逾期未答复，视为无异议"));
    assertThat(district().waitsForJointMeeting(ref)).isTrue();
  }

  @Test
  default void aCommunityWhoseEarlierObjectionStandsIsCountedAsObjecting() {
    String ref = confirmed(request().paid());
    district().answers("nanjin", ref, "Ask_Opinion", "stance", "AGREE");
    district().answers("gongcheng", ref, "Ask_Opinion", "stance", "OBJECT", "text", "人手不够");
    for (String reviewer : new String[] {"sifa", "caizheng", "shuju", "nanjin"}) {
      district().answers(reviewer, ref, "Ask_ReviewOpinion", "stance", "AGREE", "text", "");
    }
    district().days(12);
    district().jointMeeting(ref, true, false, "FOR", "FOR");
    theLeaderSigns(ref);
    district().stands(ref, "DECIDED", "REJECTED", "JV_COMMUNITIES_OBJECT");
  }

  @Test
  default void whatTheJointMeetingVotesDownIsRefused() {
    String ref = confirmed(request().plaqueAndAssessment().paid());
    district().stands(ref, "JOINT_REVIEW", null, null);
    review(ref);
    district().jointMeeting(ref, true, false, "AGAINST", "AGAINST");
    theLeaderSigns(ref);
    assertThat(district().see(ref).header().outcome()).isEqualTo("REJECTED");
  }

  @Test
  default void aMeetingThatHearsNobodyMeetsAgain() {
    String ref = confirmed(request().plaqueAndAssessment().paid());
    district().days(12);
    district().jointMeeting(ref, true, false, "ABSTAIN", "ABSTAIN");
    assertThat(district().waitsForJointMeeting(ref)).isTrue();
    district().jointMeeting(ref, true, true, "FOR", "FOR");
    theLeaderSigns(ref);
    assertThat(district().see(ref).header().outcome()).isEqualTo("PURCHASE_SERVICE");
  }

  @Test
  default void aTaskOfEnforcementIsRefusedByTheLeaderWithReasonAndAlternative() {
    String ref = confirmed(request().item("").enforcement());
    assertThat(district().see(ref).verdict().alternative()).isNotBlank();
    theLeaderSigns(ref);
    district().stands(ref, "DECIDED", "REJECTED", "RJ_ENFORCEMENT_POWER");
  }

  @Test
  default void anAutonomyItemIsRegisteredWithoutAnAssignment() {
    String ref = confirmed(request().item("AUT-13"));
    theLeaderSigns(ref);
    district().stands(ref, "REGISTERED_AUTONOMY", "REGISTERED_AUTONOMY", "AD_AUTONOMY");
  }

  @Test
  default void allGapsStandInOneNoticeAndACorrectionIsTakenUp() {
    String ref = district().files("minzheng", request().unsigned().basisText("").build());
    assertThatThrownBy(() -> district().answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT"))
        .isInstanceOf(AnswerInvalid.class);
    district().answers("shegong", ref, "Ask_Acceptance", "answer", "CORRECT");
    district().stands(ref, "CORRECTION_REQUIRED", null, null);
    assertThat(district().see(ref).timeline().get(1).text()).contains("签").contains("依据");
    district().corrects("minzheng", ref, request().build());
    assertThat(district().see(ref).submissions()).isEqualTo(2);
    district().answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    assertThat(district().waits("shegong", ref, "Ask_ConfirmRoute")).isTrue();
  }

  @Test
  default void aSecondInsufficientFilingCountsAsWithdrawn() {
    String ref = district().files("minzheng", request().unsigned().build());
    district().answers("shegong", ref, "Ask_Acceptance", "answer", "CORRECT");
    district().answers("minzheng", ref, "Ask_Correction", "note", "仍按原件");
    district().answers("shegong", ref, "Ask_Acceptance", "answer", "CORRECT");
    district().stands(ref, "WITHDRAWN_DEEMED", null, null);
  }

  @Test
  default void noCorrectionInTimeCountsAsWithdrawn() {
    String ref = district().files("minzheng", request().unsigned().build());
    district().answers("shegong", ref, "Ask_Acceptance", "answer", "CORRECT");
    district().days(12);
    district().stands(ref, "WITHDRAWN_DEEMED", null, null);
  }

  @Test
  default void conditionsDeclinedOrLeftUnansweredEndInARefusal() {
    String declined = confirmed(request());
    district().answers("minzheng", declined, "Ask_Conditions", "answer", "DECLINE");
    district().stands(declined, "DECIDED", "REJECTED", "RJ_CONDITIONS_NOT_ACCEPTED");
    String silent = confirmed(request());
    district().days(12);
    district().stands(silent, "DECIDED", "REJECTED", "RJ_CONDITIONS_NOT_ACCEPTED");
  }

  @Test
  default void aDepartmentWithdrawsUntilTheDecision() {
    String ref = confirmed(request().paid());
    district().withdraws("minzheng", ref);
    district().stands(ref, "WITHDRAWN", null, null);
    assertThat(district().waits("gongcheng", ref, "Ask_Opinion")).isFalse();
    assertThatThrownBy(() -> district().withdraws("minzheng", ref)).isInstanceOf(AdmissionRefusal.class);
  }

  @Test
  default void anOverrideNeedsAReasonAndASecondSigner() {
    String ref = screened(request());
    assertThatThrownBy(
            () -> district().answers("shegong", ref, "Ask_ConfirmRoute", "answer", "OVERRIDE", "outcome", "REJECT", "reason", "短"))
        .isInstanceOf(AnswerInvalid.class);
    district().answers(
        "shegong", ref, "Ask_ConfirmRoute", "answer", "OVERRIDE", "outcome", "JOINT_REVIEW", "reason", "涉及多个部门职责，需要会商");
    district().answers("shegong.leader", ref, "Ask_Countersign", "answer", "RETURN", "opinion", "依据不足");
    district().answers(
        "shegong", ref, "Ask_ConfirmRoute", "answer", "OVERRIDE", "outcome", "REJECT", "reason", "部门可以自行完成，不应派给社区");
    district().answers("shegong.leader", ref, "Ask_Countersign", "answer", "APPROVE", "opinion", "同意");
    assertThat(district().see(ref).verdict().outcome()).isEqualTo("CONDITIONAL");
    assertThat(district().see(ref).verdict().settledOutcome()).isEqualTo("REJECT");
    theLeaderSigns(ref);
    district().stands(ref, "DECIDED", "REJECTED", "OV_OFFICERS");
    assertThat(district().see(ref).ruling().termDays()).isNull();
  }

  @Test
  default void anOverrideSentBackLeavesTheRulesInForce() {
    String ref = screened(request().paid());
    district().answers(
        "shegong", ref, "Ask_ConfirmRoute", "answer", "OVERRIDE", "outcome", "REJECT", "reason", "部门可以自行完成，不应派给社区");
    district().answers("shegong.leader", ref, "Ask_Countersign", "answer", "APPROVE", "opinion", "同意");
    district().answers("shegong.leader", ref, "Ask_Decide", "answer", "RETURN", "opinion", "再核");
    district().answers(
        "shegong", ref, "Ask_ConfirmRoute", "answer", "OVERRIDE", "outcome", "JOINT_REVIEW", "reason", "涉及多个部门职责，需要会商");
    district().answers("shegong.leader", ref, "Ask_Countersign", "answer", "RETURN", "opinion", "依据不足");
    assertThat(district().see(ref).verdict().settledOutcome()).isEqualTo("ADMIT_ASSIST");
    district().answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    everybodyAgrees(ref);
    theLeaderSigns(ref);
    district().stands(ref, "PUBLICIZED", "APPROVED", "AD_LISTED");
  }

  @Test
  default void opinionsOfAnEarlierRoundNoLongerCount() {
    String ref = confirmed(request().paid());
    district().answers("nanjin", ref, "Ask_Opinion", "stance", "AGREE");
    district().answers("gongcheng", ref, "Ask_Opinion", "stance", "OBJECT", "text", "人手不够");
    review(ref, "sifa", "gongcheng");
    district().jointMeeting(ref, true, false, "FOR", "FOR");
    district().answers("shegong.leader", ref, "Ask_Decide", "answer", "RETURN", "opinion", "部门已增派人员，请重新征求意见");
    district().answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    everybodyAgrees(ref);
    theLeaderSigns(ref);
    district().stands(ref, "PUBLICIZED", "APPROVED", "AD_LISTED");
  }

  @Test
  default void anApprovalByTheJointMeetingLeavesTheCommunityAnAssistant() {
    String ref = confirmed(request().plaqueAndAssessment());
    review(ref, "caizheng");
    district().jointMeeting(ref, true, false, "FOR", "FOR");
    theLeaderSigns(ref);
    district().stands(ref, "PUBLICIZED", "APPROVED", "JV_APPROVED_AFTER_FUNDS");
    assertThat(district().see(ref).conditions())
        .contains("FUNDS_BEFORE_EFFECT", "COMMUNITY_IS_ASSISTING_BODY", "NO_SUBDELEGATION");
    assertThat(district().see(ref).ruling().termDays()).isEqualTo(365);
  }

  @Test
  default void anItemOfTheNegativeListIsRefused() {
    String ref = confirmed(request().item("NEG-02"));
    theLeaderSigns(ref);
    district().stands(ref, "DECIDED", "REJECTED", "RJ_NEGATIVE_LIST");
  }

  @Test
  default void aLeaderSendsAProposalBack() {
    String ref = confirmed(request().item("").enforcement());
    district().answers("shegong.leader", ref, "Ask_Decide", "answer", "RETURN", "opinion", "请再核实");
    assertThat(district().waits("shegong", ref, "Ask_ConfirmRoute")).isTrue();
  }

  @Test
  default void highImpactIsConsultedWhileTheClockStandsStill() {
    String ref = screened(request().paid().highImpact());
    Instant due = district().see(ref).header().dueAt();
    district().answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    district().stands(ref, "IN_CONSULTATION", null, null);
    assertThat(district().see(ref).header().heldSince()).isNotNull();
    String consultation = district().consultation(ref, "gongcheng");
    assertThat(district().see(ref).timeline()).anyMatch(one -> one.text().contains(consultation));
    district().consult(ref, "gongcheng", 6, 1);
    assertThat(district().see(ref).holds()).hasSize(1).allMatch(hold -> hold.to() != null);
    CaseFiles.Hold hold = district().see(ref).holds().get(0);
    int stood = district().workingDays(hold.from(), hold.to());
    assertThat(stood).as("working days of the consultation").isGreaterThan(5);
    assertThat(district().workingDays(due, district().see(ref).header().dueAt())).isEqualTo(stood);
    assertThat(district().see(ref).timeline()).anyMatch(one -> one.text().contains("中止 " + stood + " 个工作日"));
    assertThat(district().see(ref).verdict().reasonCode()).as("%s", district().see(ref).timeline()).isEqualTo("AD_LISTED");
    assertThat(district().see(ref).conditions()).doesNotContain("RESIDENTS_CHANGES");
    district().answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    everybodyAgrees(ref);
    theLeaderSigns(ref);
    district().stands(ref, "PUBLICIZED", "APPROVED", "AD_LISTED");
    assertThat(district().item(ref).residentsChanges()).isEmpty();
    assertThat(district().header(consultation).state()).as("what was promised is carried out").isEqualTo("IMPLEMENTING");
  }

  @Test
  default void aRedFlagThatCanBeStrippedIsConsultedFirstWhereTheImpactIsHigh() {
    String ref = confirmed(request().paid().highImpact().plaque());
    district().stands(ref, "IN_CONSULTATION", null, null);
    assertThat(district().see(ref).verdict().reasonCode()).isEqualTo("CD_STRIP_RED_FLAG");
    district().consult(ref, "gongcheng", 6, 1);
    district().answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    district().stands(ref, "CONDITIONS_OFFERED", null, null);
  }

  @Test
  default void residentsWhoDoNotAdoptItEndTheRequest() {
    String ref = confirmed(request().paid().highImpact());
    district().consult(ref, "gongcheng", 1, 6);
    theLeaderSigns(ref);
    district().stands(ref, "DECIDED", "REJECTED", "RJ_CONSULTATION_NOT_ADOPTED");
  }

  @Test
  default void aMissedQuorumIsReconvenedOnceAndThenGoesToTheJointMeeting() {
    String ref = confirmed(request().paid().highImpact());
    String consultation = district().consultation(ref, "gongcheng");
    district().prepares(consultation, "gongcheng", 7, 0);
    district().meets(consultation, "gongcheng", 3, 0);
    district().stands(ref, "IN_CONSULTATION", null, null);
    district().meets(consultation, "gongcheng", 3, 0);
    district().concludes(consultation, "gongcheng", "");
    district().stands(ref, "JOINT_REVIEW", null, null);
    assertThat(district().see(ref).consultations().get(0).result()).isEqualTo("QUORUM_FAILED");
    assertThat(district().waitsForJointMeeting(consultation, Topic.CONSULTATION)).as("the request goes there itself").isFalse();
  }

  @Test
  default void aBareMajorityRevisesThePlanOnceAndTheChangesBindTheDepartment() {
    String ref = confirmed(request().paid().highImpact());
    String consultation = district().consultation(ref, "gongcheng");
    district().prepares(consultation, "gongcheng", 7, 1);
    district().meets(consultation, "gongcheng", 4, 3);
    assertThat(district().waits("gongcheng", consultation, "Ask_ReviseProposal")).as("the plan is the department's").isFalse();
    district().answers("minzheng", consultation, "Ask_ReviseProposal", "changes", "缩短施工时间");
    district().meets(consultation, "gongcheng", 6, 1);
    assertThatThrownBy(() -> district().concludes(consultation, "gongcheng", "")).isInstanceOf(AnswerInvalid.class);
    district().concludes(consultation, "gongcheng", "避开午休，夜间不施工");
    assertThat(district().see(ref).consultations()).hasSize(1);
    assertThat(district().see(ref).consultations().get(0).result()).isEqualTo("ADOPTED_WITH_CHANGES");
    assertThat(district().see(ref).consultations().get(0).consultation()).isEqualTo(consultation);
    assertThat(district().see(ref).conditions()).contains("RESIDENTS_CHANGES");
    assertThat(district().see(ref).residentsChanges()).contains("缩短施工时间", "避开午休，夜间不施工");
    district().answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    everybodyAgrees(ref);
    theLeaderSigns(ref);
    district().stands(ref, "PUBLICIZED", "APPROVED", "AD_LISTED");
    assertThat(district().item(ref).conditions()).contains("RESIDENTS_CHANGES");
    assertThat(district().item(ref).residentsChanges()).contains("缩短施工时间", "避开午休，夜间不施工");
  }

  @Test
  default void aPlanNotRevisedInTimeIsNotAdopted() {
    String ref = confirmed(request().paid().highImpact());
    String consultation = district().consultation(ref, "gongcheng");
    district().prepares(consultation, "gongcheng", 7, 0);
    district().meets(consultation, "gongcheng", 4, 3);
    district().days(12);
    district().concludes(consultation, "gongcheng", "");
    theLeaderSigns(ref);
    district().stands(ref, "DECIDED", "REJECTED", "RJ_CONSULTATION_NOT_ADOPTED");
  }

  @Test
  default void eachAffectedCommunityConsultsAndTheStrictestResultCounts() {
    String ref = confirmed(request().paid().highImpact().communities("gongcheng", "hongfeng"));
    String agreed = district().consultation(ref, "gongcheng");
    String other = district().consultation(ref, "hongfeng");
    district().consult(ref, "gongcheng", 6, 1);
    district().stands(ref, "IN_CONSULTATION", null, null);
    assertThat(district().header(other).open()).isTrue();
    district().consult(ref, "hongfeng", 1, 6);
    assertThat(district().header(agreed).state()).isEqualTo("IMPLEMENTING");
    theLeaderSigns(ref);
    district().stands(ref, "DECIDED", "REJECTED", "RJ_CONSULTATION_NOT_ADOPTED");
    for (String told : List.of(agreed, other)) {
      assertThat(district().header(told).state()).as("its residents are still to be told").isEqualTo("FEEDBACK_DUE");
    }
    district().committeeAnswers("gongcheng", agreed, "Ask_GiveFeedback", "feedback", "另一社区没有通过，这件事不办了");
    assertThat(district().header(agreed).outcome()).isEqualTo("ADOPTED");
    assertThat(district().header(agreed).open()).isFalse();
  }

  @Test
  default void whereACommunityHoldsNoMeetingOrLawyersObjectTheJointMeetingDecides() {
    String declined = confirmed(request().paid().highImpact());
    district().committeeAnswers(
        "gongcheng", district().consultation(declined, "gongcheng"), "Ask_ScreenTopic", "answer", "DECLINE", "reason", "不属于居民自治范围");
    district().stands(declined, "JOINT_REVIEW", null, null);
    assertThat(district().see(declined).consultations().get(0).result()).isEqualTo("DECLINED");
    String unlawful = confirmed(request().paid().highImpact());
    String consultation = district().consultation(unlawful, "gongcheng");
    district().prepares(consultation, "gongcheng", 3, 0);
    district().votesIn(consultation, "gongcheng", 3, 0);
    district().answers("sifa", consultation, "Ask_CheckLegality", "answer", "ISSUE", "note", "拟议内容超出居民自治范围");
    district().concludes(consultation, "gongcheng", "");
    district().stands(unlawful, "JOINT_REVIEW", null, null);
  }

  @Test
  default void aRequestThatIsWithdrawnEndsItsConsultation() {
    String ref = confirmed(request().paid().highImpact().communities("gongcheng", "hongfeng"));
    String consultation = district().consultation(ref, "gongcheng");
    String other = district().consultation(ref, "hongfeng");
    district().prepares(consultation, "gongcheng", 3, 0);
    district().withdraws("minzheng", ref);
    assertThat(district().see(ref).header().open()).isFalse();
    for (String one : List.of(consultation, other)) {
      assertThat(district().header(one).outcome()).isEqualTo("CASE_ENDED");
    }
    assertThat(district().see(ref).consultations()).extracting("result").containsExactly("CASE_ENDED", "CASE_ENDED");
    assertThatThrownBy(() -> district().votesIn(consultation, "gongcheng", 3, 0)).hasMessageContaining("does not wait");
  }

  @Test
  default void overdueIsEscalatedAndNeverApproves() {
    String ref = district().files("minzheng", request().build());
    district().days(10);
    district().stands(ref, "SUBMITTED", null, null);
    assertThat(district().see(ref).timeline()).anyMatch(m -> m.what().equals("admission.overdue"));
    district().answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district().days(40);
    district().stands(ref, "SCREENING", null, null);
    assertThat(district().see(ref).timeline()).filteredOn(m -> m.what().equals("admission.overdue")).hasSizeGreaterThanOrEqualTo(3);
    district().answers(
        "shegong", ref, "Ask_ConfirmRoute", "answer", "OVERRIDE", "outcome", "REJECT", "reason", "部门可以自行完成，不应派给社区");
    district().days(10);
    assertThat(district().see(ref).timeline()).anyMatch(m -> m.text().contains("改判复核超期"));
  }

  @Test
  default void aJointMeetingAndAConsultationThatAreLateAreEscalated() {
    String joint = confirmed(request().plaqueAndAssessment().paid());
    String consulted = confirmed(request().paid().highImpact());
    String consultation = district().consultation(consulted, "gongcheng");
    district().prepares(consultation, "gongcheng", 7, 0);
    district().meets(consultation, "gongcheng", 3, 0);
    String late = confirmed(request().paid().highImpact());
    district().days(45);
    assertThat(district().see(joint).timeline()).anyMatch(m -> m.text().contains("联席会议超期"));
    assertThat(district().see(consulted).timeline()).anyMatch(m -> m.text().contains("居民协商超期"));
    assertThat(district().header(consultation).state()).as("nothing is decided by it").isEqualTo("PREPARING");
    assertThat(district().see(late).timeline()).anyMatch(m -> m.text().contains("居民协商超期"));
    assertThat(district().see(late).timeline()).noneMatch(m -> m.text().contains("作出决定的期限已到"));
  }

  @Test
  default void anUnknownItemAStartInThePastOrAForeignCommunityIsRefusedAtTheField() {
    assertThatThrownBy(() -> district().files("minzheng", request().item("AST-99").communities("nowhere").build()))
        .isInstanceOfSatisfying(
            ApplicationInvalid.class,
            e -> assertThat(e.faults()).extracting("field").contains("matchedItemCode", "communities"));
  }

  /** Red with: ten digits before the point, which finance could never confirm in one line. */
  @Test
  default void noMoreIsPromisedToACommunityThanTheLedgerTakes() {
    String ref = confirmed(request());
    assertThatThrownBy(
            () -> district().answers("minzheng", ref, "Ask_Conditions", "answer", "ACCEPT", "fundingPerCommunity", 100_000_001))
        .isInstanceOfSatisfying(AnswerInvalid.class, e -> assertThat(e.faults()).extracting("field").contains("fundingPerCommunity"));
    district().answers("minzheng", ref, "Ask_Conditions", "answer", "ACCEPT", "fundingPerCommunity", 100_000_000);
  }

  @Test
  default void anotherDepartmentsTaskDoesNotExistForMe() {
    String ref = confirmed(request());
    String task = district().waiting("minzheng", ref, "Ask_Conditions").id();
    assertThatThrownBy(() -> district().answersTask("chengguan", task, "{\"answer\":\"ACCEPT\"}"))
        .isInstanceOf(NoSuchTask.class);
  }

  @Test
  default void aRequestWithoutALawIsRefused() {
    String ref = confirmed(request().item("").basis(BasisLevel.DEPARTMENT_DOCUMENT));
    theLeaderSigns(ref);
    district().stands(ref, "DECIDED", "REJECTED", "RJ_NO_LIST_NO_LAW");
  }

  @Test
  default void whatComesBackEveryYearBelongsOnTheList() {
    String ref = confirmed(request().paid().days(365));
    district().answers("nanjin", ref, "Ask_Opinion", "stance", "AGREE");
    district().answers("gongcheng", ref, "Ask_Opinion", "stance", "OBJECT", "text", "应列入清单");
    review(ref);
    district().jointMeeting(ref, true, false, "FOR", "FOR");
    theLeaderSigns(ref);
    district().stands(ref, "DECIDED", "LIST_AMENDMENT", "JV_LIST_AMENDMENT");
    assertThat(district().see(ref).header().open()).isFalse();
  }

  @Test
  default void anUrgentRequestWithoutItsOrderIsAGap() {
    String ref = district().files("minzheng", request().urgent().days(14).build());
    assertThatThrownBy(() -> district().answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT"))
        .isInstanceOf(AnswerInvalid.class);
  }
}
