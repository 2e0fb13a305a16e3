package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.jointmeeting.ItemState;
import org.zhunru.jointmeeting.JointSessions;
import org.zhunru.jointmeeting.NewJointSession;
import org.zhunru.jointmeeting.SessionView;
import org.zhunru.jointmeeting.VoteResult;
import org.zhunru.standing.StandingBodies;

/** Sessions of the joint meeting as their members, the clerk and the leader live through them. */
interface JointMeetingStories {

  District district();

  JointSessions sessions();

  StandingBodies bodies();

  /** A request that waits for the joint meeting, every opinion given. */
  private String referred() {
    return referred(
        district()
            .files("minzheng", Applications.zeroEmployment(district().today()).plaqueAndAssessment().paid().build()));
  }

  private String referred(String ref) {
    district().answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district().answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    for (String reviewer : new String[] {"sifa", "caizheng", "shuju", "nanjin", "gongcheng"}) {
      district().answers(reviewer, ref, "Ask_ReviewOpinion", "stance", "AGREE", "text", "");
    }
    assertThat(district().waitsForJointMeeting(ref)).isTrue();
    return ref;
  }

  private void papers(String session) {
    district().memberAnswers("fenguan", session, "Ask_Paper", "paper", "建议准入，明确经费");
    district().memberAnswers("shegong.leader", session, "Ask_Paper", "paper", "同意");
  }

  private String opened(String ref) {
    String session = district().convenes(ref);
    papers(session);
    district().answers("shegong", session, "Ask_OpenMeeting", "answer", "OPEN");
    return session;
  }

  private void votes(String session, String member, String choice) {
    district().memberAnswers(member, session, "Ask_Vote", "choice", choice, "reason", "");
  }

  private void concludes(String session) {
    assertThatThrownBy(
            () ->
                district().answers(
                    "shegong", session, "Ask_RecordConclusion", "redFlagsStripped", true, "marketable", false, "workloadHigh", false,
                    "conclusion", "同意准入，联系人 13812345678"))
        .as("minutes are printed")
        .hasMessageContaining("请勿填写证件号码");
    district().answers(
        "shegong", session, "Ask_RecordConclusion", "redFlagsStripped", true, "marketable", false, "workloadHigh", false,
        "conclusion", "同意准入，摘除挂牌要求");
  }

  private SessionView.Point point(String session) {
    return district().session(session).agenda().get(0);
  }

