package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
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
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;
import org.zhunru.ownersvote.Mandate;
import org.zhunru.ownersvote.OwnerReceipt;
import org.zhunru.ownersvote.NewBallot;
import org.zhunru.ownersvote.NewOwnersMatter;
import org.zhunru.ownersvote.NewUnit;
import org.zhunru.ownersvote.OwnerBallot;
import org.zhunru.ownersvote.OwnersFigures;
import org.zhunru.ownersvote.Remedy;
import org.zhunru.ownersvote.Unit;
import org.zhunru.sheet.Sheets;

/** Owners' votes as owners, the committee and strangers live through them. */
interface OwnersVoteStories {

  List<String> HEADS = List.of("房号", "业主", "专有部分面积", "业主编号", "未售出");

  Owned owned();

  private District district() {
    return owned().district;
  }

  private static void refused(ThrowingCallable act, String says) {
    assertThatThrownBy(act)
        .isInstanceOfAny(EnteredInvalid.class, AnswerInvalid.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(says));
  }

  @Test
  default void aListIsPostedObjectedToFrozenVotedOnCountedAgainPublicisedAndFinal() {
    String ref = owned().opens("FUND_USE", "");
    refused(() -> owned().post(ref), "还没有登记专有部分");
    owned().units(ref, 2);
    owned().unit(ref, "5-3", "李𠮷祥、龔䶮", "100.5", "");
    assertThatThrownBy(() -> owned().open.get(ref)).as("nothing public before it is posted").isInstanceOf(NoSuchCase.class);
    owned().post(ref);
    assertThat(owned().open.get(ref).line().matter().figures().total()).isEqualTo("300.50");
    refused(() -> owned().unit(ref, "5-4", "张三", "80", ""), "名册公示以后不能直接更改");
    refused(() -> owned().open.object(ref, "", "太短", "10.0.1.1"), "异议理由");
    owned().open.object(ref, "张三", "我家 5-4 没有列进名册，请补上", "10.0.1.1");
    district().days(12);
    assertThat(owned().state(ref)).isEqualTo("CHECKING");
    refused(() -> owned().unit(ref, "5-4", "张三", "99.5", ""), "名册公示以后不能直接更改");
    refused(() -> owned().freeze(ref), "还有 1 件异议没有答复");
    long objection = owned().sees(ref).remarks().get(0).id();
    refused(() -> owned().desk.answer(ref, objection, Remedy.LIST, "请打 13900001111 联系", district().user("gongcheng.yi")), "电话");
    refused(() -> owned().desk.answer(ref, objection, Remedy.RECOUNT, "核对产权登记后已经补上", district().user("gongcheng.yi")), "更正名册");
    owned().desk.answer(ref, objection, Remedy.LIST, "核对产权登记后已经补上", district().user("gongcheng.yi"));
    refused(() -> owned().desk.answer(ref, objection, Remedy.LIST, "再答复一次不行", district().user("gongcheng.yi")), "已经答复过");
    owned().unit(ref, "5-4", "张三", "99.5", "");
    owned().freeze(ref);
    assertThat(owned().state(ref)).as("the list that was put right is posted again").isEqualTo("POSTED");
    assertThat(owned().open.get(ref).line().matter().figures().total()).isEqualTo("400.00");
    district().days(12);
    assertThat(owned().state(ref)).isEqualTo("CHECKING");
    owned().freeze(ref);
    assertThat(owned().state(ref)).isEqualTo("NOTICING");
    refused(() -> owned().electorate.remove(ref, owned().all(ref).get(0).id(), district().user("gongcheng")), "不能直接更改");
    refused(() -> owned().notice(ref, 14, 20), "至少提前 15 日");
    refused(() -> owned().notice(ref, 15, 14), "不能早于开始日");
    refused(() -> owned().notice(ref, 15, 75), "最长 60 日");
    owned().notice(ref, 15, 19);
    refused(() -> owned().counter(ref, "5-1", "FOR", Owned.key()), "表决还没有开始");
    district().days(15);
    assertThat(owned().state(ref)).isEqualTo("VOTING");
    owned().written(ref, "5-1", "AGAINST", "001");
    refused(() -> owned().written(ref, "5-2", "FOR", "001"), "选票编号 001 已经登记");
    owned().online.vote(ref, owned().all(ref).get(1).code().toLowerCase(java.util.Locale.ROOT), "FOR", Owned.key());
    owned().counter(ref, "5-3", "FOR", Owned.key());
    district().days(5);
    assertThat(owned().state(ref)).isEqualTo("COUNTING");
    refused(() -> owned().counter(ref, "5-4", "FOR", Owned.key()), "表决已经结束");
    refused(() -> owned().online.vote(ref, owned().all(ref).get(3).code(), "FOR", Owned.key()), "表决已经结束");
    refused(() -> district().answers("gongcheng", ref, "Ask_CountAgain", "agreed", 0, "against", 1, "abstained", 0), "表决是您发起的");
    refused(() -> owned().counts(ref, 1, 0, 0), "两次清点不一致");
    refused(() -> owned().desk.correct(ref, "009", "FOR", "看错了选票", district().user("gongcheng")), "没有登记过这个编号");
    owned().desk.correct(ref, "001", "FOR", "看错了选票，写的是同意", district().user("gongcheng"));
    owned().counts(ref, 1, 0, 0);
    assertThat(owned().result(ref)).isEqualTo("ADOPTED");
    refused(() -> owned().desk.correct(ref, "001", "AGAINST", "再改一次也不行", district().user("gongcheng")), "不能再更正");
    OwnersFigures figures = owned().open.get(ref).line().matter().figures();
    assertThat(figures).isEqualTo(new OwnersFigures(4, 40_000, 4, 30_050, 3, 30_050, 3, 0, 0));
    owned().open.object(ref, "", "选票没有当众清点，请说明经过", "10.0.1.2");
    district().days(12);
    refused(() -> district().answers("gongcheng.yi", ref, "Ask_AnswerObjections", "note", ""), "还有 1 件异议没有答复");
    refused(() -> owned().open.object(ref, "", "公示期已经过去了还能提出吗", "10.0.1.3"), "不在公示期内");
    long second = owned().sees(ref).remarks().get(1).id();
    owned().desk.answer(ref, second, Remedy.NONE, "清点时有两名业主在场监督", district().user("gongcheng.yi"));
    district().answers("gongcheng.yi", ref, "Ask_AnswerObjections", "note", "");
    assertThat(owned().sees(ref).header().outcome()).isEqualTo("ADOPTED");
    assertThat(owned().heard(ref)).hasSize(1);
  }

