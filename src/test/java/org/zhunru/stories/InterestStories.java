package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.Milestone;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.consultation.Declaration;
import org.zhunru.consultation.Interest;
import org.zhunru.consultation.NewDeclaration;
import org.zhunru.consultation.NewParticipant;
import org.zhunru.consultation.Participant;
import org.zhunru.consultation.VoteOrigin;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.sheet.Sheets;

/** What participants declare about themselves, and what follows for their votes, for others and for the count. */
interface InterestStories {

  Consulted consulted();

  private District district() {
    return consulted().district;
  }

  private static void refused(ThrowingCallable act, String says) {
    assertThatThrownBy(act)
        .isInstanceOfAny(EnteredInvalid.class, AnswerInvalid.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(says));
  }

  private int declares(String ref, Participant who, String interest, String note) {
    return consulted().interests.declare(ref, who.id(), said(interest, note), district().user("gongcheng.yi"));
  }

  private static NewDeclaration said(String interest, String note) {
    return new NewDeclaration(interest, note, "ORAL", "本人和楼栋长");
  }

  private List<Participant> list(String ref) {
    return consulted().participants.slips(ref, district().user("gongcheng"));
  }

  /** Red with: a base that still holds whoever is recused (three of five is no quorum); a vote taken over one of the channels. */
  @Test
  default void whoeverGainsFromTheResultDoesNotVoteAndIsNotCountedAndIsNamedInTheMinutes() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    var clerk = district().user("gongcheng");
    consulted().invites(ref, 3, 1);
    consulted().participants.add(ref, new NewParticipant("施工方", "EXPERT", "", "", "", "CONTRACTOR", "某安装公司"), clerk);
    consulted().participants.add(ref, new NewParticipant("部门人员", "UNIT", "", "", "", "提出事项的部门的工作人员", ""), clerk);
    consulted().participants.add(ref, new NewParticipant("热心人", "RESIDENT", "", "", "", "OTHER", "楼下开小卖部"), clerk);
    refused(() -> consulted().participants.add(ref, new NewParticipant("某人", "RESIDENT", "", "", "", "AFFECTED", ""), clerk), "规定的利害关系");
    refused(() -> consulted().participants.add(ref, new NewParticipant("某人", "RESIDENT", "", "", "", "OTHER", " "), clerk), "请写明是什么关系");
    refused(() -> consulted().participants.add(ref, new NewParticipant("某人", "RESIDENT", "", "", "", "RELATIVE", "电话 13900001111"), clerk), "电话号码");
    consulted().notice(ref, 3);
    district().days(3);
    consulted().opens(ref);
    List<Participant> all = list(ref);
    assertThat(all).extracting(Participant::number).containsExactly(1, 2, 3, 4, 5, 6);
    Participant builder = all.get(3);
    String why = "承办或者施工、供应单位的人员：从结果中得利，回避表决";
    for (String origin : List.of("MEETING", "PAPER", "COUNTER")) {
      refused(() -> consulted().votes(ref, builder, "FOR", origin, UUID.randomUUID().toString()), origin.equals("PAPER") ? "议题是您提出的" : why);
    }
    refused(() -> consulted().votesBy("gongcheng.yi", ref, builder, "FOR", "PAPER", ""), why);
    refused(() -> consulted().online.vote(ref, builder.code(), "FOR", UUID.randomUUID().toString()), why);
    assertThat(consulted().online.desk(ref, builder.code()).barred()).contains(why);
    assertThat(consulted().online.desk(ref, all.get(0).code()).barred()).as("directly affected").isEmpty();
    consulted().votes.signIn(ref, all.get(0).id(), clerk);
    refused(() -> consulted().votesBy("gongcheng.yi", ref, builder, "FOR", "PROXY", "1"), why);
    consulted().votes.signIn(ref, builder.id(), clerk);
    consulted().votes.signIn(ref, all.get(5).id(), clerk);
    refused(() -> consulted().votesBy("gongcheng.yi", ref, all.get(1), "FOR", "PROXY", "4"), "不代他人表决");
    refused(() -> consulted().votesBy("gongcheng.yi", ref, all.get(1), "FOR", "PROXY", "6"), "不代他人表决");
    consulted().votes.state(ref, builder.id(), "安装两台充电桩要挖开花坛", clerk);
    consulted().votes(ref, all.get(0), "FOR");
    consulted().votes(ref, all.get(1), "FOR");
    consulted().votes(ref, all.get(5), "FOR");
    assertThat(consulted().sees(ref).figures().invited()).as("without the two who are recused").isEqualTo(4);
    assertThat(consulted().sees(ref).figures().present()).isEqualTo(3);
    consulted().lawful(ref);
    assertThat(consulted().result(ref)).as("three of four came, not three of six").isEqualTo("ADOPTED");
    assertThat(consulted().sees(ref).topic().minutes())
        .contains("应到 4 人，参加 3 人")
        .contains("回避 2 人，不表决、不计入应到人数：序号 4 施工方（承办或者施工、供应单位的人员，某安装公司）；序号 5 部门人员（提出事项的部门的工作人员）")
        .contains("申报利害关系、没有回避表决 1 人：序号 6 热心人（其他利害关系，楼下开小卖部）")
        .contains("发言（施工方）：安装两台充电桩要挖开花坛", "表决渠道：会场表决 3 票");
    refused(() -> declares(ref, all.get(1), "RELATIVE", ""), "表决已经结束，不能再更改利害关系");
  }

  /** Red with: a vote that stays; a proxy's vote that stays; the proposer who bars somebody while votes are taken. */
  @Test
  default void whatIsDeclaredAfterAVoteStrikesIt() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted().meeting(ref, 5, 0);
    var clerk = district().user("gongcheng");
    consulted().vote(ref, all, 3, 0, 0);
    consulted().votesBy("gongcheng.yi", ref, all.get(3), "AGAINST", "PROXY", "1");
    consulted().votesBy("gongcheng.yi", ref, all.get(4), "FOR", "PAPER", "");
    refused(() -> consulted().interests.declare(ref, all.get(0).id(), said("RELATIVE", ""), clerk), "议题是您提出的");
    refused(() -> declares(ref, all.get(0), "AFFECTED", ""), "另有标记");
    var unasked = new NewDeclaration("RELATIVE", "", "", "");
    refused(() -> consulted().interests.declare(ref, all.get(0).id(), unasked, district().user("gongcheng.yi")), "同意");
    refused(() -> declares(ref, all.get(0), "OTHER", ""), "申报说明");
    refused(() -> declares(ref, all.get(0), "NOTHING", ""), "利害关系申报");
    assertThatThrownBy(() -> consulted().interests.declare(ref, all.get(0).id(), said("OTHER", "某关系"), district().user("xiangyang")))
        .isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> consulted().interests.of(ref, all.get(0).id(), district().user("shegong"))).isInstanceOf(NoSuchCase.class);
    assertThat(declares(ref, all.get(0), "RELATIVE", "施工队长是他弟弟")).as("his own vote and that of 居民4").isEqualTo(2);
    assertThat(consulted().sees(ref).figures().cast()).isEqualTo(3);
    assertThat(consulted().sees(ref).figures().present()).as("居民4 was there by his vote only").isEqualTo(3);
    assertThat(consulted().sees(ref).figures().invited()).isEqualTo(4);
    assertThat(told(ref)).last().asString().contains("序号 1 申报利害关系（上述人员的近亲属），撤销其本人或者由其代为表决的 2 票");
    consulted().votes.signIn(ref, all.get(3).id(), clerk);
    for (String origin : List.of("MEETING", "PROXY")) {
      refused(() -> consulted().votesBy("gongcheng.yi", ref, all.get(3), "FOR", origin, "2"), "重新表决请本人凭协商码投票");
    }
    consulted().online.vote(ref, all.get(3).code(), "FOR", UUID.randomUUID().toString());
    refused(() -> consulted().votes(ref, all.get(0), "FOR"), "近亲属：回避表决");
    consulted().votes.recount(ref, "1", "0", "0", clerkWhoSupervises());
    consulted().closes(ref);
    refused(() -> declares(ref, all.get(1), "CONTRACTOR", ""), "表决已经结束，不能再更改利害关系");
    assertThat(consulted().interests.of(ref, all.get(0).id(), clerk).history())
        .extracting(Declaration::interest, Declaration::struck, Declaration::by)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Interest.RELATIVE, 2, "gongcheng.yi"));
    district().answers("sifa", ref, "Ask_CheckLegality", "answer", "OK", "note", "");
    assertThat(consulted().sees(ref).sitting().figures().votesFor()).isEqualTo(4);
    assertThat(consulted().sees(ref).sitting().figures().invited()).isEqualTo(4);
    assertThat(consulted().sees(ref).topic().minutes()).contains("表决渠道：会场表决 2 票；线上表决 1 票；纸质票 1 票").contains("回避 1 人");
  }

  private org.zhunru.identity.CurrentUser clerkWhoSupervises() {
    return district().user("jiandu");
  }

  private List<String> told(String ref) {
    return consulted().sees(ref).timeline().stream().map(Milestone::text).toList();
  }

  /** Red with: consent asked for only while votes are taken; a declaration taken back in silence. */
  @Test
  default void whoeverIsInvitedIsAskedAndTheProposerDeclaresForNobody() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    consulted().invites(ref, 3, 0);
    var clerk = district().user("gongcheng");
    List<Participant> all = list(ref);
    var unasked = new NewDeclaration("RELATIVE", "", "", "");
    consulted().interests.declare(ref, all.get(0).id(), unasked, clerk);
    consulted().interests.declare(ref, all.get(0).id(), new NewDeclaration("NONE", "", "", ""), clerk);
    consulted().notice(ref, 3);
    refused(() -> consulted().interests.declare(ref, all.get(0).id(), unasked, district().user("gongcheng.yi")), "同意");
    refused(() -> consulted().interests.declare(ref, all.get(0).id(), said("RELATIVE", ""), clerk), "议题是您提出的");
    assertThat(consulted().interests.of(ref, all.get(0).id(), clerk).noticed()).isTrue();
    declares(ref, all.get(0), "RELATIVE", "");
    declares(ref, all.get(0), "NONE", "");
    assertThat(told(ref)).filteredOn(one -> one.equals("序号 1 撤回利害关系申报")).hasSize(1);
  }

  /** Red with: one clerk who takes all papers out again, so that nobody counts them. */
  @Test
  default void papersThatWereTakenOutAgainAreCountedAllTheSame() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted().meeting(ref, 3, 0);
    consulted().vote(ref, all.subList(0, 2), 2, 0, 0);
    consulted().votesBy("gongcheng.yi", ref, all.get(2), "AGAINST", "PAPER", "");
    consulted().votes.strike(ref, all.get(2).id(), "看错了选票", district().user("gongcheng.yi"));
    refused(() -> consulted().closes(ref), "还没有由另一名工作人员复核");
    consulted().votes.recount(ref, "0", "1", "0", clerkWhoSupervises());
    refused(() -> consulted().closes(ref), "两次清点不一致");
    consulted().votesBy("gongcheng.yi", ref, all.get(2), "AGAINST", "PAPER", "");
    consulted().closes(ref);
  }

  /** Red with: a name that is only looked at when the notice is given. */
  @Test
  default void whoeverGainsPresentsNothingAndCountsNoPaper() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    var clerk = district().user("gongcheng");
    consulted().participants.add(ref, new NewParticipant("施工方", "EXPERT", "", "", "", "CONTRACTOR", ""), clerk);
    consulted().participants.add(ref, new NewParticipant(clerkWhoSupervises().name(), "RESIDENT", "", "", "", "OTHER", "邻居的生意"), clerk);
    consulted().invites(ref, 3, 0);
    refused(() -> announces(ref, "介绍方案；15；施工方；项目经理\n表决；5"), "议程第 1 项：不能由 施工方 介绍");
    announces(ref, "介绍方案；15；居民1；楼长\n讨论；20；居民2\n表决；5");
    district().days(3);
    consulted().opens(ref);
    List<Participant> all = list(ref);
    declares(ref, all.get(2), "DEPARTMENT", "城管中队");
    assertThat(consulted().sees(ref).agenda().get(0).barred()).contains("不主持、不介绍议题");
    assertThat(consulted().sees(ref).agenda().get(1).barred()).isEmpty();
    refused(() -> consulted().agendas.start(ref, 1, "", clerk), "议程第 1 项：不能由 居民1 介绍");
    refused(() -> consulted().agendas.start(ref, 1, " 施工方", clerk), "议程第 1 项：不能由 施工方 介绍");
    consulted().agendas.start(ref, 1, "居民3", clerk);
    consulted().agendas.start(ref, 2, "", clerk);
    assertThat(consulted().sees(ref).agenda().get(0).presenter()).isEqualTo("居民3");
    consulted().votesBy("gongcheng.yi", ref, all.get(3), "FOR", "PAPER", "");
    refused(() -> consulted().votes.recount(ref, "1", "0", "0", clerkWhoSupervises()), "不核对纸质票");
  }

  private void announces(String ref, String agenda) {
    district()
        .answers(
            "gongcheng", ref, "Ask_GiveNotice", "answer", "GIVE", "meetsOn", district().today().plusDays(3).toString(), "startsAt",
            "06:00", "place", "社区议事室", "agenda", agenda);
  }

  /** Red with: numbers that keep a gap; a declaration of a file without its entry in the history. */
  @Test
  default void aFileDeclaresInterestsAndTheListIsNumberedWithoutGaps() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    var clerk = district().user("gongcheng");
    List<String> heads = List.of("姓名", "席位", "利害关系申报", "申报说明");
    byte[] wrong = Sheets.xlsx("名单", heads, List.of(List.of("甲", "居民", "老板", "")));
    refused(() -> consulted().participants.take(ref, wrong, clerk), "第 2 行：请填写规定的利害关系");
    byte[] file =
        Sheets.xlsx(
            "名单", heads,
            List.of(
                List.of("甲", "居民", "", ""), List.of("乙", "专业人士", "承办或者施工、供应单位的人员", "某公司"), List.of("丙", "居民", "没有申报", ""),
                List.of("丁", "居民", "其他利害关系", "租了底商")));
    assertThat(consulted().participants.take(ref, file, clerk)).isEqualTo(4);
    List<Participant> all = list(ref);
    assertThat(all).extracting(Participant::declared).containsExactly(Interest.NONE, Interest.CONTRACTOR, Interest.NONE, Interest.OTHER);
    assertThat(consulted().interests.of(ref, all.get(1).id(), clerk).history()).extracting(Declaration::note).containsExactly("某公司");
    assertThat(consulted().interests.of(ref, all.get(0).id(), clerk).history()).isEmpty();
    assertThat(consulted().participants.page(ref, "", 1, clerk).rows()).extracting(row -> row.standing().barred()).containsExactly(false, true, false, false);
    consulted().participants.remove(ref, all.get(1).id(), clerk);
    assertThat(list(ref)).extracting(Participant::name, Participant::number)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("甲", 1), org.assertj.core.groups.Tuple.tuple("丙", 2),
            org.assertj.core.groups.Tuple.tuple("丁", 3));
    consulted().participants.add(ref, new NewParticipant("戊", "RESIDENT", "", "", ""), clerk);
    assertThat(list(ref)).extracting(Participant::number).containsExactly(1, 2, 3, 4);
    assertThat(consulted().participants.numbered(ref, "4", clerk)).isEqualTo(list(ref).get(3).id());
    assertThat(consulted().participants.numbered(ref, "5", clerk)).isZero();
    assertThat(declares(ref, list(ref).get(3), "CONTRACTOR", "")).as("before the meeting").isZero();
    assertThat(declares(ref, list(ref).get(3), "NONE", "")).as("and taken back").isZero();
    assertThat(consulted().interests.of(ref, list(ref).get(3).id(), clerk).history()).hasSize(2);
  }

  /** Red with: a receipt of a vote by proxy without its proxy. */
  @Test
  default void theReceiptOfAVoteByProxyNamesBoth() {
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> all = consulted().meeting(ref, 3, 0);
    consulted().votes.signIn(ref, all.get(0).id(), district().user("gongcheng"));
    consulted().votesBy("gongcheng.yi", ref, all.get(1), "FOR", "PROXY", "1");
    var receipt = consulted().votes.receipt(ref, all.get(1).id(), district().user("gongcheng"));
    assertThat(receipt.vote().origin()).isEqualTo(VoteOrigin.PROXY);
    assertThat(receipt.proxy().name()).isEqualTo("居民1");
    assertThat(receipt.participant().name()).isEqualTo("居民2");
  }
}