  @Test
  default void theMinutesAreTheRecordAndTheDecisionGoesBackToTheCase() {
    String ref = referred();
    int held = bodies().jointMeeting("shegongbu", district().user("shegong")).orElseThrow().rhythm().held();
    String session = opened(ref);
    votes(session, "fenguan", "FOR");
    assertThat(point(session).ballots()).as("nobody sees votes while the vote is open").isEmpty();
    assertThat(point(session).item().state()).isEqualTo(ItemState.VOTING);
    votes(session, "shegong.leader", "ABSTAIN");
    assertThat(point(session).item().state()).as("all have voted").isEqualTo(ItemState.COUNTED);
    assertThat(district().session(session).header().state()).isEqualTo("COUNTED");
    assertThat(point(session).item().tally().votesFor()).isEqualTo(1);
    concludes(session);
    assertThat(point(session).item().result()).isEqualTo(VoteResult.CARRIED);
    assertThatThrownBy(
            () -> district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "RETURN", "opinion", " "))
        .isInstanceOf(AnswerInvalid.class);
    district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "RETURN", "opinion", "请补充经费来源");
    district().answers("shegong", session, "Ask_ReviseMinutes", "remark", "经费由区财政承担");
    assertThat(district().waitsForJointMeeting(ref)).as("nothing is decided before the minutes are signed").isTrue();
    district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
    SessionView view = district().session(session);
    assertThat(view.header().outcome()).isEqualTo("HELD");
    assertThat(view.session().minutes())
        .contains(ref, "赞成：秦岚", "弃权：吴志远", "同意准入，摘除挂牌要求", "补充说明：经费由区财政承担", "表决结果：通过", "建议准入，明确经费");
    assertThat(view.session().hash()).hasSize(64);
    assertThat(view.intact()).isTrue();
    assertThat(district().waitsForJointMeeting(ref)).isFalse();
    assertThat(district().see(ref).meeting().votesFor()).isEqualTo(1);
    assertThat(district().see(ref).meeting().minutes()).contains(session);
    assertThat(bodies().jointMeeting("shegongbu", district().user("shegong")).orElseThrow().rhythm().held())
        .isEqualTo(held + 1);
  }

  @Test
  default void aSecondVoteAStrangersVoteAndARecusalWithoutReasonAreRefused() {
    String session = opened(referred());
    assertThatThrownBy(
            () -> district().memberAnswers("fenguan", session, "Ask_Vote", "choice", "RECUSE", "reason", "\u200b"))
        .isInstanceOfSatisfying(AnswerInvalid.class, e -> assertThat(e.faults()).extracting("field").contains("reason"));
    assertThatThrownBy(() -> district().memberAnswers("stranger", session, "Ask_Vote", "choice", "FOR"))
        .isInstanceOfSatisfying(AnswerInvalid.class, e -> assertThat(e.getMessage()).contains("不是本次会议的成员"));
    votes(session, "fenguan", "FOR");
    String second = district().memberTask("shegong.leader", session, "Ask_Vote").id();
    assertThatThrownBy(
            () -> district().answersAs("fenguan", "joint-meeting-member:shegongbu", second, "{\"choice\":\"AGAINST\"}"))
        .isInstanceOfSatisfying(AnswerInvalid.class, e -> assertThat(e.getMessage()).contains("不能再次表决"));
    votes(session, "shegong.leader", "AGAINST");
    concludes(session);
    assertThat(point(session).item().result()).as("a tie").isEqualTo(VoteResult.NOT_CARRIED);
  }

  /** Red with: a task that whoever is of the group may claim. */
  @Test
  default void nobodyHoldsAMembersTaskWhoMayNotAnswerIt() {
    String ref = referred();
    String session = district().convenes(ref);
    assertThatThrownBy(() -> district().claimsAs("fuhe", "fenguan", session, "Ask_Paper"))
        .isInstanceOfSatisfying(AnswerInvalid.class, e -> assertThat(e.getMessage()).contains("不是本次会议的成员"));
    papers(session);
    district().answers("shegong", session, "Ask_OpenMeeting", "answer", "OPEN");
    assertThatThrownBy(() -> district().claimsAs("fuhe", "fenguan", session, "Ask_Vote"))
        .isInstanceOfSatisfying(AnswerInvalid.class, e -> assertThat(e.getMessage()).contains("不是本次会议的成员"));
    district().claimsAs("fenguan", "fenguan", session, "Ask_Vote");
    votes(session, "fenguan", "FOR");
    votes(session, "shegong.leader", "FOR");
  }

  @Test
  default void halfTheMembersAreNoQuorumAndTheMatterWaitsAgain() {
    String ref = referred();
    String session = opened(ref);
    votes(session, "fenguan", "FOR");
    district().days(5);
    assertThat(point(session).item().state()).isEqualTo(ItemState.RETURNED);
    assertThat(point(session).item().result()).isEqualTo(VoteResult.NO_QUORUM);
    assertThat(district().waitsForJointMeeting(ref)).isTrue();
    assertThat(district().session(session).timeline()).anyMatch(one -> one.text().contains("未表决的成员：吴志远"));
    assertThatThrownBy(() -> votes(session, "shegong.leader", "FOR")).isInstanceOf(AssertionError.class);
    district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
    assertThat(district().matter(ref).state().name()).isEqualTo("WAITING");
    district().jointMeeting(ref, true, false, "FOR", "FOR");
    assertThat(district().waitsForJointMeeting(ref)).isFalse();
  }

  @Test
  default void whoActedOnTheCaseHasNoPartInItsVote() {
    String ref = district().files("minzheng", Applications.zeroEmployment(district().today()).item("").enforcement().build());
    district().answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district().answers(
        "shegong", ref, "Ask_ConfirmRoute", "answer", "OVERRIDE", "outcome", "JOINT_REVIEW", "reason", "事项重大，应由联席会议审议决定");
    district().answers("shegong.leader", ref, "Ask_Countersign", "answer", "APPROVE", "opinion", "同意改判");
    for (String reviewer : new String[] {"sifa", "caizheng", "shuju", "nanjin", "gongcheng"}) {
      district().answers(reviewer, ref, "Ask_ReviewOpinion", "stance", "AGREE", "text", "");
    }
    String session = opened(ref);
    assertThatThrownBy(() -> votes(session, "shegong.leader", "FOR"))
        .isInstanceOfSatisfying(AnswerInvalid.class, e -> assertThat(e.getMessage()).contains("必须回避"));
    votes(session, "fenguan", "FOR");
    district().days(5);
    assertThat(point(session).item().tally().entitled()).as("silent, but bound to recuse himself").isEqualTo(1);
    assertThat(point(session).item().tally().recused()).isEqualTo(1);
    concludes(session);
    assertThat(point(session).item().result()).isEqualTo(VoteResult.CARRIED);
  }

  /** Red with: one vote that carries a matter because the others had to recuse themselves. */
  @Test
  default void aMatterOnWhichTooFewMayVoteIsNotDecidedAndWaitsAgain() {
    district().leastEntitled(2);
    try {
      String ref = referred();
      String session = opened(ref);
      assertThat(point(session).entitled()).isEqualTo(2);
      district().memberAnswers("fenguan", session, "Ask_Vote", "choice", "RECUSE", "reason", "分管申请单位，应当回避");
      assertThat(district().session(session).timeline()).anyMatch(one -> one.text().contains("回避后有表决权的只有 1 人，少于规定的 2 人"));
      assertThat(point(session).entitled()).isEqualTo(1);
      votes(session, "shegong.leader", "FOR");
      assertThat(point(session).item().state()).isEqualTo(ItemState.RETURNED);
      assertThat(point(session).item().result()).isEqualTo(VoteResult.TOO_FEW);
      assertThat(district().waitsForJointMeeting(ref)).isTrue();
      district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
      assertThat(district().session(session).session().minutes()).contains("有表决权的成员少于规定人数，不作审议结论");
      assertThat(district().matter(ref).state().name()).isEqualTo("WAITING");
      assertThat(district().see(ref).timeline()).anyMatch(one -> one.text().contains("没有作出审议结论，留待下次会议审议"));
    } finally {
      district().leastEntitled(1);
    }
  }

  @Test
  default void silentMembersAreNotedAndAMeetingThatIsNotHeldGivesItsMattersBack() {
    String ref = referred();
    String session = district().convenes(ref);
    district().days(4);
    assertThat(district().session(session).timeline()).filteredOn(one -> one.text().contains("逾期未提书面意见")).hasSize(2);
    assertThat(district().session(session).timeline()).anyMatch(one -> one.text().contains("会议未召开"));
    assertThatThrownBy(
            () -> district().answers("shegong", session, "Ask_OpenMeeting", "answer", "CANCEL", "note", ""))
        .isInstanceOf(AnswerInvalid.class);
    district().answers("shegong", session, "Ask_OpenMeeting", "answer", "CANCEL", "note", "到会人数不足，改期");
    assertThat(district().session(session).header().outcome()).isEqualTo("CANCELLED");
    assertThat(district().matter(ref).state().name()).isEqualTo("WAITING");
  }

  @Test
  default void aWithdrawnCaseLeavesTheVoteAndTheAgenda() {
    String voted = referred();
    String listed = referred();
    String session =
        sessions()
            .convene(
                new NewJointSession(
                    List.of(String.valueOf(district().matter(voted).id()), String.valueOf(district().matter(listed).id())),
                    "MEETING", district().today().toString(), "三楼会议室"),
                district().user("shegong"));
    papers(session);
    district().withdraws("minzheng", listed);
    district().answers("shegong", session, "Ask_OpenMeeting", "answer", "OPEN");
    district().withdraws("minzheng", voted);
    assertThat(district().session(session).agenda())
        .allMatch(point -> point.item().state() == ItemState.WITHDRAWN);
    district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
    assertThat(district().session(session).session().minutes()).contains("本项已撤回，未审议");
    assertThat(district().see(voted).header().state()).isEqualTo("WITHDRAWN");
  }

  @Test
  default void whatIsLateIsNotedAndNeverDecided() {
    String session = opened(referred());
    votes(session, "fenguan", "FOR");
    votes(session, "shegong.leader", "FOR");
    district().days(5);
    concludes(session);
    district().days(7);
    district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "RETURN", "opinion", "请补充经费来源");
    district().days(7);
    district().answers("shegong", session, "Ask_ReviseMinutes", "remark", "经费由区财政承担");
    district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
    assertThat(district().session(session).timeline())
        .anyMatch(one -> one.text().equals("登记审议意见超期"))
        .anyMatch(one -> one.text().equals("签发会议纪要超期"))
        .anyMatch(one -> one.text().equals("修改会议纪要超期"));
  }

  @Test
  default void onlyUrgentMattersAreCirculatedAndOnlyTheClerkConvenes() {
    String ref = referred();
    String id = String.valueOf(district().matter(ref).id());
    String today = district().today().toString();
    assertThatThrownBy(
            () ->
                sessions()
                    .convene(new NewJointSession(List.of(id), "CIRCULATION", today, ""), district().user("shegong")))
        .isInstanceOfSatisfying(EnteredInvalid.class, e -> assertThat(e.getMessage()).contains("只有紧急事项可以传签"));
    assertThatThrownBy(
            () -> sessions().convene(new NewJointSession(List.of("1000000"), "MEETING", today, ""), district().user("shegong")))
        .isInstanceOfSatisfying(
            EnteredInvalid.class, e -> assertThat(e.faults()).extracting("field").contains("matters", "place"));
    assertThatThrownBy(
            () -> sessions().convene(new NewJointSession(List.of(id), "MEETING", today, "会议室"), district().user("minzheng")))
        .isInstanceOf(AccessDeniedException.class);
    String session = district().convenes(ref);
    assertThatThrownBy(() -> district().convenes(ref)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> sessions().view(session, district().user("minzheng"))).isInstanceOf(NoSuchCase.class);
  }

  @Test
  default void anUrgentMatterIsDecidedByCirculation() {
    String ref =
        referred(
            district()
                .filesWithOrder(
                    "minzheng",
                    Applications.zeroEmployment(district().today()).title("连续高温老人巡查").item("").today().days(60).urgent().paid().build()));
    String id = String.valueOf(district().matter(ref).id());
    String session =
        sessions()
            .convene(new NewJointSession(List.of(id), "CIRCULATION", district().today().toString(), ""), district().user("shegong"));
    papers(session);
    votes(session, "fenguan", "FOR");
    votes(session, "shegong.leader", "FOR");
    concludes(session);
    district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
    assertThat(district().session(session).session().minutes()).contains("方式：传签");
  }
}
