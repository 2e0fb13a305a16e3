package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.Milestone;
import org.zhunru.consultation.CalledTopic;
import org.zhunru.consultation.CommentKind;
import org.zhunru.consultation.Extent;
import org.zhunru.consultation.NewDeclaration;
import org.zhunru.consultation.NewParticipant;
import org.zhunru.consultation.Participant;
import org.zhunru.consultation.SubjectType;
import org.zhunru.consultation.VoidedResult;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.jointmeeting.Topic;

/** What an objection to a publicised result does to it when it is found right. */
interface ObjectionStories {

  Consulted consulted();

  org.zhunru.consultation.RecountWork recounts();

  private District district() {
    return consulted().district;
  }

  private static void refused(ThrowingCallable act, String says) {
    assertThatThrownBy(act)
        .isInstanceOfAny(EnteredInvalid.class, AnswerInvalid.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(says));
  }

  /** Its votes closed and checked, its minutes frozen: the result is public. */
  private void publicised(String ref) {
    consulted().lawful(ref);
    consulted().minutes(ref);
    district().days(7);
    assertThat(consulted().state(ref)).isEqualTo("PUBLICISED");
  }

  private void upheld(String ref, String about, String answer) {
    consulted().open.object(ref, "", "对公布的协商结果有异议，请核对（" + about.toLowerCase(java.util.Locale.ROOT) + "）", "10.1.0.1");
    district().days(8);
    consulted()
        .sees(ref)
        .of(CommentKind.OBJECTION)
        .stream()
        .filter(one -> one.answeredAt() == null)
        .forEach(one -> consulted().comments.answer(ref, one.id(), true, about, answer, district().user("gongcheng.yi")));
    district().answers("gongcheng", ref, "Ask_AnswerObjections", "note", "");
  }

  private List<VoidedResult> voided(String ref) {
    return consulted().open.get(ref).followUp().voided();
  }

  private List<String> told(String ref) {
    return consulted().sees(ref).timeline().stream().map(Milestone::text).toList();
  }

  /** Red with: what follows an upheld objection left to a promise; the old minutes thrown away; the asker told before. */
  @Test
  default void somebodyWhoWasNotInvitedIsRightSoTheResultFallsAndTheMeetingIsHeldAgainOnce() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted().meeting(ref, 3, 0);
    consulted().vote(ref, all, 3, 0, 0);
    publicised(ref);
    String frozen = consulted().sees(ref).topic().hash();
    upheld(ref, "PROCEDURE", "五号楼确实没有收到通知");

    assertThat(consulted().state(ref)).isEqualTo("PREPARING");
    assertThat(consulted().outcome(ref)).as("nothing is decided").isNull();
    assertThat(consulted().heard(ref)).as("whoever asked hears nothing before").isEmpty();
    assertThat(consulted().open.get(ref).results()).as("no result stands").isEmpty();
    assertThat(voided(ref)).hasSize(1);
    VoidedResult fell = voided(ref).get(0);
    assertThat(fell.result().name()).isEqualTo("ADOPTED");
    assertThat(fell.figures().votesFor()).isEqualTo(3);
    assertThat(fell.reason()).contains("通知、名单、程序", "五号楼确实没有收到通知");
    assertThat(fell.minutes()).as("names are not for everybody").isNull();
    assertThat(consulted().sees(ref).followUp().voided().get(0).hash()).isEqualTo(frozen);
    assertThat(consulted().sees(ref).followUp().voided().get(0).intact()).isTrue();
    assertThat(told(ref)).anyMatch(one -> one.contains("第 1 次会议的结果“通过”因异议作废（通知、名单、程序），重新开会"));

