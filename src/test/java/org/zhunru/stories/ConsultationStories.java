package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.Milestone;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.consultation.CalledTopic;
import org.zhunru.consultation.Comment;
import org.zhunru.consultation.CommentKind;
import org.zhunru.consultation.Extent;
import org.zhunru.consultation.NewParticipant;
import org.zhunru.consultation.NewTopic;
import org.zhunru.consultation.NewVote;
import org.zhunru.consultation.Notice;
import org.zhunru.consultation.Participant;
import org.zhunru.consultation.Phase;
import org.zhunru.consultation.SeatType;
import org.zhunru.consultation.SubjectType;
import org.zhunru.consultation.Vote;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.jointmeeting.Topic;
import org.zhunru.sheet.Sheets;

/** Consultations as residents, the committee, the party organisation and the lawyers live through them. */
interface ConsultationStories {

  String PROCEDURE = "两个社区各推选三名居民代表，在向阳社区活动室一起商量";

  Consulted consulted();

  private District district() {
    return consulted().district;
  }

  private static void refused(ThrowingCallable act, String says) {
    assertThatThrownBy(act)
        .isInstanceOfAny(EnteredInvalid.class, AnswerInvalid.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(says));
  }

  @Test
  default void aHearingIsHeldMinutedAmendedFrozenPublicisedObjectedToAndFinal() {
    String ref = consulted().prepared("SITING", "BUILDINGS");
    assertThat(consulted().sees(ref).topic().form()).isEqualTo("HEARING");
    List<Participant> all = consulted().meeting(ref, 6, 0);
    consulted().votes.state(ref, all.get(0).id(), "充电桩离窗户太近，请移到东侧", district().user("gongcheng"));
    consulted().vote(ref, all, 4, 1, 0);
    assertThat(consulted().sees(ref).figures().present()).isEqualTo(5);
    consulted().lawful(ref);
    assertThat(consulted().result(ref)).isEqualTo("ADOPTED");
    refused(() -> consulted().online.amend(ref, all.get(0).code(), "发言记错了"), "不在补正期内");
    consulted().minutes(ref);
    assertThat(consulted().sees(ref).topic().phase()).isEqualTo(Phase.AMENDABLE);
    refused(() -> consulted().online.amend(ref, all.get(5).code(), "我没有到会"), "只有到会的参加人");
    consulted().online.amend(ref, all.get(0).code(), "我说的是移到西侧");
    consulted().comments.amend(ref, all.get(1).id(), "请记上开会地点的门牌", district().user("gongcheng"));
    assertThat(consulted().open.get(ref).results()).as("not public before the minutes are frozen").isEmpty();
    district().days(7);
    refused(() -> district().answers("gongcheng", ref, "Ask_AnswerAmendments", "note", ""), "还有 2 件没有答复");
    consulted()
        .sees(ref)
        .of(CommentKind.AMENDMENT)
        .forEach(one -> consulted().comments.answer(ref, one.id(), true, "已核对，予以更正", district().user("gongcheng")));
    district().answers("gongcheng", ref, "Ask_AnswerAmendments", "note", "");
    assertThat(consulted().sees(ref).topic().minutes())
        .contains("充电桩离窗户太近", "补正意见（居民1）：我说的是移到西侧", "会后参观了现场", "表决 5 票：赞成 4，反对 1，弃权 0");
    assertThat(consulted().sees(ref).topic().hash()).hasSize(64);
    assertThat(consulted().sees(ref).topic().intact()).isTrue();
    refused(() -> consulted().online.amend(ref, all.get(0).code(), "再改一处"), "补充说明附在记录后面");
    String frozen = consulted().sees(ref).topic().minutes();
    consulted().comments.supplement(ref, "门牌应为东门 3 号", district().user("gongcheng"));
    assertThat(consulted().sees(ref).topic().minutes()).isEqualTo(frozen);
    assertThat(consulted().open.get(ref).results()).hasSize(1);
    refused(() -> consulted().open.object(ref, "", "电话 13900001111 联系我说明理由", "10.0.0.1"), "请不要写电话号码");
    consulted().open.object(ref, "", "充电桩影响消防通道，应当另选位置", "10.0.0.1");
    district().days(8);
    refused(() -> district().answers("gongcheng", ref, "Ask_AnswerObjections", "note", ""), "还有 1 件没有答复");
    refused(() -> consulted().open.object(ref, "", "公示期已经过去了还能提出吗", "10.0.0.2"), "不在公示期内");
    long objection = consulted().sees(ref).of(CommentKind.OBJECTION).get(0).id();
    refused(
        () -> consulted().comments.answer(ref, objection, true, "CONTENT", "请消防部门到场核对通道", district().user("gongcheng")), "议题是您提出的");
    refused(
        () -> consulted().comments.answer(ref, objection, true, "请消防部门到场核对通道", district().user("gongcheng.yi")), "异议关于什么");
    consulted().comments.answer(ref, objection, true, "CONTENT", "请消防部门到场核对通道", district().user("gongcheng.yi"));
    refused(
        () -> consulted().comments.answer(ref, objection, true, "再答复一次也不行", district().user("gongcheng.yi")), "已经答复过");
    district().answers("gongcheng", ref, "Ask_AnswerObjections", "note", "");
    assertThat(consulted().outcome(ref)).isEqualTo("ADOPTED");
    refused(
        () -> district().answers("gongcheng", ref, "Ask_RegisterPromises", "answer", "NONE", "note", "没有需要落实的事情"), "有异议已经采纳");
    assertThat(consulted().heard(ref)).hasSize(1);
    assertThat(consulted().heard(ref).get(0).sitting().figures().votesFor()).isEqualTo(4);
    assertThat(consulted().open.get(ref).answered()).hasSize(1);
  }