  @Test
  default void aSpecialMatterNeedsThreeQuartersAndWhoDoesNotAnswerTakesNoPart() {
    String exact = owned().opens("REBUILDING", "");
    owned().units(exact, 6);
    owned().voting(exact);
    for (int i = 1; i <= 4; i++) {
      owned().counter(exact, "5-" + i, i == 4 ? "ABSTAIN" : "FOR", Owned.key());
    }
    district().days(5);
    owned().counts(exact, 0, 0, 0);
    assertThat(owned().result(exact)).as("two thirds take part, three quarters of them agree").isEqualTo("ADOPTED");
    district().days(12);
    assertThat(owned().sees(exact).header().outcome()).isEqualTo("ADOPTED");

    String few = owned().opens("REBUILDING", "");
    owned().units(few, 6);
    owned().voting(few);
    for (int i = 1; i <= 3; i++) {
      owned().counter(few, "5-" + i, "FOR", Owned.key());
    }
    district().days(5);
    owned().counts(few, 0, 0, 0);
    assertThat(owned().result(few)).as("half, all of whom agree").isEqualTo("NOT_ENOUGH_TAKING_PART");
    assertThat(owned().sees(few).matter().reason()).contains("不足三分之二");
  }

  @Test
  default void exactlyHalfOfTheHeadsAdoptsNothingWhateverTheArea() {
    String ref = owned().opens("PROPERTY_MANAGER", "");
    owned().unit(ref, "1", "大业主", "900", "");
    owned().unit(ref, "2", "小业主", "100", "");
    owned().voting(ref);
    owned().counter(ref, "1", "FOR", Owned.key());
    owned().counter(ref, "2", "AGAINST", Owned.key());
    district().days(5);
    owned().counts(ref, 0, 0, 0);
    assertThat(owned().result(ref)).isEqualTo("NOT_ADOPTED");
    assertThat(owned().sees(ref).matter().reason()).contains("同意的人数没有超过");
  }

