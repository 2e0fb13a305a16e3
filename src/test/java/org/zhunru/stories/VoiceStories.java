package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.voice.DepartmentFigures;
import org.zhunru.voice.NewVoice;
import org.zhunru.voice.PublicVoices;
import org.zhunru.voice.Receipt;
import org.zhunru.voice.Ticket;
import org.zhunru.voice.VoiceView;

/** What people say in passing, as residents, the community, the street and departments live through it. */
interface VoiceStories {

  Voiced voiced();

  private District district() {
    return voiced().district;
  }

  private static void refused(ThrowingCallable act, String says) {
    assertThatThrownBy(act)
        .isInstanceOfAny(EnteredInvalid.class, AnswerInvalid.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(says));
  }

  @Test
  default void whatAResidentSaysIsAnsweredAndHeLooksItUp() {
    NewVoice typed = new NewVoice("活动室什么时候开放，周末老年人能不能用", "社区活动室", "TALK", "龔䶮", "13900001111", Voiced.key());
    Receipt receipt = voiced().open.say(typed, "gongcheng", "10.8.1.1");
    assertThat(voiced().open.say(typed, "gongcheng", "10.8.1.1")).as("the form sent twice").isEqualTo(receipt);
    String ref = receipt.ref();
    refused(() -> voiced().open.progress(ref, "22222222"), "编号或者查询码不对");
    refused(() -> voiced().open.progress("SS-2020-99999", receipt.code()), "编号或者查询码不对");
    assertThat(voiced().open.progress(" " + ref.toLowerCase(java.util.Locale.ROOT), receipt.code().toLowerCase(java.util.Locale.ROOT)).header().state())
        .isEqualTo("SAID");
    district().days(5);
    assertThat(voiced().sees(ref).timeline()).anyMatch(one -> one.text().contains("社区答复超期，已提醒"));
    refused(() -> voiced().answers(ref, "INFORMATION", "CONSULT", "周末开放时间是九点到五点", "周末开放", ""), "政策咨询不需要协商");
    refused(() -> voiced().answers(ref, "INFORMATION", "ANSWER", "请打 13900002222 问张三就行", "", ""), "电话");
    voiced().answers(ref, "INFORMATION", "ANSWER", "周末九点到五点开放，老年人可以用", "", "");
    assertThat(voiced().outcome(ref)).isEqualTo("ANSWERED");
    PublicVoices.Progress shown = voiced().open.progress(ref, receipt.code());
    assertThat(shown.lead().answer()).contains("周末九点到五点开放");
    assertThat(shown.header().open()).isFalse();
  }