  @Test
  default void whatAnotherCaseAsksComesBackAsAnEventAndAnAffectedObjectionMakesChanges() {
    String parent = consulted().proposes(Consulted.topic("小区公共设施总方案", "OTHER", "COMMUNITY"));
    String ref =
        consulted()
            .consultations
            .call(
                new CalledTopic(
                    parent, "minzheng", "gongcheng", "增设文化设施选址", "是否在中心花园设文化长廊", SubjectType.OTHER,
                    Extent.COMMUNITY, "minzheng"));
    String other = consulted().proposes(Consulted.topic("文化设施选址意见", "OTHER", "COMMUNITY"));
    refused(
        () -> district().answers("gongcheng.yi", ref, "Ask_ScreenTopic", "answer", "MERGE", "mergeInto", other, "reason", "内容相近"),
        "不能并入");
    district().answers("gongcheng", ref, "Ask_ScreenTopic", "answer", "TAKE", "subjectType", "SITING", "extent", "COMMUNITY");
    district().answers("gongcheng.dang", ref, "Ask_StudyTopic", "answer", "AGREE", "opinion", "同意提交协商");
    assertThat(consulted().sees(ref).topic().form()).as("by what the community says it is about").isEqualTo("HEARING");
    assertThat(consulted().consultations.view(ref, district().user("minzheng")).names()).as("the department sees no names").isFalse();
    List<Participant> all = consulted().meeting(ref, 3, 1);
    consulted().votes(ref, all.get(0), "AGAINST");
    consulted().votes(ref, all.get(1), "FOR");
    consulted().votes(ref, all.get(2), "FOR");
    consulted().lawful(ref);
    assertThat(consulted().result(ref)).as("exactly two thirds").isEqualTo("ADOPTED_WITH_CHANGES");
    refused(() -> consulted().minutes(ref), "处理和修改");
    refused(
        () -> district().answers("gongcheng", ref, "Ask_OpenMinutes", "remark", "", "changes", "联系 13900001111 的住户"), "电话号码");
    refused(
        () -> district().answers("gongcheng", ref, "Ask_OpenMinutes", "remark", "", "changes", "长廊移到花园北侧，离窗户 20 米"),
        "还有 1 个楼栋");
    Comment no = consulted().sees(ref).of(CommentKind.AFFECTED).get(0);
    assertThat(no.person()).as("the building, never the name").isEqualTo("3 号楼");
    refused(() -> consulted().comments.answer(ref, no.id(), true, "请打 13900001111 联系我们", district().user("gongcheng")), "电话号码");
    consulted().comments.answer(ref, no.id(), true, "长廊北移，并加隔音板", district().user("gongcheng"));
    assertThat(consulted().open.get(ref).affected()).as("not public before the minutes are frozen").isEmpty();
    district().answers("gongcheng", ref, "Ask_OpenMinutes", "remark", "", "changes", "长廊移到花园北侧，离窗户 20 米");
    district().days(20);
    assertThat(consulted().outcome(ref)).isEqualTo("ADOPTED_WITH_CHANGES");
    assertThat(consulted().heard(ref)).hasSize(1);
    assertThat(consulted().heard(ref).get(0).topic().parent()).isEqualTo(parent);
    assertThat(consulted().heard(ref).get(0).topic().changes()).isEqualTo("长廊移到花园北侧，离窗户 20 米");
    assertThat(consulted().sees(ref).topic().minutes()).contains("直接利害关系人反对 1 人", "长廊移到花园北侧", "答复直接利害关系人（3 号楼）：长廊北移");
    assertThat(consulted().open.get(ref).affected()).extracting("answer").containsExactly("长廊北移，并加隔音板");
  }

  @Test
  default void whatACaseAsksEndsWithThatCase() {
    String parent = consulted().proposes(Consulted.topic("停车位划线总方案", "OTHER", "COMMUNITY"));
    String ref =
        consulted()
            .consultations
            .call(
                new CalledTopic(
                    parent, "minzheng", "gongcheng", "停车位重新划线", "是否在内环路重新划停车位", SubjectType.OTHER,
                    Extent.COMMUNITY, "minzheng"));
    consulted().taken(ref);
    List<Participant> all = consulted().meeting(ref, 3, 0);
    consulted().votes(ref, all.get(0), "FOR");
    district().answers("gongcheng.yi", parent, "Ask_ScreenTopic", "answer", "DECLINE", "reason", "已由街道统一办理");
    assertThat(consulted().outcome(ref)).isEqualTo("CASE_ENDED");
    assertThat(consulted().heard(ref)).hasSize(1);
    refused(() -> consulted().votes(ref, all.get(1), "FOR"), "表决已经结束");
    refused(() -> consulted().online.vote(ref, all.get(2).code(), "FOR", UUID.randomUUID().toString()), "表决已经结束");
  }

  @Test
  default void aTopicIsMergedDeclinedOrHeldBackAndItsProposerDecidesNoneOfIt() {
    String first = consulted().proposes(Consulted.topic("楼道灯更换方案", "OTHER", "COMMUNITY"));
    String second = consulted().proposes(Consulted.topic("楼道灯更换和维护", "OTHER", "COMMUNITY"));
    assertThat(consulted().sees(second).similar()).extracting("ref").contains(first);
    refused(() -> district().answers("gongcheng", second, "Ask_ScreenTopic", "answer", "TAKE"), "议题是您提出的");
    refused(() -> district().claims("gongcheng", second, "Ask_ScreenTopic"), "议题是您提出的");
    district().claims("gongcheng.yi", second, "Ask_ScreenTopic");
    refused(
        () -> district().answers("gongcheng.yi", second, "Ask_ScreenTopic", "answer", "MERGE", "mergeInto", second, "reason", "内容相近"),
        "没有找到");
    refused(() -> district().answers("gongcheng.yi", second, "Ask_ScreenTopic", "answer", "DECLINE", "reason", "不行"), "理由");
    district().answers("gongcheng.yi", second, "Ask_ScreenTopic", "answer", "MERGE", "mergeInto", first, "reason", "内容相近，一起办理");
    assertThat(consulted().outcome(second)).isEqualTo("MERGED");
    assertThat(consulted().sees(first).timeline()).anyMatch(one -> one.text().contains(second));
    district().answers("gongcheng.yi", first, "Ask_ScreenTopic", "answer", "TAKE");
    district().answers("gongcheng.dang", first, "Ask_StudyTopic", "answer", "HOLD", "opinion", "先由物业提出方案");
    assertThat(consulted().outcome(first)).isEqualTo("DECLINED");
    String third =
        consulted()
            .proposes(new NewTopic("广场舞时间约定", "每晚广场舞到几点结束，音量怎样约定", "OTHER", "COMMUNITY", "SIGNATURES", "RESIDENTS", "32", "李𠮷祥", "true"));
    assertThat(consulted().sees(third).topic().entrusted()).as("residents' own topics are never entrusted").isFalse();
    district().days(8);
    assertThat(consulted().sees(third).timeline()).anyMatch(one -> one.text().equals("筛选议题超期"));
    refused(() -> district().answers("gongcheng", third, "Ask_ScreenTopic", "answer", "TAKE"), "由您为联名居民登记");
    district().answers("gongcheng.yi", third, "Ask_ScreenTopic", "answer", "DECLINE", "reason", "已有居民公约约定");
    assertThat(consulted().outcome(third)).isEqualTo("DECLINED");
    assertThat(consulted().heard(third)).hasSize(1);
  }

  @Test
  default void whatOnlyOwnersMayDecideIsRefusedAndTheWayIsNamed() {
    String ref = consulted().prepared("LIFT", "BUILDINGS");
    assertThat(consulted().outcome(ref)).isEqualTo("OWNERS_VOTE");
    assertThat(consulted().sees(ref).timeline()).anyMatch(one -> one.text().contains("业主共同表决"));
  }

  @Test
  default void aTopicOfSeveralCommunitiesIsOrganisedByTheStreet() {
    String ref = consulted().prepared("OTHER", "CROSS_COMMUNITY");
    var neighbour = district().user("xiangyang");
    assertThat(consulted().state(ref)).isEqualTo("ORGANISING");
    refused(() -> street(ref, "ORGANISE", List.of(), PROCEDURE), "请至少选一个一同参加的社区");
    refused(() -> street(ref, "ORGANISE", List.of("gongcheng"), PROCEDURE), "只能选本街道的其他社区");
    refused(() -> street(ref, "ORGANISE", List.of("minzheng"), PROCEDURE), "只能选本街道的其他社区");
    refused(() -> street(ref, "ORGANISE", List.of("xiangyang"), "好的"), "协商程序");
    refused(() -> street(ref, "ORGANISE", List.of("xiangyang"), "有事请打 13800138000 联系王主任"), "电话号码");
    assertThatThrownBy(() -> consulted().consultations.view(ref, neighbour)).isInstanceOf(NoSuchCase.class);
    street(ref, "ORGANISE", List.of("xiangyang", "xiangyang"), PROCEDURE);
    assertThat(consulted().state(ref)).isEqualTo("PREPARING");
    assertThat(consulted().consultations.view(ref, neighbour).names()).as("takes part and sees no names").isFalse();
    assertThat(consulted().consultations.view(ref, neighbour).clerk()).isFalse();
    assertThat(consulted().consultations.desk(neighbour, "").lines()).anyMatch(line -> line.header().ref().equals(ref));
    List<Participant> all = consulted().meeting(ref, 6, 0);
    consulted().vote(ref, all, 6, 0, 0);
    consulted().lawful(ref);
    assertThat(consulted().result(ref)).isEqualTo("ADOPTED");
    consulted().minutes(ref);
    assertThat(consulted().sees(ref).topic().minutes()).contains("街道组织，参加社区：", PROCEDURE);
    String declined = consulted().prepared("OTHER", "CROSS_COMMUNITY");
    street(declined, "DECLINE", List.of(), "另一社区已经提出同一议题，合并在那一件办理");
    assertThat(consulted().outcome(declined)).isEqualTo("STREET_ORGANISED");
    assertThat(consulted().sees(declined).timeline()).anyMatch(one -> one.text().contains("合并在那一件办理"));
  }