  @Test
  default void whoHasSeveralUnitsIsOneHeadAndSoIsTheDeveloper() {
    String ref = owned().opens("OTHER_MAJOR", "");
    owned().unit(ref, "1-101", "张三", "80.11", "甲");
    refused(() -> owned().unit(ref, "1-102", "张三", "80", ""), "同名");
    owned().unit(ref, "1-102", "张三", "80.22", "甲");
    owned().unit(ref, "1-103", "张三", "80.33", "乙");
    refused(() -> owned().unit(ref, "1-104", "李四", "80", "乙"), "这个业主编号已登记为“张三”");
    owned().unit(ref, "1-104", "王五、赵六", "90", "");
    for (int i = 1; i <= 3; i++) {
      owned().electorate.add(ref, new NewUnit("2-" + i, "某开发公司", "120", "", "true"), district().user("gongcheng"));
    }
    OwnersFigures now = owned().sees(ref).now();
    assertThat(now.units()).isEqualTo(7);
    assertThat(now.totalOwners()).as("two of one name, joint owners, the developer").isEqualTo(4);
    assertThat(now.total()).isEqualTo("690.66");
    owned().voting(ref);
    owned().counter(ref, "1-102", "FOR", Owned.key());
    refused(() -> owned().counter(ref, "1-101", "FOR", Owned.key()), "窗口代为登记");
    owned().counter(ref, "2-3", "AGAINST", Owned.key());
    refused(() -> owned().written(ref, "2-1", "AGAINST", "7"), "每名业主只计一票");
    district().days(5);
    owned().counts(ref, 0, 0, 0);
    OwnersFigures figures = owned().sees(ref).matter().figures();
    assertThat(figures.partOwners()).isEqualTo(2);
    assertThat(figures.part()).isEqualTo("520.33");
    assertThat(figures.consent()).isEqualTo("160.33");
  }