    consulted()
        .participants
        .add(ref, new NewParticipant("居民五", "RESIDENT", "5 号楼", "false", ""), district().user("gongcheng"));
    consulted().notice(ref, 3);
    district().days(3);
    consulted().opens(ref);
    List<Participant> more = consulted().participants.slips(ref, district().user("gongcheng"));
    assertThat(more).hasSize(4);
    assertThat(consulted().sees(ref).sitting().number()).isEqualTo(2);
    assertThat(consulted().sees(ref).sitting().attempt()).as("held again, not failed before").isEqualTo(1);
    assertThat(consulted().sees(ref).sitting().revised()).isFalse();
    consulted().vote(ref, more, 1, 3, 0);
    publicised(ref);
    assertThat(consulted().sees(ref).topic().minutes()).contains("表决 3 票：赞成 3", "因异议作废，重新开会", "表决 4 票：赞成 1，反对 3");
    assertThat(consulted().open.get(ref).results()).hasSize(2);
    assertThat(consulted().open.get(ref).followUp().voided(1)).isTrue();
    assertThat(consulted().open.get(ref).followUp().voided(2)).isFalse();

    upheld(ref, "PROCEDURE", "第二次的通知也没有贴到五号楼");
    assertThat(consulted().outcome(ref)).as("held again once only").isEqualTo("LEGALITY_ISSUE");
    assertThat(consulted().heard(ref)).hasSize(1);
    assertThat(district().matter(ref, "第二次的通知也没有贴到五号楼")).isNotNull();
    assertThat(district().waitsForJointMeeting(ref, Topic.CONSULTATION)).isTrue();
    assertThat(voided(ref)).extracting(VoidedResult::way).containsExactly("HOLD_AGAIN", "LEGALITY");
  }

  /** Red with: whoever took a paper out never counting again, so that two people cannot be found. */
  @Test
  default void whoeverTookAPaperOutCountsAgainBesideSomebodyElse() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted().meeting(ref, 2, 0);
    consulted().votes(ref, all.get(0), "FOR");
    consulted().votesBy("gongcheng.yi", ref, all.get(1), "AGAINST", "PAPER", "");
    consulted().votes.strike(ref, all.get(1).id(), "看错了选票", district().user("gongcheng.yi"));
    consulted().votesBy("gongcheng.yi", ref, all.get(1), "FOR", "PAPER", "");
    consulted().votes.recount(ref, "1", "0", "0", district().user("jiandu"));
    publicised(ref);
    upheld(ref, "COUNT", "请当众再清点一次");
    assertThat(consulted().state(ref)).isEqualTo("RECOUNTING");
    consulted().votes.recount(ref, "1", "0", "0", district().user("gongcheng.yi"));
    consulted().votes.recount(ref, "1", "0", "0", district().user("jiandu"));
    district().answers("gongcheng.yi", ref, "Ask_CountAgain", "note", "");
    assertThat(consulted().result(ref)).isEqualTo("ADOPTED");
  }

  /** Red with: the vote opened again; one person counting twice; the entered votes left out of the comparison. */
  @Test
  default void votesWronglyCountedAreCountedAgainByTwoPeopleAndTheRuleAnswersAnew() {
    String ref =
        consulted()
            .consultations
            .call(
                new CalledTopic(
                    consulted().proposes(Consulted.topic("楼道照明总方案", "OTHER", "COMMUNITY")), "minzheng", "gongcheng", "楼道灯更换",
                    "楼道灯由谁更换、费用怎样分担", SubjectType.OTHER, Extent.COMMUNITY, "minzheng"));
    consulted().taken(ref);
    List<Participant> all = consulted().meeting(ref, 3, 0);
    // somebody who declared something is in the minutes of both counts
    consulted().interests.declare(ref, all.get(2).id(), new NewDeclaration("OTHER", "租了底商", "ORAL", "本人"), district().user("gongcheng.yi"));
    consulted().votesBy("gongcheng", ref, all.get(0), "FOR", "PAPER", "");
    consulted().votesBy("gongcheng", ref, all.get(1), "AGAINST", "PAPER", "");
    consulted().votesBy("gongcheng", ref, all.get(2), "AGAINST", "PAPER", "");
    consulted().votes.recount(ref, "1", "2", "0", district().user("gongcheng.yi"));
    publicised(ref);
    assertThat(consulted().result(ref)).isEqualTo("NOT_ADOPTED");
    refused(
        () -> recounts().correct(ref, all.get(1).id(), "FOR", "选票看反了", district().user("gongcheng")), "重新清点纸质票时才能更正");
    upheld(ref, "COUNT", "第二张选票确实录反了");

    assertThat(consulted().state(ref)).isEqualTo("RECOUNTING");
    assertThat(consulted().heard(ref)).isEmpty();
    assertThat(voided(ref)).extracting(VoidedResult::way).containsExactly("COUNT_AGAIN");
    refused(() -> consulted().votesBy("gongcheng", ref, all.get(0), "FOR", "PAPER", ""), "表决已经结束");
    refused(() -> finish(ref), "现在有 0 人");
    consulted().votes.recount(ref, "2", "1", "0", district().user("gongcheng"));
    consulted().votes.recount(ref, "2", "1", "0", district().user("gongcheng"));
    refused(() -> finish(ref), "现在有 1 人");
    consulted().votes.recount(ref, "2", "1", "0", district().user("gongcheng.yi"));
    refused(() -> finish(ref), "两次清点不一致");
    refused(() -> recounts().correct(ref, all.get(1).id(), "FOR", "错", district().user("gongcheng.yi")), "理由");
    recounts().correct(ref, all.get(1).id(), "FOR", "选票看反了", district().user("gongcheng.yi"));
    refused(() -> finish(ref), "两名清点人都录入或者更正过");
    consulted().votes.recount(ref, "2", "1", "0", district().user("jiandu"));
    finish(ref);
    assertThat(consulted().result(ref)).as("two of three").isEqualTo("ADOPTED");
    assertThat(consulted().sees(ref).sittings()).hasSize(1);
    publicisedAgain(ref);
    assertThat(consulted().sees(ref).topic().minutes())
        .contains("表决 3 票：赞成 2，反对 1", "原结果“未通过”（赞成 1，反对 2，弃权 0）因异议作废，重新清点纸质票");
    assertThat(consulted().open.get(ref).followUp().voided(1)).as("its new result stands").isFalse();
    district().days(8);
    assertThat(consulted().outcome(ref)).isEqualTo("ADOPTED");
    assertThat(consulted().heard(ref)).hasSize(1);
    district().answers("gongcheng", ref, "Ask_RegisterPromises", "answer", "NONE", "note", "没有需要落实的事情");
  }

  private void publicisedAgain(String ref) {
    consulted().minutes(ref);
    district().days(7);
    assertThat(consulted().state(ref)).isEqualTo("PUBLICISED");
  }

  private void finish(String ref) {
    district().answers("gongcheng.yi", ref, "Ask_CountAgain", "note", "");
  }

  /** Red with: nothing to count taken for a count. */
  @Test
  default void wrongFiguresWithoutAPaperVoteMeanANewMeeting() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    consulted().vote(ref, consulted().meeting(ref, 3, 0), 1, 2, 0);
    publicised(ref);
    upheld(ref, "COUNT", "会场表决时有两人被数了两遍");
    assertThat(consulted().state(ref)).isEqualTo("PREPARING");
    assertThat(voided(ref)).extracting(VoidedResult::way).containsExactly("HOLD_AGAIN");
    district().answers("gongcheng", ref, "Ask_GiveNotice", "answer", "CANCEL", "note", "提出方撤回议题，不再召开");
    assertThat(consulted().outcome(ref)).isEqualTo("CANCELLED");
  }

  /** Red with: changes of a result that fell binding the next meeting, or making its proposal a revised one. */
  @Test
  default void whatWasAgreedToFallsWithTheResult() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted().meeting(ref, 3, 1);
    consulted().votes(ref, all.get(0), "AGAINST");
    consulted().votes(ref, all.get(1), "FOR");
    consulted().votes(ref, all.get(2), "FOR");
    consulted().lawful(ref);
    long no = consulted().sees(ref).of(CommentKind.AFFECTED).get(0).id();
    consulted().comments.answer(ref, no, true, "移到北侧并加隔音板", district().user("gongcheng"));
    district().answers("gongcheng", ref, "Ask_OpenMinutes", "remark", "", "changes", "移到花园北侧，离窗户 20 米");
    district().days(7);
    assertThat(consulted().sees(ref).topic().changes()).isEqualTo("移到花园北侧，离窗户 20 米");
    upheld(ref, "PROCEDURE", "会议通知少贴了两个楼栋");
    assertThat(consulted().sees(ref).topic().changes()).isNull();
    consulted().notice(ref, 3);
    assertThat(consulted().sees(ref).sitting().revised()).isFalse();
  }

  /** Red with: an unlawful result that becomes final. */
  @Test
  default void whatIsUnlawfulGoesToTheJointMeetingAndThePublicReadsIt() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    consulted().vote(ref, consulted().meeting(ref, 3, 0), 3, 0, 0);
    publicised(ref);
    upheld(ref, "LEGALITY", "收费标准超出居民自治的范围");
    assertThat(consulted().outcome(ref)).isEqualTo("LEGALITY_ISSUE");
    assertThat(consulted().heard(ref)).hasSize(1);
    assertThat(district().matter(ref, "收费标准超出居民自治的范围")).isNotNull();
    assertThat(consulted().open.get(ref).results().get(0).result().name()).isEqualTo("LEGALITY_ISSUE");
    assertThat(voided(ref).get(0).result().name()).isEqualTo("ADOPTED");
    assertThat(consulted().sees(ref).topic().intact()).as("the minutes stay as they were frozen").isTrue();
    assertThat(consulted().sees(ref).of(CommentKind.SUPPLEMENT)).last().extracting("text").asString().contains("因异议作废，提交联席会商");
  }

  /** Red with: the kind of an objection that is not found right kept, or one found right deciding though it is about the plan. */
  @Test
  default void theGravestOfSeveralDecidesAndWhatIsRefusedDecidesNothing() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    consulted().vote(ref, consulted().meeting(ref, 3, 0), 3, 0, 0);
    publicised(ref);
    consulted().open.object(ref, "", "方案离窗户太近，请再远一些", "10.1.0.2");
    consulted().open.object(ref, "", "这件事不合法，社区不能决定", "10.1.0.3");
    consulted().open.object(ref, "", "我是居民但是没有被通知到", "10.1.0.4");
    district().days(8);
    List<org.zhunru.consultation.Comment> objections = consulted().sees(ref).of(CommentKind.OBJECTION);
    answer(ref, objections.get(0).id(), true, "CONTENT");
    answer(ref, objections.get(1).id(), false, "LEGALITY");
    refused(() -> answer(ref, objections.get(2).id(), true, "NOTHING"), "异议关于什么");
    answer(ref, objections.get(2).id(), true, "PROCEDURE");
    district().answers("gongcheng", ref, "Ask_AnswerObjections", "note", "");
    assertThat(voided(ref)).extracting(VoidedResult::way).containsExactly("HOLD_AGAIN");
    assertThat(consulted().sees(ref).of(CommentKind.OBJECTION)).extracting("about", "ledTo")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(org.zhunru.consultation.ObjectionAbout.CONTENT, "HOLD_AGAIN"),
            org.assertj.core.groups.Tuple.tuple(null, null),
            org.assertj.core.groups.Tuple.tuple(org.zhunru.consultation.ObjectionAbout.PROCEDURE, "HOLD_AGAIN"));
  }

  private void answer(String ref, long objection, boolean accepted, String about) {
    consulted().comments.answer(ref, objection, accepted, about, "已经逐项核对过了", district().user("gongcheng.yi"));
  }
}