  /** Red with: the district's shares taken where the street set its own. */
  @Test
  default void theStreetSetsWhatHasToComeAndAgree() {
    String ref = consulted().prepared("OTHER", "CROSS_COMMUNITY");
    refused(() -> street(ref, "0.05", "0.8"), "0.1");
    refused(() -> street(ref, "0.5", "0.4"), "0.5");
    street(ref, "0.5", "0.9");
    assertThat(consulted().sees(ref).timeline()).anyMatch(one -> one.text().contains("到会不低于名单的 二分之一，赞成不低于到会的 90%"));
    List<Participant> all = consulted().meeting(ref, 10, 0);
    consulted().vote(ref, all, 4, 1, 0);
    consulted().lawful(ref);
    assertThat(consulted().result(ref)).as("five of ten is enough, four of five is not").isEqualTo("REVISE_AND_RECONSULT");
    district().answers("gongcheng", ref, "Ask_ReviseProposal", "changes", "减为五个充电桩");
    consulted().notice(ref, 3);
    district().days(3);
    consulted().opens(ref);
    consulted().vote(ref, all, 5, 0, 0);
    consulted().lawful(ref);
    assertThat(consulted().result(ref)).isEqualTo("ADOPTED");
    consulted().minutes(ref);
    assertThat(consulted().sees(ref).topic().minutes()).contains("街道确定的比例：到会不低于名单的 二分之一，赞成不低于到会的 90%");
  }

  private void street(String ref, String come, String agree) {
    district()
        .answers(
            "nanjin", ref, "Ask_SetProcedure", "answer", "ORGANISE", "communities", List.of("xiangyang"), "procedure", PROCEDURE,
            "quorumShare", new BigDecimal(come), "supportShare", new BigDecimal(agree));
  }

  private void street(String ref, String answer, List<String> communities, String procedure) {
    district().answers("nanjin", ref, "Ask_SetProcedure", "answer", answer, "communities", communities, "procedure", procedure);
  }

  @Test
  default void theSubjectChoosesTheForm() {
    for (String[] one :
        new String[][] {
          {"CHARTER", "COMMUNITY", "RESIDENTS_MEETING"}, {"FUND_RAISING", "COMMUNITY", "RESIDENTS_MEETING"},
          {"ALL_RESIDENTS", "COMMUNITY", "REPRESENTATIVES_MEETING"}, {"ALL_RESIDENTS_DISPUTED", "COMMUNITY", "RESIDENTS_MEETING"},
          {"PRIVACY", "BUILDINGS", "HEARING"},
          {"SITING", "GRID", "GRID_COUNCIL"}, {"APPRAISAL", "COMMUNITY", "APPRAISAL_MEETING"},
          {"OTHER", "GRID", "GRID_COUNCIL"}, {"OTHER", "BUILDINGS", "COUNCIL_SESSION"}
        }) {
      String ref = consulted().prepared(one[0], one[1]);
      assertThat(consulted().sees(ref).topic().form()).as("%s %s", one[0], one[1]).isEqualTo(one[2]);
      assertThat(consulted().sees(ref).days()).isEqualTo(one[2].endsWith("S_MEETING") ? 7 : 3);
    }
    String entrusted =
        consulted()
            .proposes(new NewTopic("反诈宣传怎样进楼栋", "反诈宣传怎样进楼栋、由谁负责", "OTHER", "BUILDINGS", "COMMITTEE", "", "", "", "true"));
    consulted().taken(entrusted);
    assertThat(consulted().sees(entrusted).topic().form()).isEqualTo("COORDINATION_MEETING");
  }