  @Test
  default void oneOwnerHasOneVoteOverEveryChannelAndAKeyCountsOnce() throws Exception {
    String ref = owned().opens("FUND_USE", "");
    owned().units(ref, 5);
    owned().voting(ref);
    List<Unit> all = owned().all(ref);
    String key = Owned.key();
    OwnerBallot first = owned().counter(ref, "5-1", "FOR", key);
    assertThat(owned().counter(ref, "5-1", "FOR", key).castAt()).as("sent again after a lost answer").isEqualTo(first.castAt());
    refused(() -> owned().counter(ref, "5-1", "AGAINST", key), "已经提交过另一票");
    refused(() -> owned().online.vote(ref, all.get(0).code(), "FOR", Owned.key()), "窗口代为登记");
    refused(() -> owned().online.vote(ref, "22222222", "FOR", Owned.key()), "表决码不对");
    refused(() -> owned().counter(ref, "9-9", "FOR", Owned.key()), "没有这个房号");
    refused(() -> owned().desk.vote(ref, new NewBallot("5-2", "FOR", "ONLINE", "", "", "", Owned.key()), district().user("gongcheng")), "本人凭表决码");
    refused(() -> owned().desk.atCounter(ref, new NewBallot("5-2", "FOR", "COUNTER", "", "", " ", Owned.key()), district().user("gongcheng.yi")), "本人同意");
    refused(() -> owned().desk.vote(ref, new NewBallot("5-2", "FOR", "COUNTER", "", "", "同意", Owned.key()), district().user("gongcheng")), "窗口代办不在这里登记");
    refused(
        () ->
            owned()
                .desk
                .vote(
                    ref, new NewBallot("5-2", "FOR", "WRITTEN", "3", district().today().minusDays(1).toString(), "", Owned.key()),
                    district().user("gongcheng")),
        "收回日期");
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      for (Unit unit : all.subList(1, 5)) {
        Callable<Object> atTheDesk = () -> at(together, () -> owned().written(ref, unit.unit(), "FOR", "W" + unit.unit()));
        Callable<Object> online = () -> at(together, () -> owned().online.vote(ref, unit.code(), "AGAINST", Owned.key()));
        int refusals = 0;
        for (Future<Object> one : List.of(two.submit(atTheDesk), two.submit(online))) {
          if (one.get() instanceof EnteredInvalid wrong) {
            refusals++;
            assertThat(wrong.getMessage()).contains("每名业主只计一票");
          }
        }
        assertThat(refusals).isEqualTo(1);
      }
    } finally {
      two.shutdownNow();
    }
    assertThat(owned().sees(ref).now().partOwners()).isEqualTo(5);
    district().days(5);
    assertThat(owned().counter(ref, "5-1", "FOR", key).castAt()).as("answered as before, after the end too").isEqualTo(first.castAt());
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
  default void aListOfRareNamesIsTakenInWholeOrNotAtAll() {
    String ref = owned().opens("FUND_USE", "");
    byte[] wrong =
        Sheets.xlsx(
            "名册", HEADS,
            List.of(
                List.of("1", "龔䶮", "89.53", "", "否"), List.of("2", "王五", "0", "", ""), List.of("3", "王六", "-5", "", ""),
                List.of("1", "王七", "60", "", ""), List.of("5", "龔䶮", "60", "", ""), List.of("6", "", "60", "", ""),
                List.of("7", "王八", "60.123", "", "")));
    for (String row : List.of("第 3 行", "第 4 行", "第 5 行：房号 1 已经登记", "第 6 行：业主“龔䶮”与房号 1", "第 7 行", "第 8 行")) {
      refused(() -> owned().electorate.take(ref, wrong, district().user("gongcheng")), row);
    }
    refused(
        () -> owned().electorate.take(ref, "房号,业主\n1,张三".getBytes(StandardCharsets.UTF_8), district().user("gongcheng")),
        "缺少“专有部分面积”一列");
    refused(() -> owned().unit(ref, "1", "张三", "0.00", ""), "面积须大于 0");
    refused(() -> owned().unit(ref, "1", "张三", "-3", ""), "面积须大于 0");
    assertThat(owned().sees(ref).now().units()).isZero();
    byte[] right = "房号,业主,专有部分面积\n1,李𠮷祥,89.53\n2,㐂乐,60\n3,龔䶮,70.1".getBytes(StandardCharsets.UTF_8);
    assertThat(owned().electorate.take(ref, right, district().user("gongcheng"))).isEqualTo(3);
    assertThat(owned().electorate.page(ref, "𠮷", 1, district().user("gongcheng")).found()).isEqualTo(1);
    assertThat(owned().electorate.page(ref, "%", 1, district().user("gongcheng")).found()).isZero();
    refused(() -> owned().electorate.take(ref, right, district().user("gongcheng")), "房号 1 已经登记");
    owned().electorate.remove(ref, owned().all(ref).get(0).id(), district().user("gongcheng"));
    assertThat(owned().sees(ref).now().totalOwners()).isEqualTo(2);
  }

  @Test
  default void whatIsNoOwnersMatterEndsAtOnceAndAVoteCanBeGivenUp() {
    String none = owned().opens("NOT_COMMON", "");
    assertThat(owned().sees(none).header().outcome()).isEqualTo("NOT_OWNERS");
    assertThat(owned().sees(none).timeline()).anyMatch(one -> one.text().contains("不由业主共同决定"));
    String ref = owned().opens("FUND_USE", "");
    owned().units(ref, 1);
    owned().post(ref);
    district().days(12);
    owned().freeze(ref);
    refused(() -> district().answers("gongcheng", ref, "Ask_GiveNotice", "answer", "CANCEL", "note", "不"), "说明");
    district().answers("gongcheng", ref, "Ask_GiveNotice", "answer", "CANCEL", "note", "业主已经另行商定");
    assertThat(owned().sees(ref).header().outcome()).isEqualTo("CANCELLED");
  }