  @Test
  default void whatIsWrongWithTheShortFormIsToldAtItsField() {
    var clerk = voiced().user("gongcheng");
    refused(() -> voiced().voices.enter(new NewVoice(null, null, null, null, null, null), clerk), "说了什么");
    refused(() -> voiced().voices.enter(new NewVoice("路灯坏了好几天", " ", "SAID", "", "", ""), clerk), "在哪里");
    refused(() -> voiced().voices.enter(new NewVoice("路灯坏了好几天", "东门", "SHOUTED", "", "", ""), clerk), "怎么说的");
    refused(() -> voiced().voices.enter(new NewVoice("路".repeat(1001), "东门", "SAID", "", "", ""), clerk), "1,000");
    refused(() -> voiced().voices.enter(new NewVoice("请打１３９００００１１１１找我", "东门", "SAID", "", "", ""), clerk), "电话");
    refused(() -> voiced().voices.enter(new NewVoice("路灯坏了好几天", "东门", "SAID", "张三13900001111", "", ""), clerk), "电话");
    String long1000 = "𠮷".repeat(1000);
    Receipt rare = voiced().voices.enter(new NewVoice(long1000, "𠮷祥里", "COUNCIL", "", "", ""), clerk);
    assertThat(voiced().sees(rare.ref()).voice().text()).isEqualTo(long1000);
    assertThat(voiced().sees(rare.ref()).voice().beginning()).isEqualTo("𠮷".repeat(40) + "…");
    assertThat(voiced().sees(rare.ref()).header().title()).as("nothing of what was said").isEqualTo("百姓议事：𠮷祥里");
    assertThat(voiced().sees(rare.ref()).voice().person()).isEmpty();
    assertThatThrownBy(() -> voiced().open.say(voiced().typed("路灯坏了好几天"), "chengguan", "10.8.2.1")).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> voiced().open.say(voiced().typed("路灯坏了好几天"), "nowhere", "10.8.2.1")).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> voiced().voices.enter(voiced().typed("路灯坏了好几天"), voiced().user("nanjin")))
        .isInstanceOf(AccessDeniedException.class);
    for (int i = 0; i < 10; i++) {
      voiced().open.say(voiced().typed("第 " + i + " 次说路灯坏了"), "hongfeng", "10.8.2.2");
    }
    refused(() -> voiced().open.say(voiced().typed("第十一次说路灯坏了"), "hongfeng", "10.8.2.2"), "今天收到的太多了");
    Receipt somebody = voiced().said("楼道里堆了很多东西");
    for (int i = 0; i < 100; i++) {
      voiced().tries.by(PublicVoices.CODES, somebody.ref(), "10.8.3.1", () -> voiced().open.progress(somebody.ref(), somebody.code()));
      refused(() -> voiced().tries.by(PublicVoices.CODES, somebody.ref(), "10.8.3.2", () -> voiced().open.progress(somebody.ref(), "22222222")), "编号或者查询码不对");
    }
    refused(() -> voiced().tries.by(PublicVoices.CODES, somebody.ref(), "10.8.3.2", () -> voiced().open.progress(somebody.ref(), "22222222")), "次数太多了");
    assertThat(voiced().tries.by(PublicVoices.CODES, somebody.ref(), "10.8.3.1", () -> voiced().open.progress(somebody.ref(), somebody.code()))).isNotNull();
  }

  @Test
  default void theSameFormSentTwiceAtOnceIsOneCase() throws Exception {
    NewVoice typed = voiced().typed("电梯这周停了三次");
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Callable<Receipt> send =
          () -> {
            together.await();
            return voiced().voices.enter(typed, voiced().user("gongcheng"));
          };
      Set<String> refs = new TreeSet<>();
      for (Future<Receipt> one : List.of(two.submit(send), two.submit(send))) {
        refs.add(one.get().ref());
      }
      assertThat(refs).hasSize(1);
    } finally {
      two.shutdownNow();
    }
  }

  @Test
  default void theSameMatterIsMergedAndFollowsTheOther() {
    Receipt first = voiced().said("小区门口的树枝断了");
    Receipt second = voiced().said("门口那棵树的树枝要掉下来");
    String done = voiced().said("已经办完的一件小事").ref();
    voiced().answers(done, "COMMUNITY_AFFAIR", "ANSWER", "社区已经安排人清理完毕", "", "");
    for (String into : new String[] {"", second.ref(), done, "ZR-2026-00001", "SS-2020-00001"}) {
      refused(() -> voiced().answers(second.ref(), "COMMUNITY_AFFAIR", "MERGE", "说的是同一棵树", "", into), "没有找到可以并入的这一件");
    }
    String other = voiced().voices.enter(voiced().typed("向阳社区门口的树"), voiced().user("xiangyang")).ref();
    refused(() -> voiced().answers(second.ref(), "COMMUNITY_AFFAIR", "MERGE", "说的是同一棵树", "", other), "没有找到可以并入的这一件");
    assertThat(voiced().offered(second.ref())).contains(first.ref(), "小区门口的树枝断了").doesNotContain(second.ref(), other);
    voiced().answers(second.ref(), "COMMUNITY_AFFAIR", "MERGE", "说的是同一棵树", "", first.ref());
    assertThat(voiced().outcome(second.ref())).isEqualTo("MERGED");
    assertThat(voiced().sees(first.ref()).merged()).containsExactly(second.ref());
    assertThat(voiced().open.progress(second.ref(), second.code()).header().open()).isTrue();
    voiced().answers(first.ref(), "COMMUNITY_AFFAIR", "ANSWER", "已请园林工人今天下午修剪", "", "");
    PublicVoices.Progress shown = voiced().open.progress(second.ref(), second.code());
    assertThat(shown.header().outcome()).isEqualTo("ANSWERED");
    assertThat(shown.lead().answer()).contains("园林工人");
  }

  @Test
  default void anAffairOfTheCommunityGoesToAFormalConsultationAndItsResultComesBack() {
    Receipt receipt = voiced().said("楼下空地想改成晾晒区，大家意见不一样");
    String ref = receipt.ref();
    refused(() -> voiced().answers(ref, "COMMUNITY_AFFAIR", "DISPATCH", "请部门来划定一块晾晒区", "", ""), "不派单给部门");
    refused(() -> voiced().answers(ref, "OWNERS_MATTER", "CONSULT", "空地要不要改成晾晒区", "晾晒区怎么设", ""), "居民协商不能代替");
    refused(() -> voiced().answers(ref, "COMMUNITY_AFFAIR", "CONSULT", "空地要不要改成晾晒区", "", ""), "协商议题");
    voiced().answers(ref, "COMMUNITY_AFFAIR", "CONSULT", "空地要不要改成晾晒区", "空地改晾晒区", "");
    assertThat(voiced().state(ref)).isEqualTo("CONSULTING");
    String first = voiced().sees(ref).voice().consultation();
    refused(() -> district().answers("gongcheng", first, "Ask_ScreenTopic", "answer", "TAKE"), "");
    district().answers("gongcheng.yi", first, "Ask_ScreenTopic", "answer", "DECLINE", "reason", "同类议题刚刚议过");
    assertThat(voiced().state(ref)).as("nothing was held: the community answers again").isEqualTo("SAID");
    voiced().answers(ref, "COMMUNITY_AFFAIR", "CONSULT", "空地要不要改成晾晒区，怎么轮流用", "空地改晾晒区", "");
    String second = voiced().sees(ref).voice().consultation();
    assertThat(second).isNotEqualTo(first);
    district().prepares(second, "gongcheng", 7, 0);
    district().meets(second, "gongcheng", 6, 1);
    district().concludes(second, "gongcheng", "");
    VoiceView seen = voiced().sees(ref);
    assertThat(seen.header().outcome()).as("%s", seen.timeline()).isEqualTo("CONSULTED");
    assertThat(seen.voice().consulted()).isEqualTo("ADOPTED");
    assertThat(seen.shown()).contains(second);
    assertThat(seen.timeline()).anyMatch(one -> one.text().contains(second)).anyMatch(one -> one.text().contains("协商结束：通过"));
    assertThat(voiced().open.progress(ref, receipt.code()).lead().consulted()).isEqualTo("ADOPTED");
  }

  @Test
  default void aConsultationOfAVoiceThatTwiceHasNoQuorumGoesToTheJointMeeting() {
    String ref = voiced().said("单元门口想装一排鞋柜").ref();
    voiced().answers(ref, "COMMUNITY_AFFAIR", "CONSULT", "请大家一起商量怎么装、装在哪里", "单元门口装鞋柜", "");
    String consultation = voiced().sees(ref).voice().consultation();
    district().prepares(consultation, "gongcheng", 7, 0);
    district().meets(consultation, "gongcheng", 3, 0);
    district().meets(consultation, "gongcheng", 3, 0);
    district().concludes(consultation, "gongcheng", "");
    assertThat(voiced().sees(ref).voice().consulted()).isEqualTo("QUORUM_FAILED");
    assertThat(voiced().sees(ref).header().open()).as("residents decided nothing: whoever spoke is answered again").isTrue();
    assertThat(voiced().state(ref)).isEqualTo("SAID");
    assertThat(district().matter(consultation, "再次召集").ref()).isEqualTo(consultation);
    voiced().answers(ref, "COMMUNITY_AFFAIR", "ANSWER", "两次到会人数都不够，已经提交联席会商，结果另行公布", "", "");
    assertThat(voiced().sees(ref).header().outcome()).isEqualTo("ANSWERED");
  }

  @Test
  default void theStreetAssignsADepartmentThatSignsHandlesAndIsRated() {
    String ref = voiced().called("消防通道天天有人摆摊");
    assertThat(voiced().state(ref)).isEqualTo("CALLED");
    district().days(4);
    assertThat(voiced().sees(ref).timeline()).anyMatch(one -> one.text().contains("研判超期"));
    for (String community : new String[] {"gongcheng", "xiangyang"}) {
      refused(() -> voiced().triages(ref, "ASSIGN", community, "URGENT", "请社区自己处理一下"), "不能派给社区");
    }
    for (String none : new String[] {"", "nanjin", "yanjiang", "shegongbu", "nowhere"}) {
      refused(() -> voiced().triages(ref, "ASSIGN", none, "URGENT", "请到现场处理"), "请选择本区的政府部门");
    }
    refused(() -> voiced().triages(ref, "ASSIGN", "chengguan", null, "请到现场处理"), "急缓");
    voiced().triages(ref, "ASSIGN", "tongji", "URGENT", "请到现场处理并说明结果");
    Ticket ticket = voiced().sees(ref).ticket();
    assertThat(ticket.department()).isEqualTo("tongji");
    VoiceView theirs = voiced().voices.view(ref, voiced().user("tongji"));
    assertThat(theirs.voice().person() + theirs.voice().contact() + theirs.voice().code()).as("not for the department").isEmpty();
    assertThat(Duration.between(voiced().sees(ref).timeline().get(voiced().sees(ref).timeline().size() - 1).at(), voiced().sees(ref).header().dueAt()))
        .isBetween(Duration.ofMinutes(29), Duration.ofMinutes(31));
    refused(() -> district().answers("tongji", ref, "Ask_Sign", "answer", "OBJECT", "basis", "不归我管"), "法定依据");
    district().days(1);
    assertThat(voiced().sees(ref).ticket().lateSigning()).isTrue();
    assertThat(voiced().sees(ref).timeline()).anyMatch(one -> one.text().contains("已报牵头单位督办"));
    district().answers("tongji", ref, "Ask_Sign", "answer", "OBJECT", "basis", "统计法第三条：本局只负责统计，没有执法职责");
    assertThat(voiced().state(ref)).isEqualTo("OBJECTED");
    refused(() -> district().answers("shegong", ref, "Ask_Rule", "answer", "OTHER", "department", "gongcheng", "reason", "请社区处理"), "不能派给社区");
    refused(() -> district().answers("shegong", ref, "Ask_Rule", "answer", "OTHER", "department", "tongji", "reason", "还是统计局"), "改派须选另一个部门");
    int late = lateSigning("chengguan");
    int lateBefore = lateSigning("tongji");
    district().answers("shegong", ref, "Ask_Rule", "answer", "OTHER", "department", "chengguan", "reason", "占道经营属城管职责");
    assertThat(voiced().sees(ref).ticket().lateSigning()).as("it was not late").isFalse();
    assertThat(voiced().sees(ref).former()).singleElement()
        .satisfies(one -> assertThat(one.department()).isEqualTo("tongji"))
        .satisfies(one -> assertThat(one.lateSigning()).isTrue());
    assertThat(lateSigning("chengguan")).isEqualTo(late);
    assertThat(lateSigning("tongji")).as("who was late stays so").isEqualTo(lateBefore);
    assertThat(voiced().voices.desk(voiced().user("tongji")).lines()).anyMatch(one -> one.header().ref().equals(ref));
    refused(() -> district().answers("chengguan", ref, "Ask_Sign", "answer", "OBJECT", "basis", "本局人手不够，请派给别的部门"), "不能再提异议");
    district().answers("chengguan", ref, "Ask_Sign", "answer", "SIGN", "basis", "");
    assertThat(voiced().state(ref)).isEqualTo("HANDLING");
    refused(() -> voiced().handles(ref, "已处理"), "办理情况");
    voiced().handles(ref, "已清走摊位，划了禁停线，每天巡查两次");
    refused(() -> voiced().confirms(ref, "NO", ""), "要写的内容");
    voiced().confirms(ref, "YES", "");
    assertThat(voiced().state(ref)).isEqualTo("RATING");
    refused(() -> district().answers("nanjin", ref, "Ask_Rate", "score", "2", "reason", ""), "理由");
    assertThat(voiced().outcome(ref)).isNull();
    district().answers("nanjin", ref, "Ask_Rate", "score", "4", "reason", "");
    assertThat(voiced().outcome(ref)).isEqualTo("SETTLED");
    assertThat(voiced().sees(ref).ticket().score()).isEqualTo(4);
    assertThat(voiced().voices.desk(voiced().user("shegong")).figures())
        .anyMatch(one -> one.department().equals("chengguan") && one.rated() > 0 && !one.average().isEmpty());
    assertThat(voiced().voices.desk(voiced().user("chengguan")).lines()).anyMatch(one -> one.header().ref().equals(ref));
    assertThat(voiced().voices.desk(voiced().user("nanjin")).lines()).anyMatch(one -> one.header().ref().equals(ref));
  }

  private int lateSigning(String department) {
    return voiced().voices.desk(voiced().user("shegong")).figures().stream()
        .filter(one -> one.department().equals(department))
        .mapToInt(DepartmentFigures::lateSigning)
        .sum();
  }

  @Test
  default void whatIsNotConfirmedGoesBackOnceAndLateDepartmentsAreReported() {
    String ref = voiced().signed("NORMAL");
    district().days(25);
    assertThat(voiced().sees(ref).timeline())
        .anyMatch(one -> one.text().contains("部门办理超期，已提醒"))
        .anyMatch(one -> one.text().contains("部门久拖不办"));
    assertThat(voiced().sees(ref).ticket().lateHandling()).isTrue();
    voiced().handles(ref, "已经到现场劝离了摆摊的人");
    district().days(8);
    assertThat(voiced().sees(ref).timeline()).anyMatch(one -> one.text().contains("向居民核实超期"));
    voiced().confirms(ref, "NO", "第二天又摆出来了");
    assertThat(voiced().state(ref)).isEqualTo("HANDLING");
    voiced().handles(ref, "已经立案查处，暂扣了摊位工具");
    voiced().confirms(ref, "NO", "周末还是有人来摆");
    assertThat(voiced().state(ref)).isEqualTo("RATING");
    district().days(6);
    assertThat(voiced().sees(ref).timeline()).anyMatch(one -> one.text().contains("打分超期"));
    district().answers("nanjin", ref, "Ask_Rate", "score", "1", "reason", "两次都没有解决问题");
    assertThat(voiced().outcome(ref)).isEqualTo("UNSETTLED");
  }

  @Test
  default void theStreetSolvesItItselfOrSendsItBack() {
    String solved = voiced().called("窨井盖松了会响");
    voiced().triages(solved, "SOLVE", "", null, "街道工程队已经换了井盖");
    voiced().confirms(solved, "NO", "换的是另一个井盖");
    assertThat(voiced().state(solved)).isEqualTo("CALLED");
    voiced().triages(solved, "SOLVE", "", null, "街道工程队又换了这一个");
    voiced().confirms(solved, "YES", "居民说不响了");
    assertThat(voiced().outcome(solved)).isEqualTo("SETTLED");
    assertThat(voiced().sees(solved).ticket().score()).isNull();
    assertThat(voiced().sees(solved).former()).extracting(Ticket::asked).containsExactly("街道工程队已经换了井盖");

    String back = voiced().called("想问问医保怎么办");
    voiced().triages(back, "RETURN", "", null, "这是咨询，社区可以当场说明");
    assertThat(voiced().state(back)).isEqualTo("SAID");
    voiced().answers(back, "INFORMATION", "ANSWER", "医保在政务中心三楼窗口办理", "", "");
    assertThat(voiced().outcome(back)).isEqualTo("ANSWERED");

    String twice = voiced().called("想问问公园夜里几点关门");
    voiced().triages(twice, "RETURN", "", null, "请先问清是哪个公园");
    voiced().answers(twice, "DEPARTMENT_DUTY", "DISPATCH", "已问清是滨江公园，请派部门答复", "", "");
    assertThat(voiced().sees(twice).ticket().asked()).as("called anew").isNull();
    assertThat(voiced().sees(twice).former()).as("what the street wrote is kept").extracting(Ticket::asked).containsExactly("请先问清是哪个公园");
  }

  @Test
  default void theLeadUnitMayLeaveItWithTheDepartmentAndOthersSeeNothing() {
    String ref = voiced().called("夜里烧烤摊油烟很大");
    voiced().triages(ref, "ASSIGN", "chengguan", "SOON", "请夜间到现场检查");
    district().answers("chengguan", ref, "Ask_Sign", "answer", "OBJECT", "basis", "大气污染防治法规定由生态环境部门监督");
    district().answers("shegong", ref, "Ask_Rule", "answer", "SAME", "department", "", "reason", "露天烧烤由城管查处");
    district().answers("chengguan", ref, "Ask_Sign", "answer", "SIGN", "basis", "");
    for (String stranger : new String[] {"xiangyang", "minzheng", "zixi"}) {
      if (!stranger.equals("zixi") || !voiced().user("zixi").username().equals("shegong.leader")) {
        assertThatThrownBy(() -> voiced().voices.view(ref, voiced().user(stranger))).as(stranger).isInstanceOf(NoSuchCase.class);
        assertThat(voiced().voices.desk(voiced().user(stranger)).lines()).noneMatch(one -> one.header().ref().equals(ref));
      }
    }
    assertThatThrownBy(() -> voiced().voices.view(ref, voiced().user("gongcheng.dang"))).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> voiced().voices.desk(voiced().user("caizheng"))).isInstanceOf(AccessDeniedException.class);
    assertThat(voiced().voices.view(ref, voiced().user("shegong")).voice().contact()).isEmpty();
    assertThat(voiced().sees(ref).voice().contact()).isEqualTo("13900001111");
  }
}