  @Test
  default void aQuorumThatIsMissedIsReconvenedOnceAndInItsTerm() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted().meeting(ref, 6, 0);
    consulted().vote(ref, all, 3, 0, 0);
    consulted().lawful(ref);
    assertThat(consulted().result(ref)).as("half is less than two thirds").isEqualTo("RECONVENE");
    assertThat(consulted().state(ref)).isEqualTo("PREPARING");
    refused(() -> consulted().notice(ref, 16), "会议最迟须在");
    consulted().notice(ref, 15);
    district().days(15);
    consulted().opens(ref);
    consulted().vote(ref, all, 3, 0, 0);
    consulted().lawful(ref);
    assertThat(consulted().result(ref)).isEqualTo("QUORUM_FAILED");
    consulted().minutes(ref);
    district().days(20);
    assertThat(consulted().outcome(ref)).isEqualTo("QUORUM_FAILED");
    String session = district().decides(ref, "再次召集", "AGAINST", "由社区另行征求居民意见");
    assertThat(told(ref)).last().asString().contains(session, "不同意社区重新提出", "由社区另行征求居民意见", "不再受理同一议题");
    String title = consulted().sees(ref).header().title();
    refused(() -> consulted().proposes(Consulted.topic(title, "OTHER", "COMMUNITY")), ref);
    refused(() -> consulted().proposes(consulted().again(ref, "换一个题目" + title)), "不同意重新提出");
    district().days(180);
    refused(() -> consulted().proposes(consulted().again(ref, title)), "（含当日）以前不再受理");
    district().days(1);
    assertThat(consulted().proposes(consulted().again(ref, title))).as("the term is over").startsWith("XS-");
  }

  /** Red with: heads alone counted, of which five of seven are enough. */
  @Test
  default void aDirectlyAffectedBuildingOfWhichNobodyComesIsNoQuorumOfADeliberation() {
    String ref = consulted().prepared("SITING", "BUILDINGS");
    consulted().invites(ref, 4, 1);
    consulted()
        .participants
        .add(ref, new NewParticipant("居民五", "RESIDENT", "7号楼", "true", ""), district().user("gongcheng"));
    consulted()
        .participants
        .add(ref, new NewParticipant("居民六", "HOUSEHOLD", "7 号楼", "false", ""), district().user("gongcheng"));
    consulted().participants.add(ref, new NewParticipant("居民七", "RESIDENT", " ", "true", ""), district().user("gongcheng"));
    List<Participant> all = consulted().participants.slips(ref, district().user("gongcheng"));
    consulted().notice(ref, 3);
    district().days(3);
    consulted().opens(ref);
    assertThat(consulted().sees(ref).missing()).containsExactly("3 号楼", "7号楼", "（没有登记楼栋的直接利害关系人）");
    consulted().vote(ref, all, 4, 0, 0);
    consulted().votes(ref, all.get(6), "FOR");
    assertThat(consulted().sees(ref).missing()).containsExactly("7号楼");
    consulted().lawful(ref);
    assertThat(consulted().result(ref)).as("five of seven came, but nobody of building 7").isEqualTo("RECONVENE");
    assertThat(consulted().sees(ref).sitting().figures().affectedRepresented()).isEqualTo(2);
    consulted().notice(ref, 3);
    district().days(3);
    consulted().opens(ref);
    consulted().vote(ref, all.subList(0, 3), 3, 0, 0);
    consulted().votes(ref, all.get(5), "FOR");
    consulted().votes(ref, all.get(6), "FOR");
    assertThat(consulted().sees(ref).missing()).as("a neighbour stands for his building").isEmpty();
    consulted().lawful(ref);
    assertThat(consulted().result(ref)).isEqualTo("ADOPTED");
    consulted().minutes(ref);
    assertThat(consulted().sees(ref).topic().minutes()).contains("直接利害关系楼栋 3 个，有人参加的 2 个", "有人参加的 3 个");
  }

  /** Red with: the term for convening again counted from the meeting only. */
  @Test
  default void aMeetingConvenedAgainCanAlwaysBeAnnounced() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted().meeting(ref, 6, 0);
    consulted().vote(ref, all, 3, 0, 0);
    consulted().lawful(ref);
    district().days(20);
    refused(() -> consulted().notice(ref, 4), "会议最迟须在");
    consulted().notice(ref, 3);
  }

  @Test
  default void aMeetingIsHeldOnItsDayOrMoved() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    consulted().invites(ref, 3, 0);
    consulted().notice(ref, 3);
    district().days(5);
    refused(() -> district().answers("gongcheng", ref, "Ask_HoldMeeting", "answer", "OPEN"), "已经过期");
    district().answers("gongcheng", ref, "Ask_HoldMeeting", "answer", "MOVE", "note", "当天停电，改期召开");
    consulted().notice(ref, 3);
    district().days(3);
    consulted().opens(ref);
    long first = consulted().participants.slips(ref, district().user("gongcheng")).get(0).id();
    refused(
        () -> consulted().votes.state(ref, first, "有事请打 13900001111", district().user("gongcheng")), "电话号码");
  }

  @Test
  default void exactlyHalfIsNoQuorumOfAResidentsMeetingAndATieAdoptsNothing() {
    String ref = consulted().prepared("CHARTER", "COMMUNITY");
    List<Participant> all = consulted().invites(ref, 4, 0);
    refused(() -> consulted().notice(ref, 6), "至少提前 7 日");
    consulted().counts(4, 3, 2, "");
    consulted().notice(ref, 7);
    consulted().counts();
    district().days(7);
    consulted().opens(ref);
    consulted().vote(ref, all, 2, 0, 0);
    consulted().lawful(ref);
    assertThat(consulted().result(ref)).isEqualTo("RECONVENE");
    consulted().counts(4, 3, 2, "");
    consulted().notice(ref, 7);
    consulted().counts();
    district().days(7);
    consulted().opens(ref);
    consulted().vote(ref, all, 2, 2, 0);
    consulted().lawful(ref);
    assertThat(consulted().result(ref)).as("a tie").isEqualTo("NOT_ADOPTED");
  }

  /** Red with: the list alone counted, of which everybody came; the figures read when the votes are counted. */
  @Test
  default void aResidentsMeetingIsCountedAgainstTheResidentsAndNotAgainstTheList() {
    String ref = consulted().prepared("CHARTER", "COMMUNITY");
    List<Participant> all = consulted().invites(ref, "REPRESENTATIVE", 6, 0);
    refused(() -> consulted().notice(ref, 7, "09:00", ""), "请写明居民会议由谁参加");
    refused(() -> consulted().notice(ref, 7, "09:00", "REPRESENTATIVES"), "请写明居民会议由谁参加");
    consulted().counts(12, 9, 1, "");
    refused(() -> consulted().notice(ref, 7, "09:00", "GROUPS"), "1 个小组最多 3 人，名单上有 6 人");
    consulted().notice(ref, 7, "06:00", "ADULTS");
    consulted().counts();
    assertThat(consulted().sees(ref).sitting().base().count()).as("later figures change nothing").isEqualTo(12);
    assertThat(consulted().open.get(ref).base().source()).isEqualTo("社区户籍册");
    district().days(7);
    consulted().opens(ref);
    consulted().vote(ref, all, 6, 0, 0);
    consulted().lawful(ref);
    assertThat(consulted().result(ref)).as("six of twelve is half").isEqualTo("RECONVENE");
    consulted().counts(12, 9, 3, "");
    consulted().notice(ref, 7, "06:00", "GROUPS");
    consulted().counts();
    assertThat(consulted().sees(ref).sitting().base().count()).as("two of each of three groups").isEqualTo(6);
    district().days(7);
    consulted().opens(ref);
    consulted().vote(ref, all, 4, 0, 0);
    consulted().lawful(ref);
    assertThat(consulted().result(ref)).isEqualTo("ADOPTED");
    consulted().minutes(ref);
    assertThat(consulted().sees(ref).topic().minutes())
        .contains("到会基数：全体成年居民（十八周岁以上） 12 人", "来源：社区户籍册）。名单 6 人，按 12 人计算到会", "居民小组代表（每组按二人计） 6 人");
  }

  /** Red with: a row of consultation-seat turned round; experts counted in the base, the quorum or the majority. */
  @Test
  default void inAResidentsMeetingOnlyResidentsVoteAndTheOthersAdvise() {
    String ref = consulted().prepared("CHARTER", "COMMUNITY");
    var clerk = district().user("gongcheng");
    for (String seat : List.of("EXPERT", "UNIT", "DELEGATE", "OWNERS_COMMITTEE")) {
      consulted().participants.add(ref, new NewParticipant("列席" + seat, seat, "3 号楼", "false", ""), clerk);
    }
    consulted().counts(3, 3, 1, "");
    refused(() -> consulted().notice(ref, 7), "名单上没有人可以表决");
    consulted().invites(ref, 3, 0);
    List<Participant> all = consulted().participants.slips(ref, clerk);
    Participant expert = all.get(0);
    assertThat(all.stream().filter(Participant::advises).map(Participant::seat))
        .containsExactly(SeatType.EXPERT, SeatType.UNIT, SeatType.DELEGATE, SeatType.OWNERS_COMMITTEE);
    assertThat(consulted().participants.page(ref, "列席EXPERT", 1, clerk).rows().get(0).advises()).contains("只由居民表决", "列席");
    consulted().notice(ref, 7);
    consulted().counts();
    assertThat(consulted().sees(ref).electors()).isEqualTo(3);
    assertThat(district().decided(ref)).as("who votes stands in the trail").contains("consultation-seat");
    district().days(7);
    consulted().opens(ref);
    consulted().participants.slips(ref, clerk).forEach(one -> consulted().votes.signIn(ref, one.id(), clerk));
    refused(() -> consulted().votes(ref, expert, "FOR"), "列席EXPERT 不能做这件事：居民会议只由居民表决");
    refused(() -> consulted().online.vote(ref, expert.code(), "FOR", "key-of-an-expert"), "居民会议只由居民表决");
    assertThat(consulted().online.desk(ref, expert.code()).barred()).contains("列席");
    consulted().votes.state(ref, expert.id(), "线路荷载可以满足", clerk);
    List<Participant> residents = all.stream().filter(one -> !one.advises()).toList();
    consulted().vote(ref, residents, 1, 2, 0);
    consulted().lawful(ref);
    assertThat(consulted().sees(ref).sitting().figures().invited()).isEqualTo(3);
    assertThat(consulted().sees(ref).sitting().figures().present()).isEqualTo(3);
    assertThat(consulted().result(ref)).isEqualTo("NOT_ADOPTED");
    consulted().minutes(ref);
    assertThat(consulted().sees(ref).topic().minutes()).contains("列席 4 人，可以发言，不表决、不计入到会：列席EXPERT（序号 1，专业人士）", "线路荷载可以满足");
    String council = consulted().prepared("OTHER", "COMMUNITY");
    consulted().participants.add(council, new NewParticipant("专家", "EXPERT", "", "false", ""), clerk);
    assertThat(consulted().participants.slips(council, clerk).get(0).advises()).as("a deliberation asks everybody").isFalse();
  }

  /** Red with: households counted by their people; two of one household. */
  @Test
  default void whereHouseholdsSendSomebodyEachHasOneVoteAndOthersAdvise() {
    String ref = consulted().prepared("CHARTER", "COMMUNITY");
    var clerk = district().user("gongcheng");
    consulted().invites(ref, 3, 0);
    consulted().participants.add(ref, new NewParticipant("户代表甲", "HOUSEHOLD", "3 号楼 101", "false", ""), clerk);
    consulted().participants.add(ref, new NewParticipant("户代表乙", "HOUSEHOLD", "3号楼101", "false", ""), clerk);
    consulted().counts(9, 2, 1, "");
    refused(() -> consulted().notice(ref, 7, "06:00", "HOUSEHOLDS"), "“3号楼101”登记了不止一名户代表");
    Participant second = consulted().participants.slips(ref, clerk).get(4);
    consulted().participants.remove(ref, second.id(), clerk);
    consulted().participants.add(ref, new NewParticipant("户代表乙", "HOUSEHOLD", "", "false", ""), clerk);
    refused(() -> consulted().notice(ref, 7, "06:00", "HOUSEHOLDS"), "有户代表没有写楼栋");
    consulted().participants.remove(ref, consulted().participants.slips(ref, clerk).get(4).id(), clerk);
    consulted().participants.add(ref, new NewParticipant("户代表乙", "HOUSEHOLD", "3 号楼 102", "false", ""), clerk);
    consulted().notice(ref, 7, "06:00", "HOUSEHOLDS");
    consulted().counts();
    List<Participant> all = consulted().participants.slips(ref, clerk);
    assertThat(all.stream().filter(one -> !one.advises()).map(Participant::name)).containsExactly("户代表甲", "户代表乙");
    district().days(7);
    consulted().opens(ref);
    refused(() -> consulted().votes(ref, all.get(0), "FOR"), "居民、居民代表没有代表一户，列席");
    consulted().vote(ref, all.subList(3, 5), 2, 0, 0);
    consulted().lawful(ref);
    assertThat(consulted().sees(ref).sitting().figures().invited()).isEqualTo(2);
    assertThat(consulted().result(ref)).isEqualTo("ADOPTED");
  }

  /** Red with: a demanded topic declined, merged, made another, held back or given up. */
  @Test
  default void whatResidentsDemandInTheShareOfTheLawIsPutToTheirMeeting() {
    consulted().counts(100, 50, 9, "10");
    refused(() -> signed("ALL_RESIDENTS", "RESIDENTS", "101"), "多于全社区登记的数：十八周岁以上居民 100");
    refused(() -> signed("OTHER", "GROUPS", "10"), "多于全社区登记的数：居民小组 9");
    refused(() -> signed("OTHER", "HOUSEHOLDS", "4"), "联名数不能少于 5");
    String other = consulted().proposes(Consulted.topic("停车收费办法", "OTHER", "COMMUNITY"));
    String open = signed("ALL_RESIDENTS", "RESIDENTS", "19");
    district().answers("gongcheng.yi", open, "Ask_ScreenTopic", "answer", "DECLINE", "reason", "已有居民公约约定");
    assertThat(consulted().outcome(open)).isEqualTo("DECLINED");
    String group = signed("OTHER", "GROUPS", "1");
    assertThat(consulted().sees(group).topic().convening().reason()).isEqualTo("OTHER_MATTER");
    String ref = signed("ALL_RESIDENTS", "RESIDENTS", "20");
    consulted().counts();
    assertThat(consulted().sees(ref).topic().convening().of()).as("as it was when they signed").isEqualTo(100);
    refused(() -> district().answers("gongcheng.yi", ref, "Ask_ScreenTopic", "answer", "DECLINE", "reason", "已有居民公约约定"), "依法必须召集居民会议");
    refused(
        () -> district().answers("gongcheng.yi", ref, "Ask_ScreenTopic", "answer", "MERGE", "mergeInto", other, "reason", "内容相近"),
        "依法必须召集居民会议");
    refused(
        () -> district().answers("gongcheng.yi", ref, "Ask_ScreenTopic", "answer", "TAKE", "subjectType", "OTHER", "extent", "COMMUNITY"),
        "依法必须召集居民会议");
    refused(
        () -> district().answers("gongcheng.yi", ref, "Ask_ScreenTopic", "answer", "TAKE", "subjectType", "ALL_RESIDENTS", "extent", "CROSS_COMMUNITY"),
        "依法必须召集居民会议");
    district().answers("gongcheng.yi", ref, "Ask_ScreenTopic", "answer", "TAKE");
    refused(() -> district().answers("gongcheng.dang", ref, "Ask_StudyTopic", "answer", "HOLD", "opinion", "暂不讨论"), "依法必须召集居民会议");
    district().answers("gongcheng.dang", ref, "Ask_StudyTopic", "answer", "AGREE", "opinion", "提交居民会议");
    assertThat(consulted().sees(ref).topic().form()).isEqualTo("RESIDENTS_MEETING");
    refused(() -> district().answers("gongcheng", ref, "Ask_GiveNotice", "answer", "CANCEL", "note", "没有时间召开"), "依法必须召集居民会议");
    assertThat(told(ref)).anyMatch(one -> one.contains("联名 20（十八周岁以上居民，全社区 100），达到法定比例"));
  }

  private String signed(String subject, String signers, String count) {
    return consulted()
        .proposes(new NewTopic("小区停车管理", "小区停车怎样收费、谁来管理", subject, "COMMUNITY", "SIGNATURES", signers, count, "李𠮷祥", "false"));
  }

  /** Red with: figures of whoever needs them; figures that nobody looked at; figures of years ago. */
  @Test
  default void whatAMeetingIsCountedAgainstIsEnteredByOthersConfirmedAndNotOld() {
    consulted().counts(100, 50, 9, "10");
    String ref = consulted().prepared("CHARTER", "COMMUNITY");
    consulted().invites(ref, 3, 0);
    String day = district().today().toString();
    refused(() -> consulted().enters("gongcheng", 100, 50, 9, "11", day), "没有提出议题的工作人员登记");
    assertThat(consulted().enters("gongcheng.yi", 120, 50, 9, "10", day)).as("exactly a fifth more").isFalse();
    assertThat(consulted().enters("gongcheng.yi", 130, 50, 9, "10", day)).as("a small step more, too much in all").isTrue();
    assertThat(consulted().enters("gongcheng.yi", 4, 3, 2, "", day)).isTrue();
    assertThat(consulted().enters("gongcheng.yi", 4, 3, 2, "", day)).as("sent again").isTrue();
    long waiting = consulted().waiting();
    refused(() -> consulted().headcounts.confirm(waiting, district().user("gongcheng.yi")), "由另一人核对");
    refused(() -> consulted().headcounts.confirm(waiting, district().user("gongcheng")), "没有提出议题的工作人员登记、核对");
    consulted().notice(ref, 7);
    assertThat(consulted().sees(ref).sitting().base().count()).as("nobody confirmed it").isEqualTo(120);
    consulted().headcounts.confirm(waiting, district().user("jiandu"));
    refused(() -> consulted().headcounts.confirm(waiting, district().user("jiandu")), "已经核对过了");
    district().days(3);
    district().answers("gongcheng", ref, "Ask_HoldMeeting", "answer", "MOVE", "note", "当天停电，改期召开");
    consulted().notice(ref, 7);
    assertThat(consulted().sees(ref).sitting().base().count()).isEqualTo(4);
    consulted().counts();
    district().sets("consultation.headcount-age", 30);
    district().days(31);
    String later = consulted().prepared("CHARTER", "COMMUNITY");
    consulted().invites(later, 3, 0);
    refused(() -> consulted().notice(later, 7), "超过 30 日，不能再作为到会基数");
    consulted().counts();
    consulted().notice(later, 7);
    district().sets("consultation.headcount-age", 365);
  }

  /** Red with: a notice of a meeting of representatives that nobody counted; figures of another kind taken. */
  @Test
  default void aRepresentativesMeetingNeedsTheNumberOfRepresentatives() {
    String ref = consulted().prepared("ALL_RESIDENTS", "COMMUNITY");
    consulted().invites(ref, 4, 0);
    consulted().counts(12, 9, 1, "");
    refused(() -> consulted().notice(ref, 7, "09:00", ""), "还没有登记“居民代表”的人数：请先在“居民协商→社区人数”登记");
    refused(() -> consulted().notice(ref, 7, "09:00", "ADULTS"), "居民代表会议不适用这一到会基数");
    consulted().counts();
    consulted().notice(ref, 7, "09:00", "");
    assertThat(consulted().sees(ref).sitting().expected(4)).isEqualTo(52);
    String council = consulted().prepared("OTHER", "COMMUNITY");
    consulted().invites(council, 4, 0);
    refused(() -> consulted().notice(council, 3, "09:00", "ADULTS"), "协商议事会不适用这一到会基数");
    consulted().notice(council, 3);
    assertThat(consulted().sees(council).sitting().base()).as("only the list counts").isNull();
  }

  /** Red with: tables asked from a room that left no row, so that nobody could prove which version had said it. */
  @Test
  default void everyTableThatDecidedStandsInTheTrailWithItsRow() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    consulted().vote(ref, consulted().meeting(ref, 4, 0), 4, 0, 0);
    consulted().lawful(ref);
    assertThat(district().decided(ref))
        .contains(
            "consultation-form", "consultation-way", "consultation-notice-term", "consultation-base", "consultation-outcome",
            "consultation-body-met", "consultation-seat");
  }

  /** Red with: any five people counted as a meeting of the council, so that the warning of a council that never meets went away. */
  @Test
  default void aCouncilHasMetOnlyWhereHalfOfItsSeatsTookPart() {
    long council = district().council("gongcheng", "居民1", "居民2", "没有来的委员甲", "没有来的委员乙", "没有来的委员丙");
    String few = consulted().prepared("OTHER", "COMMUNITY");
    consulted().vote(few, consulted().meeting(few, 4, 0), 4, 0, 0);
    consulted().lawful(few);
    assertThat(district().met(council, "gongcheng")).as("two of five seats").isEmpty();
    String enough = consulted().prepared("OTHER", "COMMUNITY");
    district().seats(council, "gongcheng", "居民3", "居民4");
    String failed = consulted().prepared("OTHER", "COMMUNITY");
    consulted().vote(failed, consulted().meeting(failed, 9, 0), 4, 0, 0);
    consulted().lawful(failed);
    assertThat(district().met(council, "gongcheng")).as("a meeting without its quorum").isEmpty();
    consulted().vote(enough, consulted().meeting(enough, 4, 0), 4, 0, 0);
    consulted().lawful(enough);
    assertThat(district().met(council, "gongcheng"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.ref()).isEqualTo(enough);
              assertThat(one.invited()).isEqualTo(7);
              assertThat(one.present()).isEqualTo(4);
            });
  }

  @Test
  default void aProposalIsRevisedOnce() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted().meeting(ref, 5, 0);
    consulted().vote(ref, all, 3, 1, 1);
    consulted().lawful(ref);
    assertThat(consulted().result(ref)).isEqualTo("REVISE_AND_RECONSULT");
    district().answers("gongcheng", ref, "Ask_ReviseProposal", "changes", "减为五个充电桩");
    consulted().notice(ref, 3);
    district().days(3);
    consulted().opens(ref);
    consulted().vote(ref, all, 3, 1, 1);
    consulted().lawful(ref);
    assertThat(consulted().result(ref)).isEqualTo("NOT_ADOPTED");
    refused(() -> district().answers("gongcheng", ref, "Ask_OpenMinutes", "remark", "", "changes", "再减两个充电桩"), "不需要填写");
    consulted().minutes(ref);
    district().days(20);
    assertThat(consulted().heard(ref).get(0).topic().changes()).isEqualTo("减为五个充电桩");
  }

  @Test
  default void aProposalThatNobodyRevisesInTimeIsNotAdopted() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted().meeting(ref, 5, 0);
    consulted().vote(ref, all, 3, 1, 1);
    consulted().lawful(ref);
    district().days(12);
    assertThat(district().waits("gongcheng", ref, "Ask_ReviseProposal")).isFalse();
    consulted().minutes(ref);
    district().days(20);
    assertThat(consulted().outcome(ref)).isEqualTo("NOT_ADOPTED");
  }

  @Test
  default void aLawyersObjectionGoesToTheJointReviewWhateverTheVotes() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted().meeting(ref, 3, 0);
    consulted().vote(ref, all, 3, 0, 0);
    consulted().closes(ref);
    refused(() -> district().answers("sifa", ref, "Ask_CheckLegality", "answer", "ISSUE", "note", ""), "说明");
    district().answers("sifa", ref, "Ask_CheckLegality", "answer", "ISSUE", "note", "拟议内容超出居民自治范围");
    assertThat(consulted().result(ref)).isEqualTo("LEGALITY_ISSUE");
    assertThat(district().waitsForJointMeeting(ref, Topic.CONSULTATION)).as("its minutes are open").isFalse();
    consulted().minutes(ref);
    district().days(20);
    assertThat(consulted().outcome(ref)).isEqualTo("LEGALITY_ISSUE");
    assertThat(district().matter(ref, "拟议内容超出居民自治范围").applicant()).as("who belongs to it recuses himself").isEqualTo("gongcheng");
    assertThat(told(ref)).contains("已列入联席会议待议");
    String session = district().decides(ref, "合法性", "FOR", "删去收费条款以后可以再议");
    assertThat(district().waitsForJointMeeting(ref, Topic.CONSULTATION)).isFalse();
    assertThat(told(ref)).last().asString().contains(session, "同意社区重新提出", "赞成 2", "删去收费条款以后可以再议").doesNotContain("不同意");
    String title = consulted().sees(ref).header().title();
    refused(() -> consulted().proposes(consulted().again(ref, title)), "必须修改以后才能重新提出");
    district().days(400);
    refused(() -> consulted().proposes(consulted().again(ref, title + "。")), "必须修改以后才能重新提出");
    assertThat(consulted().proposes(Consulted.topic(title, "OTHER", "COMMUNITY"))).as("changed").startsWith("XS-");
  }

  private List<String> told(String ref) {
    return consulted().sees(ref).timeline().stream().map(Milestone::text).toList();
  }

  @Test
  default void aMeetingThatIsMovedIsAnnouncedAnewAndTheOldNoticeIsKept() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    refused(() -> consulted().notice(ref, 3), "还没有登记参加人");
    List<Participant> all = consulted().invites(ref, 3, 0);
    refused(() -> consulted().notice(ref, 2), "至少提前 3 日");
    consulted().notice(ref, 3);
    refused(() -> consulted().opens(ref), "还没有到会议时间");
    refused(() -> consulted().votes(ref, all.get(0), "FOR"), "表决还没有开始");
    district().days(2);
    refused(() -> district().answers("gongcheng", ref, "Ask_HoldMeeting", "answer", "MOVE", "note", " "), "说明");
    district().answers("gongcheng", ref, "Ask_HoldMeeting", "answer", "MOVE", "note", "会场停电，改期召开");
    refused(() -> consulted().notice(ref, 1), "至少提前 3 日");
    consulted().notice(ref, 4);
    assertThat(consulted().sees(ref).notices()).extracting(Notice::moved).containsExactly(true, false);
    assertThat(consulted().sees(ref).sittings()).hasSize(1);
    district().days(6);
    assertThat(consulted().sees(ref).timeline()).anyMatch(one -> one.text().contains("会议未召开"));
    district().answers("gongcheng", ref, "Ask_HoldMeeting", "answer", "MOVE", "note", "主持人生病，改期召开");
    refused(() -> consulted().notice(ref, 3, "24:00"), "24 小时制");
    refused(() -> consulted().notice(ref, 3, "00:00"), "6 时至 22 时之间");
    refused(() -> consulted().notice(ref, 3, "22:01"), "6 时至 22 时之间");
    district().answers("gongcheng", ref, "Ask_GiveNotice", "answer", "CANCEL", "note", "物业已经解决，不再召开");
    assertThat(consulted().outcome(ref)).isEqualTo("CANCELLED");
  }

  @Test
  default void onePersonHasOneVoteWhateverTheChannel() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted().meeting(ref, 5, 0);
    String key = UUID.randomUUID().toString();
    Vote first = consulted().votes(ref, all.get(0), "FOR", "COUNTER", key);
    Vote again = consulted().votes(ref, all.get(0), "FOR", "COUNTER", key);
    assertThat(again.castAt()).as("sent again after a lost answer").isEqualTo(first.castAt());
    refused(() -> consulted().votes(ref, all.get(0), "AGAINST", "COUNTER", key), "已经提交过另一票");
    refused(() -> consulted().votes(ref, all.get(0), "FOR"), "窗口代为登记");
    String online = all.get(1).code();
    String own = UUID.randomUUID().toString();
    consulted().online.signIn(ref, online.toLowerCase(java.util.Locale.ROOT));
    consulted().online.vote(ref, online.substring(0, 4) + "-" + online.substring(4), "AGAINST", own);
    assertThat(consulted().online.vote(ref, online, "AGAINST", own).origin().name()).isEqualTo("ONLINE");
    refused(() -> consulted().votes(ref, all.get(1), "FOR"), "线上表决");
    refused(() -> consulted().online.vote(ref, "22222222", "FOR", own), "协商码不对");
    refused(() -> consulted().votes(ref, all.get(2), "FOR", "ONLINE", own), "本人凭协商码");
    String proxy = String.valueOf(all.get(1).number());
    refused(() -> consulted().votesBy("gongcheng.yi", ref, all.get(2), "FOR", "PROXY", String.valueOf(all.get(3).number())), "还没有签到");
    consulted().votesBy("gongcheng.yi", ref, all.get(2), "FOR", "PROXY", proxy);
    refused(() -> consulted().votesBy("gongcheng.yi", ref, all.get(3), "FOR", "PROXY", proxy), "最多代 1 人");
    refused(
        () -> consulted().votesBy("gongcheng.yi", ref, all.get(3), "FOR", "PROXY", String.valueOf(all.get(2).number())), "还没有签到");
    refused(
        () ->
            consulted()
                .votesBy("gongcheng.yi", ref, new NewVote(String.valueOf(all.get(3).number()), "FOR", "COUNTER", "", " ", key + "x")),
        "本人同意");
    refused(
        () ->
            consulted()
                .votes
                .vote(ref, new NewVote(String.valueOf(all.get(3).number()), "FOR", "COUNTER", "", "同意", key + "x"), district().user("gongcheng.yi")),
        "窗口代办不在这里登记");
    refused(() -> consulted().votesBy("gongcheng.yi", ref, all.get(3), "FOR", "PROXY", " "), "请填写受托人的序号");
    refused(() -> consulted().votesBy("gongcheng", ref, all.get(3), "FOR", "COUNTER", ""), "议题是您提出的");
    refused(() -> consulted().votes.vote(ref, new NewVote("999999", "FOR", "MEETING", "", "", key + "y"), district().user("gongcheng")), "没有这个序号");
    assertThat(consulted().sees(ref).figures().cast()).isEqualTo(3);
    assertThat(consulted().sees(ref).figures().present()).isEqualTo(3);
    consulted().closes(ref);
    refused(() -> consulted().votes(ref, all.get(4), "FOR"), "表决已经结束");
    refused(() -> consulted().online.vote(ref, all.get(4).code(), "FOR", UUID.randomUUID().toString()), "表决已经结束");
    assertThat(consulted().online.vote(ref, online, "AGAINST", own).choice().name()).as("answered as before").isEqualTo("AGAINST");
  }

  @Test
  default void twoVotesAtTheSameMomentAreOne() throws Exception {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted().meeting(ref, 3, 0);
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      for (Participant who : all) {
        Callable<Object> atTheDesk = () -> at(together, () -> consulted().votes(ref, who, "FOR"));
        Callable<Object> online =
            () -> at(together, () -> consulted().online.vote(ref, who.code(), "AGAINST", UUID.randomUUID().toString()));
        int refusals = 0;
        for (Future<Object> one : List.of(two.submit(atTheDesk), two.submit(online))) {
          Object said = one.get();
          if (said instanceof EnteredInvalid wrong) {
            refusals++;
            assertThat(wrong.getMessage()).contains("每人只计一票");
          } else {
            assertThat(said).isInstanceOf(Vote.class);
          }
        }
        assertThat(refusals).isEqualTo(1);
      }
    } finally {
      two.shutdownNow();
    }
    assertThat(consulted().sees(ref).figures().cast()).isEqualTo(3);
  }

  /** Red with: neither topic held, so that each goes into the other and nobody is left to answer. */
  @Test
  default void ofTwoTopicsMergedIntoEachOtherAtTheSameMomentOneGoesOn() throws Exception {
    String one = consulted().proposes(Consulted.topic("楼前停车位划线", "OTHER", "COMMUNITY"));
    String other = consulted().proposes(Consulted.topic("停车位划线和收费", "OTHER", "COMMUNITY"));
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Future<?> first = two.submit(() -> merges(together, one, other));
      Future<?> second = two.submit(() -> merges(together, other, one));
      first.get();
      second.get();
    } finally {
      two.shutdownNow();
    }
    assertThat(List.of(consulted().sees(one).header().open(), consulted().sees(other).header().open())).contains(true);
  }

  private Object merges(CyclicBarrier together, String ref, String into) throws Exception {
    together.await();
    try {
      district().answers("gongcheng.yi", ref, "Ask_ScreenTopic", "answer", "MERGE", "mergeInto", into, "reason", "内容相近，一起办理");
      return ref;
    } catch (EnteredInvalid | AnswerInvalid | org.zhunru.engine.EngineBusy | org.zhunru.engine.TaskGone late) {
      return late;
    }
  }

  private static Object at(CyclicBarrier together, Callable<Object> act) throws Exception {
    together.await();
    try {
      return act.call();
    } catch (EnteredInvalid refused) {
      return refused;
    }
  }

  @Test
  default void paperIsCountedTwiceByDifferentPeopleAndNeverByTheProposer() {
    String ref =
        consulted()
            .proposes(
                "gongcheng", new NewTopic("楼道堆物整治", "楼道堆放杂物怎样清理、谁来负责", "OTHER", "COMMUNITY", "SIGNATURES", "RESIDENTS", "20", "居民1", ""));
    district().answers("gongcheng.yi", ref, "Ask_ScreenTopic", "answer", "TAKE");
    district().answers("gongcheng.dang", ref, "Ask_StudyTopic", "answer", "AGREE", "opinion", "同意提交协商");
    List<Participant> all = consulted().meeting(ref, 3, 0);
    assertThat(all).extracting(Participant::proposer).containsExactly(true, false, false);
    refused(() -> consulted().votes.recount(ref, "1", "0", "0", district().user("jiandu")), "没有录入纸质票");
    consulted().votesBy("gongcheng.yi", ref, all.get(0), "FOR", "PAPER", "");
    consulted().votesBy("gongcheng.yi", ref, all.get(1), "AGAINST", "PAPER", "");
    refused(() -> district().answers("gongcheng", ref, "Ask_CloseVoting", "note", ""), "由您为联名居民登记");
    refused(() -> consulted().closes(ref), "还没有由另一名工作人员复核");
    refused(() -> consulted().votes.recount(ref, "1", "1", "0", district().user("gongcheng.yi")), "录入纸质票的人不能复核");
    refused(() -> consulted().votes.recount(ref, "2", "0", "0", district().user("gongcheng")), "由您为联名居民登记");
    consulted().votes.recount(ref, "2", "0", "0", district().user("jiandu"));
    refused(() -> consulted().closes(ref), "两次清点不一致");
    refused(() -> consulted().votes.strike(ref, all.get(1).id(), "错", district().user("gongcheng.yi")), "理由");
    consulted().votes.strike(ref, all.get(1).id(), "看错了选票", district().user("gongcheng.yi"));
    consulted().votesBy("gongcheng.yi", ref, all.get(1), "FOR", "PAPER", "");
    consulted().closes(ref);
    String own = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> invited = consulted().meeting(own, 2, 0);
    refused(() -> consulted().votesBy("gongcheng", own, invited.get(0), "FOR", "PAPER", ""), "议题是您提出的");
    consulted().votesBy("gongcheng.yi", own, invited.get(0), "FOR", "PAPER", "");
    refused(() -> consulted().votes.recount(own, "1", "0", "0", district().user("gongcheng")), "议题是您提出的");
    assertThatThrownBy(() -> consulted().votes.recount(own, "1", "0", "0", district().user("gongcheng.dang")))
        .as("neither of the committee nor of those who supervise it")
        .isInstanceOf(NoSuchCase.class);
    consulted().votes.recount(own, "1", "0", "0", district().user("jiandu"));
    refused(() -> district().answers("gongcheng", own, "Ask_CloseVoting", "note", ""), "议题是您提出的");
    refused(() -> district().claims("gongcheng", own, "Ask_CloseVoting"), "议题是您提出的");
    refused(() -> consulted().votes.strike(own, invited.get(1).id(), "看错了选票", district().user("gongcheng")), "没有这个序号");
  }

  @Test
  default void anotherCommunitySeesAndDoesNothing() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted().invites(ref, 2, 0);
    var stranger = district().user("xiangyang");
    assertThatThrownBy(() -> consulted().consultations.view(ref, stranger)).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> consulted().participants.page(ref, "", 1, stranger)).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> consulted().votes.signIn(ref, all.get(0).id(), stranger)).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> consulted().participants.slips(ref, district().user("shegong"))).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> consulted().open.get(ref)).as("no notice yet").isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> consulted().consultations.propose(Consulted.topic("一个议题", "OTHER", "GRID"), district().user("minzheng")))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(consulted().consultations.view(ref, district().user("shegong")).names()).as("the lead unit sees no names").isFalse();
    String other = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> others = consulted().meeting(other, 1, 0);
    refused(() -> consulted().votes(other, all.get(1), "FOR"), "没有这个序号");
    refused(() -> consulted().votes.signIn(other, all.get(0).id(), district().user("gongcheng")), "没有这个序号");
    refused(() -> consulted().online.vote(other, all.get(0).code(), "FOR", UUID.randomUUID().toString()), "协商码不对");
    consulted().votes(other, others.get(0), "FOR");
  }

  @Test
  default void aListOfRareNamesIsTakenInWholeOrNotAtAll() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    List<String> heads = List.of("姓名", "席位", "楼栋或小组", "直接利害关系", "联系方式");
    byte[] wrong = Sheets.xlsx("名单", heads, List.of(List.of("龔䶮", "居民代表", "1 号楼", "是", ""), List.of("", "居民", "", "", ""), List.of("王五", "来宾", "", "", "")));
    refused(() -> consulted().participants.take(ref, wrong, district().user("gongcheng")), "第 3 行");
    refused(() -> consulted().participants.take(ref, wrong, district().user("gongcheng")), "第 4 行");
    refused(() -> consulted().participants.take(ref, "姓名,楼栋\n张三,1".getBytes(java.nio.charset.StandardCharsets.UTF_8), district().user("gongcheng")), "缺少“席位”一列");
    assertThat(consulted().sees(ref).invited()).isZero();
    byte[] right = Sheets.xlsx("名单", heads, List.of(List.of("李𠮷祥", "居民代表", "1 号楼", "是", ""), List.of("㐂乐", "户代表", "2 号楼", "否", ""), List.of("龔䶮", "楼栋长", "", "", "")));
    assertThat(consulted().participants.take(ref, right, district().user("gongcheng"))).isEqualTo(3);
    refused(() -> consulted().participants.take(ref, right, district().user("gongcheng")), "名单上已有李𠮷祥");
    consulted().participants.add(ref, new NewParticipant("𠮷田", "EXPERT", "", "false", ""), district().user("gongcheng"));
    refused(
        () -> consulted().participants.add(ref, new NewParticipant(" 𠮷田", "RESIDENT", "", "true", ""), district().user("gongcheng")),
        "名单上已有𠮷田");
    assertThat(consulted().participants.page(ref, "𠮷", 1, district().user("gongcheng")).found()).isEqualTo(2);
    assertThat(consulted().participants.page(ref, "%", 1, district().user("gongcheng")).found()).isZero();
    refused(() -> consulted().participants.add(ref, new NewParticipant("\u200b", "EXPERT", "", "", ""), district().user("gongcheng")), "姓名");
    long first = consulted().participants.slips(ref, district().user("gongcheng")).get(0).id();
    consulted().participants.remove(ref, first, district().user("gongcheng"));
    refused(
        () ->
            district()
                .answers(
                    "gongcheng", ref, "Ask_GiveNotice", "answer", "GIVE", "meetsOn", district().today().plusDays(9).toString(), "startsAt",
                    "19:00", "place", "活动室，电话13800138000"),
        "电话号码");
    consulted().notice(ref, 3);
    refused(() -> consulted().participants.add(ref, new NewParticipant("后来的人", "EXPERT", "", "", ""), district().user("gongcheng")), "发出通知前");
  }
}