  @Test
  default void anotherCommunitySeesAndDoesNothingAndNamesAreForFewEyes() {
    String ref = owned().opens("FUND_USE", "");
    owned().units(ref, 1);
    var stranger = district().user("xiangyang");
    var auditor = new CurrentUser("auditor", "审计", district().user("shegong").organisation(), Set.of(Role.AUDITOR));
    long unit = owned().all(ref).get(0).id();
    assertThatThrownBy(() -> owned().votes.view(ref, stranger)).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> owned().electorate.page(ref, "", 1, stranger)).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> owned().electorate.remove(ref, unit, stranger)).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> owned().desk.vote(ref, new NewBallot("5-1", "FOR", "COUNTER", "", "", "同意", Owned.key()), stranger))
        .isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> owned().electorate.page(ref, "", 1, district().user("nanjin"))).as("the street").isInstanceOf(NoSuchCase.class);
    assertThat(owned().votes.view(ref, district().user("nanjin")).names()).isFalse();
    assertThat(owned().electorate.page(ref, "", 1, district().user("shegong")).rows()).hasSize(1);
    assertThat(owned().electorate.page(ref, "", 1, auditor).rows()).hasSize(1);
    assertThatThrownBy(() -> owned().electorate.slips(ref, auditor)).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> owned().votes.open(new NewOwnersMatter("一件业主事项", "请业主表决的内容和方案", "FUND_USE", ""), district().user("minzheng")))
        .isInstanceOf(AccessDeniedException.class);
    refused(
        () -> owned().votes.open(new NewOwnersMatter("一件业主事项", "请业主表决的内容和方案", "FUND_USE", ref), stranger), "没有找到这件案件");
    String child = owned().opens("FUND_USE", ref);
    assertThat(owned().sees(child).parentShown()).isTrue();
    assertThat(owned().votes.desk(district().user("gongcheng"), ref).lines()).extracting(one -> one.header().ref()).containsExactly(child);
    assertThat(owned().sees(ref).timeline()).anyMatch(one -> one.text().contains(child));
    assertThatThrownBy(() -> owned().votes.desk(stranger, ref)).isInstanceOf(NoSuchCase.class);
  }

  /** Red with: proxies counted without their key; a mandate of tomorrow. */
  @Test
  default void aProxyVotesWithAWrittenMandateForAFewAndOwnersStillVoteOnce() {
    String ref = owned().opens("FUND_USE", "");
    owned().units(ref, 6);
    owned().voting(ref);
    String today = district().today().toString();
    refused(() -> owned().proxy(ref, "5-1", "", today), "请填写");
    refused(() -> owned().proxy(ref, "5-1", "受托张三", ""), "请填写");
    refused(() -> owned().proxy(ref, "5-1", "受托张三", district().today().plusDays(1).toString()), "不能晚于今天");
    refused(() -> owned().proxy(ref, "5-1", "13900001111", today), "请不要写电话号码");
    refused(() -> owned().proxy(ref, "5-1", " 业主1 ", today), "不能是业主本人");
    OwnerBallot first = owned().proxy(ref, "5-1", "受托张三", today);
    assertThat(first.mandate()).isEqualTo(new Mandate("受托张三", "1001", district().today()));
    owned().proxy(ref, "5-2", "受托 张三", today);
    owned().proxy(ref, "5-3", "受托张三", today);
    refused(() -> owned().proxy(ref, "5-4", "受托张三", today), "最多代 3 名业主");
    refused(() -> owned().proxy(ref, "5-4", "受托张三（6-1）", today), "只写受托人姓名");
    refused(() -> owned().proxy(ref, "5-4", "受托李四", district().today().minusDays(400).toString()), "早于这次表决");
    owned().proxy(ref, "5-4", "受托李四", today);
    refused(() -> owned().counter(ref, "5-1", "AGAINST", Owned.key()), "委托他人投票");
    refused(() -> owned().proxy(ref, "5-1", "受托李四", today), "每名业主只计一票");
    OwnerReceipt receipt = owned().desk.receipt(ref, first.owner(), district().user("gongcheng"));
    assertThat(receipt.owner()).isEqualTo("业主1");
    assertThat(receipt.ballot().mandate().proxy()).isEqualTo("受托张三");
    Unit fifth = owned().all(ref).get(4);
    owned().online.vote(ref, fifth.code(), "FOR", Owned.key());
    refused(() -> owned().desk.receipt(ref, fifth.owner(), district().user("gongcheng")), "没有由社区登记过");
    assertThatThrownBy(() -> owned().desk.receipt(ref, first.owner(), district().user("xiangyang"))).isInstanceOf(NoSuchCase.class);
    assertThat(owned().sees(ref).now().partOwners()).isEqualTo(5);
    district().days(5);
    owned().counts(ref, 0, 0, 0);
    assertThat(owned().result(ref)).isEqualTo("ADOPTED");
  }

  private String counted(String choice) {
    String ref = owned().opens("FUND_USE", "");
    owned().units(ref, 3);
    owned().voting(ref);
    owned().written(ref, "5-1", choice, "001");
    owned().written(ref, "5-2", "FOR", "002");
    owned().written(ref, "5-3", "FOR", "003");
    district().days(5);
    return ref;
  }

  /** Red with: an objection that is accepted and changes nothing. */
  @Test
  default void anObjectionToTheCountThatIsRightIsCountedAgainAndThePublicSeesTheNewResult() {
    String ref = counted("AGAINST");
    owned().counts(ref, 2, 1, 0);
    assertThat(owned().result(ref)).isEqualTo("ADOPTED");
    owned().open.object(ref, "", "5-1 和 5-2 的选票都写的是不同意，请重新清点", "10.0.2.1");
    long first = owned().sees(ref).remarks().get(0).id();
    refused(() -> owned().desk.answer(ref, first, Remedy.LIST, "核对选票以后确有错误", district().user("gongcheng.yi")), "重新计票");
    owned().desk.answer(ref, first, Remedy.RECOUNT, "核对选票以后确有错误", district().user("gongcheng.yi"));
    district().days(12);
    assertThat(owned().state(ref)).isEqualTo("COUNTING");
    assertThat(owned().sees(ref).timeline()).anyMatch(one -> one.text().equals("对计票的异议成立，重新计票"));
    owned().desk.correct(ref, "002", "AGAINST", "看错了选票，写的是不同意", district().user("gongcheng"));
    owned().counts(ref, 1, 2, 0);
    assertThat(owned().result(ref)).isEqualTo("NOT_ADOPTED");
    assertThat(owned().state(ref)).isEqualTo("PUBLICISED");
    owned().open.object(ref, "", "表决前有人代签了选票，请查明后宣布无效", "10.0.2.2");
    district().days(12);
    long second = owned().sees(ref).remarks().get(1).id();
    owned().desk.answer(ref, second, Remedy.VOID, "查明有两张选票是他人代签的", district().user("gongcheng.yi"));
    district().answers("gongcheng.yi", ref, "Ask_AnswerObjections", "note", "");
    assertThat(owned().sees(ref).header().outcome()).isEqualTo("VOID");
    assertThat(owned().heard(ref)).singleElement().satisfies(one -> assertThat(one.outcome()).isEqualTo("VOID"));
  }

  /** Red with: a ballot that can be corrected only. */
  @Test
  default void aWrittenBallotIsStruckWithAReasonBySomebodyElse() {
    String ref = counted("AGAINST");
    refused(() -> owned().desk.strike(ref, "001", "不是业主本人签名", district().user("gongcheng")), "表决是您发起的");
    refused(() -> owned().desk.strike(ref, "009", "不是业主本人签名", district().user("gongcheng.yi")), "没有登记过这个编号");
    refused(() -> owned().desk.strike(ref, "001", " ", district().user("gongcheng.yi")), "作废理由");
    owned().desk.strike(ref, "001", "不是业主本人签名", district().user("gongcheng.yi"));
    assertThat(owned().sees(ref).now().partOwners()).isEqualTo(2);
    assertThat(owned().sees(ref).timeline()).anyMatch(one -> one.text().equals("作废书面票 001：不是业主本人签名"));
    refused(() -> owned().counts(ref, 2, 0, 0), "您作废过书面票，不能复核");
    district().answers("jiandu", ref, "Ask_CountAgain", "agreed", 2, "against", 0, "abstained", 0);
    assertThat(owned().sees(ref).matter().figures().againstOwners()).isZero();
    refused(() -> owned().desk.strike(ref, "002", "不是业主本人签名", district().user("gongcheng.yi")), "不能再更正");
  }

  /** Red with: a form that is sent again looked up among the ballots only. */
  @Test
  default void aStruckBallotDoesNotComeBackWithTheFormItWasSentWith() {
    String ref = owned().opens("FUND_USE", "");
    owned().units(ref, 3);
    owned().voting(ref);
    String key = Owned.key();
    NewBallot form = new NewBallot("5-1", "FOR", "WRITTEN", "001", district().today().toString(), "", key);
    owned().desk.vote(ref, form, district().user("gongcheng"));
    owned().desk.strike(ref, "001", "不是业主本人签名", district().user("gongcheng.yi"));
    refused(() -> owned().desk.vote(ref, form, district().user("gongcheng")), "该票已经作废");
    assertThat(owned().sees(ref).now().partOwners()).isZero();
    owned().written(ref, "5-1", "AGAINST", "002");
    assertThat(owned().sees(ref).now().againstOwners()).as("the owner votes anew").isEqualTo(1);
  }

  /** Red with: the desk open to whoever opened the vote. */
  @Test
  default void whoeverOpenedAVoteNeitherEntersForOwnersAtTheCounterNorAnswersObjections() {
    String ref = owned().opens("FUND_USE", "");
    owned().units(ref, 3);
    var opener = district().user("gongcheng");
    owned().post(ref);
    owned().open.object(ref, "", "五号楼少了两套，请核对以后再公示", "10.0.3.1");
    long objection = owned().sees(ref).remarks().get(0).id();
    refused(() -> owned().desk.answer(ref, objection, Remedy.NONE, "名册核对过没有错误", opener), "表决是您发起的");
    owned().desk.answer(ref, objection, Remedy.NONE, "名册核对过没有错误", district().user("gongcheng.yi"));
    district().days(12);
    owned().freeze(ref);
    owned().notice(ref, 15, 19);
    district().days(15);
    String day = district().today().toString();
    NewBallot counter = new NewBallot("5-1", "FOR", "COUNTER", "", "", "本人到场口头同意", Owned.key());
    NewBallot proxy = new NewBallot("5-1", "FOR", "PROXY", "", "", "", Owned.key(), "受托张三", "1234", day);
    refused(() -> owned().desk.atCounter(ref, counter, opener), "表决是您发起的");
    refused(() -> owned().desk.vote(ref, proxy, opener), "表决是您发起的");
    owned().desk.atCounter(ref, counter, district().user("gongcheng.yi"));
    owned().counter(ref, "5-2", "FOR", Owned.key());
    district().days(5);
    owned().counts(ref, 0, 0, 0);
    owned().open.object(ref, "", "选票没有当众清点，请说明经过", "10.0.3.2");
    district().days(12);
    long second = owned().sees(ref).remarks().get(1).id();
    refused(() -> owned().desk.answer(ref, second, Remedy.VOID, "这次表决宣布无效了", opener), "表决是您发起的");
    owned().desk.answer(ref, second, Remedy.NONE, "清点时有两名业主在场监督", district().user("gongcheng.yi"));
    refused(() -> district().answers("gongcheng", ref, "Ask_AnswerObjections", "note", ""), "表决是您发起的");
    district().answers("gongcheng.yi", ref, "Ask_AnswerObjections", "note", "");
    assertThat(owned().sees(ref).header().outcome()).isEqualTo("ADOPTED");
  }

  /** Red with: as many votes as asked; the term not looked at. */
  @Test
  default void ownersAreNotAskedOnOneCaseUntilTheyAgree() {
    String parent = owned().opens("FUND_USE", "");
    String given = owned().opens("FUND_USE", parent);
    refused(() -> owned().opens("FUND_USE", parent), "已经有业主表决正在办理");
    owned().units(given, 3);
    owned().post(given);
    district().days(12);
    owned().freeze(given);
    district().answers("gongcheng", given, "Ask_GiveNotice", "answer", "CANCEL", "note", "名册有误，重新登记");
    String lost = owned().opens("FUND_USE", parent);
    owned().units(lost, 3);
    owned().voting(lost);
    for (String unit : List.of("5-1", "5-2", "5-3")) {
      owned().counter(lost, unit, "AGAINST", Owned.key());
    }
    district().days(5);
    owned().counts(lost, 0, 0, 0);
    district().days(12);
    assertThat(owned().sees(lost).header().outcome()).isEqualTo("NOT_ADOPTED");
    refused(() -> owned().opens("FUND_USE", parent), "期限内不能就同一件案件再次表决");
    district().days(180);
    assertThat(owned().state(owned().opens("FUND_USE", parent))).isEqualTo("PREPARING");
  }

  /** Red with: proxies told apart by their names. */
  @Test
  default void aProxyIsKnownByANumberAndNotByHisName() {
    String ref = owned().opens("FUND_USE", "");
    owned().units(ref, 6);
    owned().voting(ref);
    String today = district().today().toString();
    refused(() -> owned().proxy(ref, "5-1", "张伟", "", today), "请填写");
    refused(() -> owned().proxy(ref, "5-1", "张伟", "5-3", today), "2 至 8 位编号");
    owned().proxy(ref, "5-1", "张伟", "1234", today);
    owned().proxy(ref, "5-2", "张伟", "123x", today);
    refused(() -> owned().proxy(ref, "5-3", "張偉", "1234", today), "同一编号有两个姓名");
    refused(() -> owned().proxy(ref, "5-3", "张伟", "W01", today), "对不上");
    owned().proxy(ref, "5-3", "张伟", "１２３４", today);
    owned().proxy(ref, "5-4", "张伟", "1234", today);
    refused(() -> owned().proxy(ref, "5-5", "张伟", "1234", today), "最多代 3 名业主");
    owned().proxy(ref, "5-5", "张伟", "123X", today);
    owned().proxy(ref, "5-6", "李丽", "W01", today);
    assertThat(owned().sees(ref).now().partOwners()).isEqualTo(6);
  }

  /** Red with: a step of the committee without its timer. */
  @Test
  default void whatIsLateIsNotedAndNothingIsDecided() {
    String ref = owned().opens("FUND_USE", "");
    owned().units(ref, 1);
    district().days(45);
    owned().post(ref);
    district().days(12);
    district().days(15);
    owned().freeze(ref);
    district().days(45);
    assertThat(owned().state(ref)).isEqualTo("NOTICING");
    owned().notice(ref, 15, 19);
    district().days(15);
    district().days(5);
    district().days(12);
    assertThat(owned().state(ref)).isEqualTo("COUNTING");
    owned().counts(ref, 0, 0, 0);
    owned().open.object(ref, "", "没有收到表决通知，请说明经过", "10.0.3.1");
    district().days(12);
    district().days(15);
    assertThat(owned().state(ref)).isEqualTo("OBJECTED");
    assertThat(owned().sees(ref).timeline().stream().map(Milestone::text).toList())
        .contains("登记并公示名册超期", "核对并固定名册超期", "发出表决通知超期", "复核计票超期", "答复异议超期");
  }
}
