package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.casefile.WrittenText;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.jointmeeting.Matter;
import org.zhunru.jointmeeting.Topic;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemState;
import org.zhunru.tenure.TenureInvalid;
import org.zhunru.tenure.TenureRefusal;

/** The life of an item after its admission; the same on both databases. */
interface TenureStories {

  District district();

  TenureDistrict tenure();

  /** Publicity over without an objection, and filed. */
  private String filed(ItemKind kind, int days, String... communities) {
    String ref = tenure().admits(kind, days, communities);
    pastPublicity(ref);
    return ref;
  }

  private void pastPublicity(String ref) {
    district().days(12);
    tenure().answers("shegong", ref, "Ask_File", "note", "");
  }

  private void sign(String ref, String... signers) {
    for (String signer : signers) {
      tenure().answers(signer, ref, "Ask_SignAgreement", "answer", "SIGN");
    }
  }

  private void allSign(String ref) {
    tenure().answers("minzheng.leader", ref, "Ask_SignAgreement", "answer", "SIGN");
    tenure().answers("nanjin", ref, "Ask_SignAgreement", "answer", "SIGN");
    tenure().answers("gongcheng", ref, "Ask_SignAgreement", "answer", "SIGN");
  }

  private void everythingArrives(String ref, String community) {
    tenure().answers("caizheng", ref, "Ask_ConfirmFunds", "community", community, "means", "MONEY", "amount", 1200, "voucher", "CZ-1");
    tenure().answers("caizheng", ref, "Ask_ConfirmFunds", "community", community, "means", "STAFF", "voucher", "RS-1");
  }

  private String inForce(ItemKind kind, int days) {
    String ref = filed(kind, days, "gongcheng");
    allSign(ref);
    everythingArrives(ref, "gongcheng");
    tenure().stands(ref, "IN_FORCE");
    return ref;
  }

  @Test
  default void anItemNobodyObjectsToIsFiledSignedPaidInForceAndExpires() {
    String ref = tenure().admits(ItemKind.TEMPORARY, 40, "gongcheng");
    tenure().stands(ref, "PUBLICIZED");
    assertThat(tenure().waits("shegong", ref, "Ask_File")).isFalse();
    pastPublicity(ref);
    tenure().stands(ref, "FILED");
    assertThat(tenure().item(ref).filingNumber()).matches("BA-[0-9]{4}-[0-9]{5}");
    allSign(ref);
    tenure().stands(ref, "AWAITING_FUNDS");
    assertThat(tenure().item(ref).state()).isEqualTo(ItemState.AWAITING_FUNDS);
    assertThat(tenure().item(ref).stateReason()).contains("拱城社区");
    everythingArrives(ref, "gongcheng");
    tenure().stands(ref, "IN_FORCE");
    assertThat(tenure().item(ref).inForceOn(tenure().today())).isTrue();
    district().days(40);
    tenure().closedAs(ref, "EXPIRED");
    assertThat(tenure().item(ref).state()).isEqualTo(ItemState.EXPIRED);
  }

  /** Red with: the district's number instead of the one the item was admitted with. */
  @Test
  default void anItemIsPublicizedForTheDaysItWasAdmittedWith() {
    String usual = tenure().admits(ItemKind.REGULAR, 365, "gongcheng");
    String longer = tenure().admitsOnTerms(15, true, "gongcheng");
    district().days(12);
    assertThat(tenure().waits("shegong", usual, "Ask_File")).isTrue();
    assertThat(tenure().waits("shegong", longer, "Ask_File")).isFalse();
    assertThat(tenure().notice(longer).to()).isAfter(tenure().today());
    district().days(16);
    assertThat(tenure().waits("shegong", longer, "Ask_File")).isTrue();
  }

  /** Red with: the gateway drawn without the answer of the table. */
  @Test
  default void anItemTheTableDoesNotHaveFiledGoesToItsAgreementAtOnce() {
    String ref = tenure().admitsOnTerms(5, false, "gongcheng");
    district().days(12);
    assertThat(tenure().waits("shegong", ref, "Ask_File")).isFalse();
    tenure().stands(ref, "AWAITING_FUNDS");
    tenure().tells(ref, "不需要备案");
    allSign(ref);
    everythingArrives(ref, "gongcheng");
    tenure().stands(ref, "IN_FORCE");
    assertThat(tenure().item(ref).filingNumber()).isNull();
  }

  /** Red with: a row of tenure-renewable that allows it, or the answer of the table not kept. */
  @Test
  default void anItemThatIsDoneOnceIsNotAskedForRenewalAndSaysWhy() {
    String temporary = tenure().admits(ItemKind.TEMPORARY, 60, "gongcheng");
    String conditional = tenure().admitsOnceOnly(60, "gongcheng");
    String regular = tenure().admits(ItemKind.REGULAR, 60, "gongcheng");
    district().days(12);
    for (String ref : new String[] {temporary, conditional, regular}) {
      tenure().answers("shegong", ref, "Ask_File", "note", "");
      allSign(ref);
      everythingArrives(ref, "gongcheng");
      tenure().stands(ref, "IN_FORCE");
    }
    tenure().tells(temporary, "到期不续期：临时事项只办一次");
    tenure().tells(conditional, "到期不续期：准入时附了不得续期的条件");
    assertThat(tenure().renewable(temporary)).isEqualTo("RN_TEMPORARY");
    assertThat(tenure().renewable(conditional)).isEqualTo("RN_CONDITION");
    assertThat(tenure().renewable(regular)).isEqualTo("RN_ALLOWED");
    district().days((int) java.time.temporal.ChronoUnit.DAYS.between(tenure().today(), tenure().item(temporary).inForceTo()));
    assertThat(tenure().waits("minzheng", temporary, "Ask_Renewal")).isFalse();
    assertThat(tenure().waits("minzheng", conditional, "Ask_Renewal")).isFalse();
    assertThat(tenure().waits("minzheng", regular, "Ask_Renewal")).isTrue();
    district().days(3);
    tenure().closedAs(temporary, "EXPIRED");
    tenure().closedAs(conditional, "EXPIRED");
  }

  @Test
  default void aVoucherCountsOnce() {
    String ref = filed(ItemKind.REGULAR, 365, "gongcheng");
    tenure().answers("caizheng", ref, "Ask_ConfirmFunds", "community", "gongcheng", "means", "MONEY", "amount", 600, "voucher", "CZ-7");
    assertThatThrownBy(
            () ->
                tenure().answers(
                    "caizheng", ref, "Ask_ConfirmFunds", "community", "gongcheng", "means", "MONEY", "amount", 600, "voucher", "CZ-7 "))
        .isInstanceOfSatisfying(
            AnswerInvalid.class,
            invalid -> assertThat(invalid.faults().get(0).message()).contains("CZ-7").contains("不能重复确认"));
    assertThat(tenure().item(ref).shares().get(0).moneyArrived()).isEqualByComparingTo("600");
  }

  @Test
  default void anItemApprovedAfterFundsWaitsForSomeMoneyAtEachCommunity() {
    String ref = tenure().approvesAfterFunds("gongcheng", "hongfeng");
    pastPublicity(ref);
    sign(ref, "minzheng.leader", "gongcheng", "hongfeng");
    sign(ref, tenure().streets());
    tenure().stands(ref, "AWAITING_FUNDS");
    assertThat(tenure().item(ref).stateReason()).contains("拱城社区");
    assertThat(tenure().waitsForMoney(ref)).containsExactly("gongcheng", "hongfeng");
    tenure().answers("caizheng", ref, "Ask_ConfirmFunds", "community", "gongcheng", "means", "MONEY", "amount", 300, "voucher", "CZ-1");
    tenure().stands(ref, "AWAITING_FUNDS");
    assertThat(tenure().waitsForMoney(ref)).containsExactly("hongfeng");
    tenure().answers("caizheng", ref, "Ask_ConfirmFunds", "community", "hongfeng", "means", "MONEY", "amount", 500, "voucher", "CZ-1");
    tenure().stands(ref, "IN_FORCE");
    assertThat(tenure().item(ref).state()).isEqualTo(ItemState.IN_FORCE);
    assertThat(tenure().item(ref).shares()).allMatch(share -> share.provided());
  }

  @Test
  default void aVoucherWrittenAnotherWayIsTheSameVoucher() {
    String ref = filed(ItemKind.REGULAR, 365, "gongcheng");
    tenure().answers("caizheng", ref, "Ask_ConfirmFunds", "community", "gongcheng", "means", "MONEY", "amount", 600, "voucher", "CZ-7");
    for (String same : new String[] {"cz-7", "ＣＺ－７", "CZ - 7", "C\u200bZ\u3000-7", "CZ\u20107", "CZ\u20137", "CZ\u22127", "C\u034fZ-7", "CZ\u3164-7", "CZ\u30fc7", "CZ\u25007", "CZ_7", "CZ~7"}) {
      assertThatThrownBy(
              () ->
                  tenure().answers(
                      "caizheng", ref, "Ask_ConfirmFunds", "community", "gongcheng", "means", "MONEY", "amount", 600, "voucher", same))
          .as(same)
          .isInstanceOfSatisfying(
              AnswerInvalid.class,
              invalid ->
                  assertThat(invalid.faults().get(0).message()).contains(WrittenText.legible(WrittenText.plain(same)) ? "不能重复确认" : "无法显示的字符"));
    }
    assertThat(tenure().item(ref).shares().get(0).moneyArrived()).isEqualByComparingTo("600");
  }

  /** Red with: letters of another script, a second line or a picture taken for a number. */
  @Test
  default void aVoucherIsWrittenWithLettersDigitsAndCharacters() {
    String ref = filed(ItemKind.REGULAR, 365, "gongcheng");
    for (String none : new String[] {"\u0421Z-7", "CZ\n7", "CZ-7\uD83D\uDE00", "CZ-7\u03A9"}) {
      assertThatThrownBy(() -> arrives(ref, none, "100"))
          .as(none)
          .isInstanceOfSatisfying(
              AnswerInvalid.class, invalid -> assertThat(invalid.faults().get(0).message()).contains("凭证号只能用"));
    }
    arrives(ref, "雁财预〔2026〕7号", "100");
    arrives(ref, "JZ/2026.7(2)", "100");
  }

  @Test
  default void moreMoneyThanWhatIsMissingIsAMistakeThatIsSaid() {
    String ref = filed(ItemKind.REGULAR, 365, "gongcheng");
    arrives(ref, "CZ-1", "900");
    for (String amount : new String[] {"99999999.99", "300.01"}) {
      assertThatThrownBy(() -> arrives(ref, "CZ-2", amount))
          .isInstanceOfSatisfying(
              AnswerInvalid.class,
              invalid ->
                  assertThat(invalid.faults())
                      .singleElement()
                      .matches(fault -> fault.field().equals("amount") && fault.message().contains("拱城社区还差 300 元")));
    }
    arrives(ref, "CZ-2", "300.00");
    assertThatThrownBy(() -> arrives(ref, "CZ-3", "1"))
        .isInstanceOfSatisfying(
            AnswerInvalid.class, invalid -> assertThat(invalid.faults().get(0).message()).contains("已经全部到位"));
    assertThat(tenure().item(ref).shares().get(0).moneyArrived()).isEqualByComparingTo("1200");
  }

  private void arrives(String ref, String voucher, String amount) {
    tenure().answers(
        "caizheng", ref, "Ask_ConfirmFunds", "community", "gongcheng", "means", "MONEY", "amount", new java.math.BigDecimal(amount),
        "voucher", voucher);
  }

  /** Two who confirm the same posting at the same moment: whoever is second is told so, or reads that another one was faster. */
  @Test
  default void ofTheSameFundsConfirmedTwiceAtOnceOneCounts() throws Exception {
    String ref = filed(ItemKind.REGULAR, 365, "gongcheng");
    var both = java.util.concurrent.Executors.newFixedThreadPool(2);
    try {
      var start = new java.util.concurrent.CountDownLatch(1);
      var first = both.submit(() -> confirmsAfter(start, ref));
      var second = both.submit(() -> confirmsAfter(start, ref));
      start.countDown();
      assertThat(java.util.List.of(first.get(), second.get())).containsOnlyOnce(true);
    } finally {
      both.shutdown();
    }
    assertThat(tenure().item(ref).shares().get(0).moneyArrived()).isEqualByComparingTo("600");
    arrives(ref, "CZ-8", "600");
    assertThat(tenure().item(ref).shares().get(0).moneyArrived()).isEqualByComparingTo("1200");
  }

  private boolean confirmsAfter(java.util.concurrent.CountDownLatch start, String ref) throws InterruptedException {
    start.await();
    try {
      arrives(ref, "CZ-7", "600");
      return true;
    } catch (AnswerInvalid
        | org.zhunru.engine.NoSuchTask
        | org.zhunru.engine.TaskGone
        | org.zhunru.engine.EngineBusy late) {
      return false;
    }
  }

  @Test
  default void anItemWhoseMoneyNeverComesIsNotInForceAndExits() {
    String ref = filed(ItemKind.REGULAR, 365, "gongcheng");
    district().days(30);
    tenure().stands(ref, "AWAITING_FUNDS");
    tenure().tells(ref, "签署委托协议超期");
    tenure().tells(ref, "逾期未落实");
    assertThat(tenure().item(ref).stateReason()).contains("未签署");
    district().days(70);
    tenure().closedAs(ref, "EXITED");
    assertThat(tenure().item(ref).state()).isEqualTo(ItemState.EXITED);
    assertThat(tenure().waits("caizheng", ref, "Ask_ConfirmFunds")).isFalse();
  }

  @Test
  default void moneyThatComesLateStillBringsTheItemIntoForce() {
    String ref = filed(ItemKind.REGULAR, 365, "gongcheng");
    allSign(ref);
    district().days(25);
    tenure().stands(ref, "AWAITING_FUNDS");
    assertThat(tenure().item(ref).inForceFrom()).isNull();
    everythingArrives(ref, "gongcheng");
    tenure().stands(ref, "IN_FORCE");
    assertThat(tenure().item(ref).inForceFrom()).isEqualTo(tenure().today());
  }

  @Test
  default void moneyThatComesAfterThePlannedEndBringsNothingIntoForce() {
    String ref = filed(ItemKind.TEMPORARY, 20, "gongcheng");
    allSign(ref);
    district().days(25);
    everythingArrives(ref, "gongcheng");
    tenure().closedAs(ref, "EXITED");
  }

  @Test
  default void aPartySendsTheAgreementBackAndAllSignWhatWasCorrected() {
    String ref = filed(ItemKind.REGULAR, 365, "gongcheng");
    tenure().answers("minzheng.leader", ref, "Ask_SignAgreement", "answer", "SIGN");
    assertThatThrownBy(() -> tenure().answers("gongcheng", ref, "Ask_SignAgreement", "answer", "RETURN", "note", "不行"))
        .isInstanceOf(AnswerInvalid.class);
    tenure().answers("gongcheng", ref, "Ask_SignAgreement", "answer", "RETURN", "note", "每月核查改为每季度核查，请更正");
    assertThat(tenure().waits(tenure().streets()[0], ref, "Ask_SignAgreement")).isFalse();
    district().days(20);
    tenure().tells(ref, "更正委托协议超期");
    tenure().answers("minzheng", ref, "Ask_CorrectAgreement", "text", "核查由每月一次改为每季度一次");
    allSign(ref);
    everythingArrives(ref, "gongcheng");
    tenure().stands(ref, "IN_FORCE");
  }

  @Test
  default void anAgreementSentBackTooOftenIsNone() {
    String ref = filed(ItemKind.REGULAR, 365, "gongcheng");
    for (int round = 0; round < 2; round++) {
      tenure().answers("gongcheng", ref, "Ask_SignAgreement", "answer", "RETURN", "note", "每月核查改为每季度核查，请更正");
      tenure().answers("minzheng", ref, "Ask_CorrectAgreement", "text", "核查由每月一次改为每两月一次");
    }
    tenure().answers("gongcheng", ref, "Ask_SignAgreement", "answer", "RETURN", "note", "每月核查改为每季度核查，请更正");
    tenure().tells(ref, "没有达成一致");
    tenure().closedAs(ref, "EXITED");
  }

  @Test
  default void aWrongVoucherIsTakenBackByAnotherPersonAndTheItemIsInForceAgainWhenTheSumIsThere() {
    String ref = inForce(ItemKind.REGULAR, 365);
    long line = tenure().line(ref, "CZ-1");
    assertThatThrownBy(() -> tenure().reverses("caizheng", ref, line, "金额登记有误，实际到账九百元"))
        .isInstanceOf(TenureRefusal.class)
        .hasMessageContaining("另一人");
    assertThatThrownBy(() -> tenure().reverses("shegong.leader", ref, line, "有误")).isInstanceOf(TenureInvalid.class);
    assertThatThrownBy(() -> tenure().reverses("gongcheng", ref, line, "金额登记有误，实际到账九百元")).isInstanceOf(AccessDeniedException.class);
    tenure().reverses("shegong.leader", ref, line, "金额登记有误，实际到账九百元");
    tenure().stands(ref, "AWAITING_FUNDS");
    assertThat(tenure().item(ref).shares().get(0).moneyArrived()).isEqualByComparingTo("0");
    assertThatThrownBy(() -> tenure().reverses("shegong.leader", ref, line, "金额登记有误，实际到账九百元"))
        .isInstanceOf(TenureRefusal.class)
        .hasMessageContaining("已经冲销过");
    restores(ref, "CZ-1", 900);
    tenure().stands(ref, "AWAITING_FUNDS");
    district().days(30);
    tenure().tells(ref, "逾期没有重新到位：拱城社区");
    assertThat(tenure().waits("shegong", ref, "Ask_VerifyBreach")).as("the term is over: a breach is reported").isTrue();
    restores(ref, "CZ-1b", 300);
    tenure().stands(ref, "IN_FORCE");
    tenure().answers("shegong", ref, "Ask_VerifyBreach", "finding", "DISMISSED", "explanation", "经费已经重新足额到位");
    tenure().stands(ref, "IN_FORCE");
  }

  /** Of what is taken back while the item is suspended nothing is forgotten: it is asked for at once, and without it nothing comes back. */
  @Test
  default void whatIsTakenBackWhileTheItemIsSuspendedHasToArriveBeforeItComesBack() {
    String late = inForce(ItemKind.REGULAR, 365);
    String early = inForce(ItemKind.REGULAR, 365);
    for (String ref : new String[] {late, early}) {
      breachIsConfirmed(ref);
      tenure().reverses("shegong.leader", ref, tenure().line(ref, "CZ-1"), "金额登记有误，经费实际没有到账");
      tenure().reverses("shegong.leader", ref, tenure().line(ref, "RS-1"), "派驻人员没有到岗，登记有误");
      tenure().stands(ref, "SUSPENDED");
      assertThat(tenure().item(ref).state()).isEqualTo(ItemState.SUSPENDED);
      tenure().tells(ref, "中止期间须重新到位");
      restores(ref, "CZ-2", 1200);
    }
    isPutRight(late);
    tenure().stands(late, "AWAITING_FUNDS");
    assertThat(tenure().item(late).inForceOn(tenure().today())).isFalse();
    restoresStaff(late);
    tenure().stands(late, "IN_FORCE");
    restoresStaff(early);
    tenure().stands(early, "SUSPENDED");
    tenure().tells(early, "仍为中止");
    isPutRight(early);
    tenure().stands(early, "IN_FORCE");
    for (String ref : new String[] {late, early}) {
      assertThat(tenure().item(ref).inForceOn(tenure().today())).isTrue();
      assertThat(tenure().waits("caizheng", ref, "Ask_RestoreFunds")).as("asked for once").isFalse();
    }
  }

  private void breachIsConfirmed(String ref) {
    tenure().reportsBreach("gongcheng", ref, "EXTRA_TASK", 0);
    tenure().answers("shegong", ref, "Ask_VerifyBreach", "finding", "CONFIRMED", "explanation", "部门确实另外派了三张表格");
  }

  private void isPutRight(String ref) {
    tenure().answers("minzheng", ref, "Ask_Rectify", "report", "已收回超范围的三张表格");
    assertThat(String.valueOf(tenure().offered("shegong", ref, "Ask_CheckRectification", "report")))
        .contains("已收回超范围的三张表格");
    tenure().answers("shegong", ref, "Ask_CheckRectification", "finding", "RECTIFIED", "explanation", "社区确认已收回");
  }

  private void restoresStaff(String ref) {
    tenure().answers("caizheng", ref, "Ask_RestoreFunds", "community", "gongcheng", "means", "STAFF", "voucher", "RS-2");
  }

  /** Seen red with a breach remembered by the process: an evaluation after it called the item broken again. */
  @Test
  default void aBreachThatWasPutRightDoesNotColourTheNextEvaluation() {
    String ref = inForce(ItemKind.REGULAR, 120);
    breachIsConfirmed(ref);
    isPutRight(ref);
    district().days(60);
    rate(ref, "SATISFIED", 90);
    tenure().tells(ref, "没有退出、整改情形");
    tenure().stands(ref, "IN_FORCE");
  }

  private void restores(String ref, String voucher, int amount) {
    tenure().answers("caizheng", ref, "Ask_RestoreFunds", "community", "gongcheng", "means", "MONEY", "amount", amount, "voucher", voucher);
  }

  @Test
  default void whatIsTakenBackBeforeAllHaveSignedHasToArriveAgain() {
    String ref = filed(ItemKind.REGULAR, 365, "gongcheng");
    everythingArrives(ref, "gongcheng");
    tenure().reverses("shegong.leader", ref, tenure().line(ref, "RS-1"), "派驻人员没有到岗，登记有误");
    allSign(ref);
    tenure().stands(ref, "AWAITING_FUNDS");
    tenure().answers("caizheng", ref, "Ask_RestoreFunds", "community", "gongcheng", "means", "STAFF", "voucher", "RS-2");
    tenure().stands(ref, "IN_FORCE");
  }

  @Test
  default void anItemWithoutMoneyIsInForceWhenEverybodyHasSigned() {
    String ref = tenure().admits("chengguan", ItemKind.REGULAR, 200, "0", false, "gongcheng", "hongfeng");
    pastPublicity(ref);
    // the city management has no leader with an account: its clerk signs; two streets, two communities
    sign(ref, "chengguan", "gongcheng");
    sign(ref, tenure().streets());
    assertThat(tenure().waits("caizheng", ref, "Ask_ConfirmFunds")).isFalse();
    tenure().stands(ref, "FILED");
    tenure().answers("hongfeng", ref, "Ask_SignAgreement", "answer", "SIGN", "note", "同意");
    tenure().stands(ref, "IN_FORCE");
  }

  @Test
  default void anObjectionWithoutSubstanceIsAnsweredInPublicAndPublicityWaitsForIt() {
    String ref = tenure().admits(ItemKind.REGULAR, 365, "gongcheng");
    tenure().objects(ref, "10.0.0.1", "社区人手不足，无法每月核查");
    assertThat(tenure().notice(ref).waiting()).isEqualTo(1);
    assertThat(tenure().notice(ref).answered()).isEmpty();
    district().days(16);
    tenure().tells(ref, "异议答复超期");
    assertThat(tenure().waits("shegong", ref, "Ask_File")).as("an objection is open").isFalse();
    assertThatThrownBy(() -> tenure().answers("jiandu", ref, "Ask_AnswerObjection", "finding", "UNFOUNDED", "answer", "不成立"))
        .isInstanceOf(AnswerInvalid.class);
    tenure().answers("jiandu", ref, "Ask_AnswerObjection", "finding", "UNFOUNDED", "answer", "部门派驻一名专职人员，不增加社区负担");
    assertThat(tenure().notice(ref).answered()).hasSize(1).allMatch(one -> one.reason().contains("人手不足"));
    tenure().answers("shegong", ref, "Ask_File", "note", "公示无异议成立");
    tenure().stands(ref, "FILED");
    assertThatThrownBy(() -> tenure().objects(ref, "10.0.0.2", "公示结束以后才知道这件事"))
        .isInstanceOf(TenureRefusal.class)
        .hasMessageContaining("不再接收");
  }

  @Test
  default void theTimelineSaysWhichOfSeveralCommunitiesAnswers() {
    String ref = tenure().admits(ItemKind.REGULAR, 365, "hongfeng", "gongcheng");
    tenure().objects(ref, "10.0.1.3", "社区人手不足，无法每月核查");
    tenure().tells(ref, "第 1 件异议由拱城社区居务监督委员会答复");
    assertThat(tenure().waits("jiandu", ref, "Ask_AnswerObjection")).isTrue();
  }

  @Test
  default void whereNoCommunityHasASupervisionCommitteeTheLeadUnitAnswers() {
    String ref = tenure().admits(ItemKind.REGULAR, 365, "hongfeng");
    tenure().objects(ref, "10.0.1.1", "事项内容与另一部门重复");
    tenure().tells(ref, "目标社区没有居务监督委员会，第 1 件异议由");
    tenure().objects(ref, "10.0.1.2", "没有听取居民的意见就定了");
    tenure().answers("shegong", ref, "Ask_AnswerObjection", "finding", "UNFOUNDED", "answer", "两项工作对象不同，不重复");
    tenure().answers("shegong", ref, "Ask_AnswerObjection", "finding", "SUBSTANTIAL", "answer", "确实没有征求居民意见");
    tenure().stands(ref, "OBJECTION_REVIEW");
    district().days(20);
    tenure().tells(ref, "异议复议超期");
    district().decides(ref, "公示异议第 2 件", "AGAINST", "已补开居民代表会议，维持准入");
    tenure().stands(ref, "PUBLICIZED");
    assertThat(tenure().notice(ref).answered()).extracting("answer").contains("已补开居民代表会议，维持准入");
    tenure().answers("shegong", ref, "Ask_File", "note", "");
    tenure().stands(ref, "FILED");
  }

  @Test
  default void anObjectionWithSubstanceCanTakeTheAdmissionBack() {
    String ref = tenure().admits(ItemKind.REGULAR, 365, "gongcheng");
    tenure().objects(ref, "10.0.2.1", "这是部门自己的法定职责");
    tenure().answers("jiandu", ref, "Ask_AnswerObjection", "finding", "SUBSTANTIAL", "answer", "经核实，确属部门自己的法定职责");
    tenure().objects(ref, "10.0.2.2", "社区人手不足，无法每月核查");
    Matter matter = district().matter(ref, "异议：“这是部门自己的法定职责”");
    assertThat(matter.question()).contains("核实意见：“经核实，确属部门自己的法定职责”");
    String session = district().opens(matter);
    district().votes(session, matter, "FOR");
    district().concludes(session, matter, "会议认为属于部门法定职责，撤回准入");
    district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "RETURN", "opinion", "纪要不完整，请补充");
    tenure().stands(ref, "OBJECTION_REVIEW");
    assertThat(tenure().notice(ref).answered()).as("nothing is public before the minutes are signed").isEmpty();
    district().answers("shegong", session, "Ask_ReviseMinutes", "remark", "附部门职责文件");
    assertThat(district().session(session).agenda().get(0).item().tally().votesFor()).as("nobody votes again").isEqualTo(2);
    district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
    tenure().tells(ref, "联席会议 " + session + " 复议第 1 件异议：参加表决 2 人，赞成撤回 2 票，反对撤回 0 票");
    assertThat(tenure().notice(ref).answered()).extracting("result", "answer")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("REVOKED", "会议认为属于部门法定职责，撤回准入"),
            org.assertj.core.groups.Tuple.tuple("LAPSED", null));
    assertThat(tenure().notice(ref).waiting()).isZero();
    tenure().closedAs(ref, "REVOKED");
    assertThat(tenure().item(ref).state()).isEqualTo(ItemState.REVOKED);
    assertThat(tenure().notice(ref).open()).isFalse();
  }

  /** Red with: the meeting asked whether to keep the admission, so that who does not decide takes it back. */
  @Test
  default void aTieAndAnAbstentionOfAllKeepTheAdmissionAndAnswerTheObjector() {
    for (String[] choices : new String[][] {{"FOR", "AGAINST"}, {"ABSTAIN", "ABSTAIN"}}) {
      String ref = tenure().admits(ItemKind.REGULAR, 365, "gongcheng");
      tenure().objects(ref, "10.0.2." + choices[0].length(), "这是部门自己的法定职责");
      tenure().answers("jiandu", ref, "Ask_AnswerObjection", "finding", "SUBSTANTIAL", "answer", "经核实，确属部门自己的法定职责");
      Matter matter = district().matter(ref, "是否撤回准入（赞成为撤回");
      String session = district().opens(matter);
      district().memberAnswers("fenguan", session, "Ask_Vote", "choice", choices[0], "reason", "");
      district().memberAnswers("shegong.leader", session, "Ask_Vote", "choice", choices[1], "reason", "");
      district().concludes(session, matter, "没有过半数成员赞成撤回，维持准入");
      district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
      tenure().stands(ref, "PUBLICIZED");
      assertThat(tenure().notice(ref).answered()).extracting("result", "answer")
          .containsExactly(org.assertj.core.groups.Tuple.tuple("KEPT", "没有过半数成员赞成撤回，维持准入"));
    }
  }

  @Test
  default void nobodysNumberIsPublishedWithAnObjectionOrItsAnswer() {
    String ref = tenure().admits(ItemKind.REGULAR, 365, "gongcheng");
    for (String reason : new String[] {"请致电13812345678核实情况", "请致电１３８ １２３４ ５６７８核实", "身份证510822196501012345有误请核实"}) {
      assertThatThrownBy(() -> tenure().objects(ref, "10.0.4.1", reason))
          .isInstanceOfSatisfying(
              TenureInvalid.class,
              invalid ->
                  assertThat(invalid.faults())
                      .singleElement()
                      .matches(fault -> fault.field().equals("reason") && fault.message().contains("异议理由") && fault.message().contains("电话号码")));
    }
    tenure().objects(ref, "10.0.4.1", "这是部门自己的法定职责");
    for (String finding : new String[] {"UNFOUNDED", "SUBSTANTIAL"}) {
      assertThatThrownBy(
              () -> tenure().answers("jiandu", ref, "Ask_AnswerObjection", "finding", finding, "answer", "已与来电人13812345678沟通"))
          .isInstanceOfSatisfying(
              AnswerInvalid.class,
              invalid ->
                  assertThat(invalid.faults())
                      .singleElement()
                      .matches(fault -> fault.field().equals("answer") && fault.message().contains("答复") && fault.message().contains("电话号码")));
    }
    tenure().answers("jiandu", ref, "Ask_AnswerObjection", "finding", "SUBSTANTIAL", "answer", "经核实，确属部门自己的法定职责");
    Matter matter = district().matter(ref, "公示异议");
    String session = district().opens(matter);
    district().votes(session, matter, "FOR");
    for (String conclusion : new String[] {"详情请致电13812345678", "维持"}) {
      assertThatThrownBy(() -> district().concludes(session, matter, conclusion))
          .isInstanceOfSatisfying(
              AnswerInvalid.class, invalid -> assertThat(invalid.faults()).singleElement().matches(fault -> fault.field().equals("conclusion")));
    }
    assertThat(tenure().notice(ref).answered()).isEmpty();
  }

  @Test
  default void whileAnotherObjectionIsInReviewTheCaseStaysThereAndKeepsItsDueDate() {
    String ref = tenure().admits(ItemKind.REGULAR, 365, "hongfeng");
    var due = tenure().cases().header(ref).dueAt();
    assertThat(due).isNotNull();
    tenure().objects(ref, "10.0.5.1", "事项内容与另一部门重复");
    tenure().objects(ref, "10.0.5.2", "没有听取居民的意见就定了");
    for (int i = 0; i < 2; i++) {
      tenure().answers("shegong", ref, "Ask_AnswerObjection", "finding", "SUBSTANTIAL", "answer", "经核实情况属实，提请复议");
    }
    district().decides(ref, "公示异议第 2 件", "AGAINST", "会议复议后作出的公开答复");
    tenure().stands(ref, "OBJECTION_REVIEW");
    assertThat(tenure().cases().header(ref).dueAt()).isEqualTo(due);
    district().decides(ref, "公示异议第 1 件", "AGAINST", "会议复议后作出的公开答复");
    tenure().stands(ref, "PUBLICIZED");
    assertThat(tenure().cases().header(ref).dueAt()).isEqualTo(due);
  }

  /** Red with: a decision that goes to any process of the case, or to one that is gone. */
  @Test
  default void ofTwoObjectionsOfOneSessionEachHasItsVoteAndTheSecondLapsesWithTheAdmission() {
    String ref = tenure().admits(ItemKind.REGULAR, 365, "hongfeng");
    tenure().objects(ref, "10.0.8.1", "事项内容与另一部门重复");
    tenure().objects(ref, "10.0.8.2", "没有听取居民的意见就定了");
    for (int i = 0; i < 2; i++) {
      tenure().answers("shegong", ref, "Ask_AnswerObjection", "finding", "SUBSTANTIAL", "answer", "经核实情况属实，提请复议");
    }
    Matter first = district().matter(ref, "公示异议第 1 件");
    Matter second = district().matter(ref, "公示异议第 2 件");
    String session = district().opens(second, first);
    district().votes(session, first, "FOR");
    district().votes(session, second, "AGAINST");
    district().concludes(session, first, "两个部门重复派任务，撤回准入");
    district().concludes(session, second, "已补开居民代表会议，维持准入");
    district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
    tenure().closedAs(ref, "REVOKED");
    assertThat(tenure().notice(ref).answered()).extracting("number", "result")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "REVOKED"), org.assertj.core.groups.Tuple.tuple(2, "LAPSED"));
    assertThat(district().waitsForJointMeeting(ref, Topic.OBJECTION)).isFalse();
  }

  @Test
  default void oneAddressCannotFloodANotice() {
    String ref = tenure().admits(ItemKind.REGULAR, 365, "gongcheng");
    for (int i = 0; i < 3; i++) {
      tenure().objects(ref, "10.0.3.1", "第" + i + "次提出的同一个异议");
    }
    assertThatThrownBy(() -> tenure().objects(ref, "10.0.3.1", "第四次提出的同一个异议"))
        .isInstanceOf(TenureRefusal.class)
        .hasMessageContaining("上限");
    tenure().objects(ref, "10.0.3.2", "另一个地址提出的异议");
    assertThat(tenure().notice(ref).waiting()).isEqualTo(4);
    assertThatThrownBy(() -> tenure().objects(ref, "10.0.3.3", "太短")).isInstanceOf(TenureInvalid.class);
  }

  @Test
  default void filingThatIsLateIsEscalated() {
    String ref = tenure().admits(ItemKind.REGULAR, 365, "gongcheng");
    district().days(30);
    tenure().tells(ref, "备案超期");
    tenure().stands(ref, "PUBLICIZED");
  }

  private void rate(String ref, String answer, int satisfied) {
    rate(ref, answer, answer, satisfied);
  }

  private void rate(String ref, String support, String answer, int satisfied) {
    tenure().answers("gongcheng", ref, "Ask_RateDepartment", "support", support, "burden", answer, "effect", answer);
    tenure().answers("jiandu", ref, "Ask_RecordResidents", "asked", 100, "satisfied", satisfied, "method", "VISIT");
    tenure().answers("minzheng", ref, "Ask_RateWork", "effect", "FAIR", "used", "true", "comment", "按协议开展");
  }

  /** A term of four months is evaluated after two. */
  private String evaluated(String answer, int satisfied) {
    return evaluated(120, answer, satisfied);
  }

  private String evaluated(int days, String answer, int satisfied) {
    String ref = inForce(ItemKind.REGULAR, days);
    district().days(days / 2);
    rate(ref, answer, satisfied);
    return ref;
  }

  private void meets(String ref, int votesFor, int votesAgainst) {
    district().decides(ref, "是否退出", votesFor > votesAgainst ? "FOR" : "AGAINST", "会议审议了退出");
  }

  @Test
  default void aGoodEvaluationLeadsToARenewalAndTheEndMoves() {
    String ref = evaluated(365, "SATISFIED", 90);
    tenure().tells(ref, "满意度 94%（居民 90%，社区 100%；居民、社区按权重合并）");
    tenure().stands(ref, "IN_FORCE");
    var end = tenure().item(ref).inForceTo();
    district().days((int) java.time.temporal.ChronoUnit.DAYS.between(tenure().today(), end) - 20);
    assertThatThrownBy(
            () -> tenure().answers("minzheng", ref, "Ask_Renewal", "answer", "RENEW", "until", end.plusYears(3).toString(), "money", 1500, "reason", "零就业家庭仍需持续核查帮扶"))
        .isInstanceOf(AnswerInvalid.class);
    tenure().answers("minzheng", ref, "Ask_Renewal", "answer", "RENEW", "until", end.plusDays(200).toString(), "money", 1500, "reason", "零就业家庭仍需持续核查帮扶");
    tenure().answers("shegong.leader", ref, "Ask_ApproveRenewal", "answer", "APPROVE", "opinion", "同意");
    assertThat(tenure().item(ref).inForceTo()).as("the money of the new term is not there").isEqualTo(end);
    renewalMoney(ref, "CZ-2", 700);
    assertThat(tenure().item(ref).inForceTo()).as("half of it").isEqualTo(end);
    renewalMoney(ref, "CZ-3", 800);
    assertThat(tenure().item(ref).inForceTo()).isEqualTo(end.plusDays(200));
    assertThat(tenure().item(ref).shares().get(0).money()).isEqualByComparingTo("1500");
    assertThat(tenure().item(ref).shares().get(0).moneyArrived()).isEqualByComparingTo("1500");
    district().days(60);
    tenure().stands(ref, "IN_FORCE");
    district().days(200);
    assertThat(tenure().item(ref).renewals()).isEqualTo(1);
    tenure().closedAs(ref, "EXPIRED");
  }

  private void renewalMoney(String ref, String voucher, int amount) {
    tenure().answers(
        "caizheng", ref, "Ask_ConfirmRenewalFunds", "community", "gongcheng", "means", "MONEY", "amount", amount, "voucher", voucher);
  }

  @Test
  default void aRenewalWaitsForItsMoneyAfterTheOldTermAndExpiresWithoutIt() {
    String[] refs = evaluatedTogether(2);
    for (String ref : refs) {
      rate(ref, "SATISFIED", 90);
    }
    var end = tenure().item(refs[0]).inForceTo();
    daysBefore(end);
    for (String ref : refs) {
      assertThatThrownBy(
              () -> tenure().answers("minzheng", ref, "Ask_Renewal", "answer", "RENEW", "until", end.plusDays(60).toString(), "money", 0, "reason", "零就业家庭仍需持续核查帮扶"))
          .isInstanceOfSatisfying(
              AnswerInvalid.class, invalid -> assertThat(invalid.faults()).singleElement().matches(fault -> fault.field().equals("money")));
      tenure().answers("minzheng", ref, "Ask_Renewal", "answer", "RENEW", "until", end.plusDays(60).toString(), "money", 1500, "reason", "零就业家庭仍需持续核查帮扶");
      tenure().answers("shegong.leader", ref, "Ask_ApproveRenewal", "answer", "APPROVE", "opinion", "同意");
    }
    district().days(22);
    for (String ref : refs) {
      tenure().stands(ref, "AWAITING_FUNDS");
      assertThat(tenure().item(ref).state()).isEqualTo(ItemState.AWAITING_FUNDS);
      assertThat(tenure().item(ref).stateReason()).contains("续期经费没有到位");
      assertThat(tenure().item(ref).inForceOn(tenure().today())).isFalse();
    }
    renewalMoney(refs[0], "CZ-2", 1500);
    tenure().stands(refs[0], "IN_FORCE");
    assertThat(tenure().item(refs[0]).inForceOn(tenure().today())).isTrue();
    assertThat(tenure().item(refs[0]).inForceTo()).isEqualTo(end.plusDays(60));
    district().days(30);
    tenure().tells(refs[1], "落实续期经费超期");
    tenure().closedAs(refs[1], "EXPIRED");
    assertThat(tenure().waits("caizheng", refs[1], "Ask_ConfirmRenewalFunds")).isFalse();
    tenure().stands(refs[0], "IN_FORCE");
  }

  /** Terms of four and of ten weeks: evaluated half way, offered in the last quarter. */
  @Test
  default void aShortTermIsEvaluatedAndOfferedInTime() {
    String weeks = tenure().admits("minzheng", ItemKind.REGULAR, 40, "0", true, "gongcheng");
    String months = tenure().admits(ItemKind.REGULAR, 82, "gongcheng");
    pastPublicity(weeks);
    tenure().answers("shegong", months, "Ask_File", "note", "");
    allSign(weeks);
    allSign(months);
    tenure().answers("caizheng", weeks, "Ask_ConfirmFunds", "community", "gongcheng", "means", "STAFF", "voucher", "RS-1");
    everythingArrives(months, "gongcheng");
    district().days(18);
    assertThat(tenure().waits("minzheng", weeks, "Ask_Renewal")).isFalse();
    rate(weeks, "SATISFIED", 90);
    var end = tenure().item(weeks).inForceTo();
    renews(weeks, end, 20, 0);
    assertThat(tenure().item(weeks).inForceTo()).as("no money went with it, none is waited for").isEqualTo(end.plusDays(20));
    district().days((int) java.time.temporal.ChronoUnit.DAYS.between(tenure().today(), tenure().item(months).inForceTo()) - 24);
    assertThat(tenure().waits("minzheng", months, "Ask_Renewal")).isFalse();
    rate(months, "SATISFIED", 90);
    var later = tenure().item(months).inForceTo();
    renews(months, later, 3, 300);
    renewalMoney(months, "CZ-2", 300);
    assertThat(tenure().item(months).inForceTo()).isEqualTo(later.plusDays(3));
    district().days(30);
    tenure().closedAs(weeks, "EXPIRED");
    tenure().closedAs(months, "EXPIRED");
  }

  private void renews(String ref, java.time.LocalDate end, int days, int money) {
    district().days((int) java.time.temporal.ChronoUnit.DAYS.between(tenure().today(), end) - 3);
    tenure().answers("minzheng", ref, "Ask_Renewal", "answer", "RENEW", "until", end.plusDays(days).toString(), "money", money, "reason", "零就业家庭仍需持续核查帮扶");
    tenure().answers("shegong.leader", ref, "Ask_ApproveRenewal", "answer", "APPROVE", "opinion", "同意");
  }

  @Test
  default void whatCannotBeReadIsNotWritten() {
    String ref = inForce(ItemKind.REGULAR, 365);
    tenure().proposesExit("gongcheng", ref);
    for (String opinion : new String[] {"同意\u0007退出", "\u200b\u3000\u2800"}) {
      assertThatThrownBy(() -> tenure().objects(ref, "10.0.7.1", opinion.repeat(12))).isInstanceOf(TenureInvalid.class);
    }
    Matter matter = district().matter(ref, "是否退出");
    String session = district().opens(matter);
    district().votes(session, matter, "AGAINST");
    for (String opinion : new String[] {"同意\u0007退出", "\u200b\u3000\u2800"}) {
      assertThatThrownBy(() -> district().concludes(session, matter, opinion)).isInstanceOf(AnswerInvalid.class);
    }
    district().concludes(session, matter, "会议认为仍有必要");
    district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
    tenure().stands(ref, "IN_FORCE");
  }

  @Test
  default void theSecondRenewalIsDueAtTheEndOfTheRenewedTerm() {
    String ref = evaluated(365, "SATISFIED", 90);
    var end = tenure().item(ref).inForceTo();
    daysBefore(end);
    var first = tenure().waiting("minzheng", ref, "Ask_Renewal").dueAt();
    tenure().answers("minzheng", ref, "Ask_Renewal", "answer", "RENEW", "until", end.plusDays(200).toString(), "money", 1500, "reason", "零就业家庭仍需持续核查帮扶");
    district().days(16);
    tenure().tells(ref, "审批续期超期");
    tenure().answers("shegong.leader", ref, "Ask_ApproveRenewal", "answer", "APPROVE", "opinion", "同意");
    renewalMoney(ref, "CZ-2", 1500);
    daysBefore(end.plusDays(200));
    tenure().stands(ref, "IN_FORCE");
    assertThat(tenure().waiting("minzheng", ref, "Ask_Renewal").dueAt()).isEqualTo(first.plus(200, java.time.temporal.ChronoUnit.DAYS));
  }

  private void daysBefore(java.time.LocalDate end) {
    district().days((int) java.time.temporal.ChronoUnit.DAYS.between(tenure().today(), end) - 20);
  }

  @Test
  default void theDepartmentOrTheLeadUnitProposesAnExitWhenTheGoalIsMet() {
    for (String proposer : new String[] {"minzheng", "minzheng.leader", "shegong"}) {
      String ref = inForce(ItemKind.REGULAR, 365);
      tenure().proposesExit(proposer, ref);
      meets(ref, 9, 0);
      tenure().closedAs(ref, "EXITED");
      assertThat(tenure().item(ref).stateReason()).contains(proposer.equals("shegong") ? "牵头单位建议退出" : "部门建议退出");
    }
    String ref = inForce(ItemKind.REGULAR, 365);
    for (String nobody : new String[] {"nanjin", "caizheng", "shegong.leader"}) {
      assertThatThrownBy(() -> tenure().proposesExit(nobody, ref)).as(nobody).isInstanceOf(AccessDeniedException.class);
    }
    assertThatThrownBy(() -> tenure().proposesExit("chengguan", ref)).as("not its item").isInstanceOf(NoSuchCase.class);
  }

  @Test
  default void withoutAnEvaluationOrAgainstTheLeaderThereIsNoRenewal() {
    String silent = inForce(ItemKind.REGULAR, 120);
    String refused = inForce(ItemKind.REGULAR, 120);
    String unwanted = inForce(ItemKind.REGULAR, 120);
    district().days(60);
    rate(refused, "FAIR", 80);
    var end = tenure().item(silent).inForceTo();
    district().days((int) java.time.temporal.ChronoUnit.DAYS.between(tenure().today(), end) - 2);
    tenure().tells(silent, "各方均未评价");
    for (String ref : new String[] {silent, refused}) {
      tenure().answers("minzheng", ref, "Ask_Renewal", "answer", "RENEW", "until", end.plusDays(100).toString(), "money", 1500, "reason", "零就业家庭仍需持续核查帮扶");
    }
    tenure().tells(silent, "没有评估结果");
    tenure().answers("shegong.leader", refused, "Ask_ApproveRenewal", "answer", "REFUSE", "opinion", "改由部门自行办理");
    tenure().answers("minzheng", unwanted, "Ask_Renewal", "answer", "LET_EXPIRE");
    district().days(30);
    for (String ref : new String[] {silent, refused, unwanted}) {
      tenure().closedAs(ref, "EXPIRED");
    }
  }

  /** What is against a renewal for the moment leaves it to be asked for again; a law that is gone ends it. */
  @Test
  default void aRenewalWaitsForWhatIsOpenAgainstTheItemAndARepealedLawRefusesIt() {
    String[] refs = evaluatedTogether(2);
    for (String ref : refs) {
      rate(ref, "SATISFIED", 90);
    }
    String open = refs[0];
    String repealed = refs[1];
    var end = tenure().item(open).inForceTo();
    daysBefore(end);
    tenure().recordsRepeal("shegong", repealed);
    meets(repealed, 0, 9);
    asksToGoOn(repealed, end);
    tenure().tells(repealed, "不予续期");
    tenure().tells(repealed, "依据已废止");
    assertThat(tenure().waits("minzheng", repealed, "Ask_Renewal")).isFalse();
    tenure().reportsBreach("gongcheng", open, "OTHER", 0);
    asksToGoOn(open, end);
    tenure().tells(open, "违约报告正在核查或者整改，了结后可以再次申请");
    assertThat(tenure().waits("shegong.leader", open, "Ask_ApproveRenewal")).isFalse();
    tenure().answers("shegong", open, "Ask_VerifyBreach", "finding", "DISMISSED", "explanation", "经核实属于备案范围内的工作");
    tenure().proposesExit("gongcheng", open);
    asksToGoOn(open, end);
    tenure().tells(open, "正在审议退出，审议不退出后可以再次申请");
    meets(open, 0, 9);
    tenure().reverses("shegong.leader", open, tenure().line(open, "CZ-1"), "金额登记有误，经费实际没有到账");
    asksToGoOn(open, end);
    tenure().tells(open, "经费、人员没有到位，到位后可以再次申请");
    restores(open, "CZ-4", 1200);
    asksToGoOn(open, end);
    tenure().answers("shegong.leader", open, "Ask_ApproveRenewal", "answer", "APPROVE", "opinion", "同意");
    renewalMoney(open, "CZ-5", 1500);
    assertThat(tenure().item(open).inForceTo()).isEqualTo(end.plusDays(60));
  }

  /** Red with: a renewal that takes effect whatever happened between the leader's signature and its money. */
  @Test
  default void whatArrivesBetweenTheSignatureAndTheMoneyStopsTheRenewal() {
    String[] refs = evaluatedTogether(2);
    for (String ref : refs) {
      rate(ref, "SATISFIED", 90);
    }
    String open = refs[0];
    String repealed = refs[1];
    var end = tenure().item(open).inForceTo();
    daysBefore(end);
    for (String ref : refs) {
      asksToGoOn(ref, end);
      tenure().answers("shegong.leader", ref, "Ask_ApproveRenewal", "answer", "APPROVE", "opinion", "同意");
    }
    tenure().reportsBreach("gongcheng", open, "OTHER", 0);
    tenure().recordsRepeal("shegong", repealed);
    meets(repealed, 0, 9);
    for (String ref : refs) {
      renewalMoney(ref, "CZ-6", 1500);
      assertThat(tenure().item(ref).inForceTo()).as("not renewed").isEqualTo(end);
      tenure().tells(ref, "不予续期");
    }
    tenure().tells(repealed, "依据已废止");
    assertThat(tenure().waits("minzheng", repealed, "Ask_Renewal")).isFalse();
    tenure().tells(open, "违约报告正在核查或者整改，了结后可以再次申请");
    tenure().answers("shegong", open, "Ask_VerifyBreach", "finding", "DISMISSED", "explanation", "经核实属于备案范围内的工作");
    asksToGoOn(open, end);
    tenure().answers("shegong.leader", open, "Ask_ApproveRenewal", "answer", "APPROVE", "opinion", "同意");
    assertThat(tenure().item(open).inForceTo()).as("the money stayed there, none is asked for again").isEqualTo(end.plusDays(60));
    district().days(22);
    tenure().closedAs(repealed, "EXPIRED");
    tenure().stands(open, "IN_FORCE");
  }

  private void asksToGoOn(String ref, java.time.LocalDate end) {
    tenure().answers("minzheng", ref, "Ask_Renewal", "answer", "RENEW", "until", end.plusDays(60).toString(), "money", 1500, "reason", "零就业家庭仍需持续核查帮扶");
  }

  @Test
  default void aPoorEvaluationLeadsToTheJointMeetingThatEndsTheItem() {
    String ref = evaluated("DISSATISFIED", 20);
    Matter matter = district().matter(ref, "满意度低于退出线");
    assertThat(matter.question()).contains("属实的违约 0 次", "最近一次评估满意度：20%");
    district().days(20);
    tenure().tells(ref, "退出审议超期");
    String session = district().opens(matter);
    district().votes(session, matter, "FOR");
    district().concludes(session, matter, "居民不满意，退出");
    district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "RETURN", "opinion", "纪要不完整，请补充");
    tenure().stands(ref, "IN_FORCE");
    district().answers("shegong", session, "Ask_ReviseMinutes", "remark", "附评估结果");
    district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
    tenure().tells(ref, "联席会议 " + session + " 决定退出（满意度低于退出线）：参加表决");
    tenure().closedAs(ref, "EXITED");
    assertThat(tenure().item(ref).stateReason()).contains("满意度低于退出线");
  }

  @Test
  default void residentsWhoAreNotContentAreNotCoveredByTheirCommunityAndTheMeetingMayForgive() {
    String ref = evaluated("SATISFIED", 59);
    tenure().tells(ref, "满意度 59%（居民 59%，社区 100%；居民满意度低于退出线，以居民为准）");
    meets(ref, 2, 7);
    tenure().stands(ref, "IN_FORCE");
    assertThat(tenure().item(ref).state()).isEqualTo(ItemState.IN_FORCE);
    tenure().reportsBreach("gongcheng", ref, "OTHER", 0);
    tenure().answers("shegong", ref, "Ask_VerifyBreach", "finding", "CONFIRMED", "explanation", "派驻人员没有到岗，情况属实");
    tenure().stands(ref, "SUSPENDED");
    assertThat(tenure().waits("minzheng", ref, "Ask_Rectify")).as("what was forgiven is not held against it again").isTrue();
    assertThat(tenure().exits(ref)).extracting("reason", "result")
        .containsExactly(org.assertj.core.groups.Tuple.tuple("EX_DISSATISFIED", "NOT_CARRIED"));
  }

  /** Items in force since the same day, two months ago. */
  private String[] evaluatedTogether(int count) {
    String[] refs = new String[count];
    for (int i = 0; i < count; i++) {
      refs[i] = tenure().admits(ItemKind.REGULAR, 120, "gongcheng");
    }
    district().days(12);
    for (String ref : refs) {
      tenure().answers("shegong", ref, "Ask_File", "note", "");
      allSign(ref);
      everythingArrives(ref, "gongcheng");
    }
    district().days(60);
    return refs;
  }

  /** Two of three answers are bad, most residents are content: 0.6 × 90 % + 0.4 × 33 %. */
  @Test
  default void aMiddlingEvaluationIsRectifiedAndRepeatedOrLeadsToTheMeeting() {
    String[] refs = evaluatedTogether(3);
    for (String ref : refs) {
      rate(ref, "FAIR", "DISSATISFIED", 90);
    }
    String good = refs[0];
    String vain = refs[1];
    String late = refs[2];
    assertThat(tenure().item(good).state()).as("rectified while it goes on").isEqualTo(ItemState.IN_FORCE);
    for (String ref : new String[] {good, vain}) {
      tenure().answers("minzheng", ref, "Ask_Rectify", "report", "已减少填报并按月拨付经费");
    }
    district().days(10);
    tenure().tells(good, "核验整改超期");
    for (String ref : new String[] {good, vain}) {
      tenure().answers("shegong", ref, "Ask_CheckRectification", "finding", "RECTIFIED", "explanation", "社区确认");
      tenure().tells(ref, "发起整改后复评");
    }
    rate(good, "SATISFIED", 90);
    tenure().stands(good, "IN_FORCE");
    assertThat(tenure().waits("minzheng", good, "Ask_Rectify")).isFalse();
    rate(vain, "FAIR", "DISSATISFIED", 90);
    assertThat(tenure().waits("minzheng", vain, "Ask_Rectify")).as("ordered once").isFalse();
    meets(vain, 8, 0);
    tenure().closedAs(vain, "EXITED");
    assertThat(tenure().item(vain).stateReason()).contains("复评仍低于整改线");
    district().days(10);
    tenure().tells(late, "逾期未报告整改");
    meets(late, 9, 0);
    tenure().closedAs(late, "EXITED");
  }

  @Test
  default void aMeetingWithoutAQuorumIsHeldAgain() {
    String ref = inForce(ItemKind.REGULAR, 365);
    tenure().proposesExit("gongcheng", ref);
    Matter exit = district().matter(ref, "是否退出");
    String session = district().opens(exit);
    district().days(5);
    tenure().tells(ref, "联席会议 " + session + " 参加表决人数不够，表决无效，留待下次会议审议");
    district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
    tenure().stands(ref, "IN_FORCE");
    assertThat(tenure().exits(ref)).extracting("result").containsExactly((String) null);
    String cancelled = district().convenes(ref);
    district().days(4);
    district().answers("shegong", cancelled, "Ask_OpenMeeting", "answer", "CANCEL", "note", "主持人出差，改期");
    tenure().tells(ref, "联席会议 " + cancelled + " 没有召开，留待下次会议审议");
    meets(ref, 2, 0);
    tenure().closedAs(ref, "EXITED");
    String objected = tenure().admits(ItemKind.REGULAR, 365, "gongcheng");
    tenure().objects(objected, "10.0.6.1", "这是部门自己的法定职责");
    tenure().answers("jiandu", objected, "Ask_AnswerObjection", "finding", "SUBSTANTIAL", "answer", "经核实，确属部门自己的法定职责");
    String voided = district().opens(district().matter(objected, "公示异议"));
    district().memberAnswers("fenguan", voided, "Ask_Vote", "choice", "AGAINST", "reason", "");
    district().days(5);
    tenure().stands(objected, "OBJECTION_REVIEW");
    assertThat(tenure().notice(objected).answered()).isEmpty();
    district().decides(objected, "公示异议", "AGAINST", "会议复议后作出的公开答复");
    assertThat(tenure().notice(objected).answered()).extracting("result").containsExactly("KEPT");
  }

  /** Red with: a member who reversed money of the item votes on its end. */
  @Test
  default void whoActedOnTheItemHasNoVoteOnItsEnd() {
    String ref = inForce(ItemKind.REGULAR, 365);
    tenure().reverses("shegong.leader", ref, tenure().line(ref, "CZ-1"), "金额登记有误，经费实际没有到账");
    restores(ref, "CZ-2", 1200);
    tenure().proposesExit("gongcheng", ref);
    Matter matter = district().matter(ref, "社区建议退出");
    assertThat(matter.question()).contains("建议的理由：“居民普遍认为没有实际作用”");
    String session = district().opens(matter);
    assertThatThrownBy(() -> district().memberAnswers("shegong.leader", session, "Ask_Vote", "choice", "AGAINST", "reason", ""))
        .isInstanceOfSatisfying(AnswerInvalid.class, invalid -> assertThat(invalid.getMessage()).contains("必须回避"));
    district().votes(session, matter, "FOR");
    assertThat(district().session(session).agenda().get(0).item().tally().recused()).isEqualTo(1);
    district().concludes(session, matter, "同意退出");
    district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
    tenure().closedAs(ref, "EXITED");
  }

  /** Red with: whatever somebody did on the case bars him from the vote on its end. */
  @Test
  default void whoSignedTheAdmissionVotesOnTheExit() {
    String ref = district().files("minzheng", Applications.zeroEmployment(district().today()).paid().build());
    district().answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
    district().answers("shegong", ref, "Ask_ConfirmRoute", "answer", "CONFIRM");
    district().answers("nanjin", ref, "Ask_Opinion", "stance", "AGREE");
    district().answers("gongcheng", ref, "Ask_Opinion", "stance", "AGREE");
    district().answers("shegong.leader", ref, "Ask_Decide", "answer", "APPROVE", "opinion", "同意");
    pastPublicity(ref);
    allSign(ref);
    tenure().answers("caizheng", ref, "Ask_ConfirmFunds", "community", "gongcheng", "means", "MONEY", "amount", 8000, "voucher", "CZ-1");
    tenure().answers("caizheng", ref, "Ask_ConfirmFunds", "community", "gongcheng", "means", "STAFF", "voucher", "RS-1");
    tenure().proposesExit("gongcheng", ref);
    Matter matter = district().matter(ref, "社区建议退出");
    String session = district().opens(matter);
    district().memberAnswers("shegong.leader", session, "Ask_Vote", "choice", "FOR", "reason", "");
    district().memberAnswers("fenguan", session, "Ask_Vote", "choice", "FOR", "reason", "");
    assertThat(district().session(session).agenda().get(0).item().tally())
        .isEqualTo(new org.zhunru.jointmeeting.Tally(2, 2, 2, 0, 0, 0));
    district().concludes(session, matter, "同意退出");
    district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
    tenure().closedAs(ref, "EXITED");
  }

  /** An emergency broken twice and objected to; what is asked between the two breaches is answered. */
  private String broken(String address, boolean over) {
    String ref = tenure().admits("minzheng", ItemKind.EMERGENCY, 20, "0", false, "gongcheng");
    tenure().objects(ref, address, "应急事项属于部门自己的职责，社区没有人手");
    breachIsConfirmed(ref);
    isPutRight(ref);
    tenure().reportsBreach("gongcheng", ref, "PLAQUE", 0);
    if (over) {
      tenure().ends(ref);
    }
    tenure().answers("shegong", ref, "Ask_VerifyBreach", "finding", "CONFIRMED", "explanation", "现场核实已挂牌，再次违约");
    return ref;
  }

  /** An emergency may be over before the meeting: nothing waits for ever, and nothing of it stands on an agenda. */
  @Test
  default void whatTheMeetingHasNotDecidedWhenTheCaseEndsLapses() {
    String before = broken("10.0.9.1", false);
    assertThat(district().waitsForJointMeeting(before, Topic.EXIT)).isTrue();
    tenure().answers("jiandu", before, "Ask_AnswerObjection", "finding", "SUBSTANTIAL", "answer", "经核实，没有应急响应命令");
    Matter exit = district().matter(before, "再次违约");
    assertThat(exit.urgent()).isTrue();
    String session = district().opens(exit, district().matter(before, "公示异议"));
    tenure().ends(before);
    assertThat(district().session(session).agenda()).allMatch(point -> point.item().state().name().equals("WITHDRAWN"));
    String after = broken("10.0.9.2", true);
    assertThat(tenure().exits(after)).extracting("result").containsExactly("LAPSED");
    tenure().answers("jiandu", after, "Ask_AnswerObjection", "finding", "SUBSTANTIAL", "answer", "经核实，没有应急响应命令");
    tenure().tells(after, "不再提交联席会议");
    for (String ref : new String[] {before, after}) {
      assertThat(tenure().exits(ref)).extracting("result").containsExactly("LAPSED");
      assertThat(tenure().notice(ref).answered()).extracting("result", "answer")
          .containsExactly(org.assertj.core.groups.Tuple.tuple("LAPSED", "经核实，没有应急响应命令"));
      assertThat(district().waitsForJointMeeting(ref, Topic.EXIT)).isFalse();
      assertThat(district().waitsForJointMeeting(ref, Topic.OBJECTION)).isFalse();
    }
  }

  @Test
  default void ofTwoProposalsAtOnceTheSecondIsToldThatOneWaits() throws Exception {
    String ref = inForce(ItemKind.REGULAR, 365);
    var both = java.util.concurrent.Executors.newFixedThreadPool(2);
    try {
      var start = new java.util.concurrent.CountDownLatch(1);
      var first = both.submit(() -> proposesAfter(start, "gongcheng", ref));
      var second = both.submit(() -> proposesAfter(start, "jiandu", ref));
      start.countDown();
      assertThat(java.util.List.of(first.get(), second.get())).containsExactlyInAnyOrder("", "已有退出建议正在审议，不必重复提出");
    } finally {
      both.shutdown();
    }
  }

  private String proposesAfter(java.util.concurrent.CountDownLatch start, String who, String ref) throws InterruptedException {
    start.await();
    try {
      tenure().proposesExit(who, ref);
      return "";
    } catch (TenureRefusal refusal) {
      return refusal.getMessage();
    }
  }

  @Test
  default void aRepealRecordedWhenTheTermIsOverLeavesItToTheEndOfTheTerm() {
    String ref = inForce(ItemKind.REGULAR, 60);
    var end = tenure().item(ref).inForceTo();
    tenure().delaysTheEnd(ref, 10);
    district().days((int) java.time.temporal.ChronoUnit.DAYS.between(tenure().today(), end) + 2);
    tenure().recordsRepeal("shegong", ref);
    assertThat(district().waitsForJointMeeting(ref, Topic.EXIT)).isFalse();
    district().days(10);
    tenure().closedAs(ref, "EXPIRED");
  }

  /** Red with: repeal and exit refused while a renewal waits for its money, so that it began under a law that is gone. */
  @Test
  default void aRepealWhileARenewalWaitsForItsMoneyRefusesTheRenewal() {
    String[] refs = evaluatedTogether(2);
    String late = refs[0];
    String waiting = refs[1];
    var end = tenure().item(late).inForceTo();
    for (String ref : refs) {
      rate(ref, "SATISFIED", 90);
    }
    daysBefore(end);
    for (String ref : refs) {
      asksToGoOn(ref, end);
      tenure().answers("shegong.leader", ref, "Ask_ApproveRenewal", "answer", "APPROVE", "opinion", "同意");
    }
    tenure().delaysTheEnd(late, 10);
    district().days(22);
    tenure().stands(late, "IN_FORCE");
    tenure().stands(waiting, "AWAITING_FUNDS");
    assertThatThrownBy(() -> tenure().reportsBreach("gongcheng", waiting, "OTHER", 0)).isInstanceOf(TenureRefusal.class);
    tenure().proposesExit("gongcheng", waiting);
    meets(waiting, 0, 9);
    for (String ref : refs) {
      tenure().recordsRepeal("shegong", ref);
      assertThat(district().waitsForJointMeeting(ref, Topic.EXIT)).as("it does not run, the renewal answers it").isFalse();
      renewalMoney(ref, "CZ-8", 1500);
      tenure().tells(ref, "不予续期");
      tenure().tells(ref, "依据已废止");
      assertThat(tenure().item(ref).inForceTo()).as("not renewed").isEqualTo(end);
    }
    district().days(30);
    for (String ref : refs) {
      tenure().closedAs(ref, "EXPIRED");
    }
  }

  @Test
  default void aBreachSuspendsTheItemUntilItIsPutRightAndTheSecondEndsIt() {
    String ref = inForce(ItemKind.REGULAR, 365);
    tenure().reportsBreach("gongcheng", ref, "EXTRA_TASK", 0);
    district().days(10);
    tenure().tells(ref, "违约核查超期");
    tenure().answers("shegong", ref, "Ask_VerifyBreach", "finding", "CONFIRMED", "explanation", "部门确实另外派了三张表格");
    tenure().stands(ref, "SUSPENDED");
    assertThat(tenure().item(ref).state()).isEqualTo(ItemState.SUSPENDED);
    tenure().answers("minzheng", ref, "Ask_Rectify", "report", "已收回超范围的三张表格");
    tenure().answers("shegong", ref, "Ask_CheckRectification", "finding", "RECTIFIED", "explanation", "社区确认已收回");
    tenure().stands(ref, "IN_FORCE");
    tenure().reportsBreach("shegong", ref, "PLAQUE", 1);
    tenure().answers("shegong", ref, "Ask_VerifyBreach", "finding", "CONFIRMED", "explanation", "现场核实已挂牌，再次违约");
    assertThat(tenure().waits("minzheng", ref, "Ask_Rectify")).isFalse();
    assertThat(tenure().item(ref).stateReason()).isEqualTo("擅自挂牌，待联席会议审议是否退出");
    meets(ref, 8, 0);
    tenure().closedAs(ref, "EXITED");
    assertThat(tenure().item(ref).stateReason()).contains("再次违约");
  }

  @Test
  default void aBreachNotPutRightGoesToTheMeetingWhichMayKeepTheItem() {
    String ref = inForce(ItemKind.REGULAR, 365);
    tenure().reportsBreach("gongcheng", ref, "OTHER", 0);
    tenure().answers("shegong", ref, "Ask_VerifyBreach", "finding", "CONFIRMED", "explanation", "派驻人员没有到岗，情况属实");
    tenure().answers("minzheng", ref, "Ask_Rectify", "report", "正在协调派驻人员到岗");
    tenure().answers("shegong", ref, "Ask_CheckRectification", "finding", "FAILED", "explanation", "仍未到岗");
    tenure().stands(ref, "SUSPENDED");
    assertThat(tenure().item(ref).stateReason()).isEqualTo("违约没有整改到位，待联席会议审议是否退出");
    meets(ref, 3, 6);
    tenure().stands(ref, "IN_FORCE");
  }

  @Test
  default void aReportThatIsNotTrueChangesNothing() {
    String ref = inForce(ItemKind.REGULAR, 365);
    assertThatThrownBy(() -> tenure().reportsBreach("nanjin", ref, "OTHER", 2))
        .isInstanceOfSatisfying(
            TenureInvalid.class,
            invalid -> assertThat(invalid.faults()).singleElement().matches(fault -> fault.message().contains("不得早于事项生效日")));
    tenure().reportsBreach("nanjin", ref, "OTHER", 0);
    tenure().answers("shegong", ref, "Ask_VerifyBreach", "finding", "DISMISSED", "explanation", "经核实属于备案范围内的工作");
    tenure().stands(ref, "IN_FORCE");
    assertThatThrownBy(() -> tenure().reportsBreach("gongcheng", ref, "NONSENSE", -3))
        .isInstanceOfSatisfying(
            TenureInvalid.class, invalid -> assertThat(invalid.faults()).extracting("field").contains("kind", "since"));
    assertThatThrownBy(() -> tenure().reportsBreach("minzheng", ref, "OTHER", 0)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> tenure().reportsBreach("hongfeng", ref, "OTHER", 0)).isInstanceOf(NoSuchCase.class);
  }

  @Test
  default void moneyThatStoppedLongAgoEndsTheItem() {
    String ref = inForce(ItemKind.REGULAR, 365);
    district().days(70);
    tenure().reportsBreach("caizheng", ref, "MONEY_STOPPED", 65);
    tenure().answers("shegong", ref, "Ask_VerifyBreach", "finding", "CONFIRMED", "explanation", "财政确认两个月没有拨付");
    meets(ref, 8, 0);
    assertThat(tenure().item(ref).stateReason()).contains("经费中断");
    tenure().closedAs(ref, "EXITED");
  }

  @Test
  default void aCommunityProposesAnExitAndTheMeetingDecides() {
    String kept = inForce(ItemKind.REGULAR, 365);
    tenure().proposesExit("gongcheng", kept);
    assertThatThrownBy(() -> tenure().proposesExit("jiandu", kept)).isInstanceOf(TenureRefusal.class);
    meets(kept, 1, 8);
    tenure().stands(kept, "IN_FORCE");
    tenure().proposesExit("jiandu", kept);
    meets(kept, 8, 1);
    tenure().closedAs(kept, "EXITED");
    assertThat(tenure().item(kept).stateReason()).contains("社区建议退出");
    assertThatThrownBy(() -> tenure().proposesExit("gongcheng", kept)).isInstanceOf(TenureRefusal.class);
  }

  @Test
  default void aRepealedLawGoesToTheMeeting() {
    String ended = inForce(ItemKind.REGULAR, 365);
    String kept = inForce(ItemKind.REGULAR, 365);
    tenure().recordsRepeal("shegong", ended);
    tenure().recordsRepeal("shegong", kept);
    assertThatThrownBy(() -> tenure().recordsRepeal("gongcheng", kept)).isInstanceOf(AccessDeniedException.class);
    meets(ended, 9, 0);
    meets(kept, 0, 9);
    tenure().closedAs(ended, "EXITED");
    assertThat(tenure().item(ended).stateReason()).contains("依据已废止");
    tenure().stands(kept, "IN_FORCE");
  }

  @Test
  default void ofTwoExitsOfOneSessionEachHasItsOwnVoteWhateverTheirOrder() {
    for (boolean repealFirst : new boolean[] {true, false}) {
      String ref = inForce(ItemKind.REGULAR, 365);
      if (repealFirst) {
        tenure().recordsRepeal("shegong", ref);
        tenure().proposesExit("gongcheng", ref);
      } else {
        tenure().proposesExit("gongcheng", ref);
        tenure().recordsRepeal("shegong", ref);
      }
      Matter proposal = district().matter(ref, "社区建议退出");
      Matter repeal = district().matter(ref, "依据已废止");
      String session = district().opens(proposal, repeal);
      district().votes(session, proposal, "AGAINST");
      district().votes(session, repeal, "FOR");
      district().concludes(session, proposal, "仍有必要");
      district().concludes(session, repeal, "没有依据，退出");
      tenure().stands(ref, "IN_FORCE");
      district().answers("shegong.leader", session, "Ask_SignMinutes", "answer", "SIGN");
      tenure().closedAs(ref, "EXITED");
      assertThat(tenure().item(ref).stateReason()).isEqualTo("依据已废止");
      assertThat(tenure().exits(ref)).extracting("reason", "result")
          .contains(org.assertj.core.groups.Tuple.tuple("EX_BASIS_REPEALED", "CARRIED"))
          .contains(org.assertj.core.groups.Tuple.tuple("EX_PROPOSED", repealFirst ? "LAPSED" : "NOT_CARRIED"));
    }
  }

  /** Seen red with one reason for each item and a signature that answered every proposal before it. */
  @Test
  default void ofTwoExitsThatCrossEachKeepsItsOwnReasonAndAnswersOnlyItself() {
    String proposed = inForce(ItemKind.REGULAR, 365);
    String repealed = inForce(ItemKind.REGULAR, 365);
    for (String ref : new String[] {proposed, repealed}) {
      tenure().proposesExit("gongcheng", ref);
      tenure().recordsRepeal("shegong", ref);
    }
    meetsOn("依据已废止", proposed, 2, 7);
    tenure().stands(proposed, "IN_FORCE");
    assertThatThrownBy(() -> tenure().proposesExit("jiandu", proposed))
        .as("the signature answered the repeal, the proposal still waits")
        .isInstanceOf(TenureRefusal.class);
    meetsOn("社区建议退出", proposed, 8, 1);
    tenure().closedAs(proposed, "EXITED");
    assertThat(tenure().item(proposed).stateReason()).isEqualTo("社区建议退出");
    tenure().tells(proposed, "审议不退出（依据已废止）：参加表决");
    tenure().tells(proposed, "决定退出（社区建议退出）：参加表决");
    assertThat(tenure().exits(proposed)).extracting("reason", "proposedBy", "result")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("EX_PROPOSED", "gongcheng", "CARRIED"),
            org.assertj.core.groups.Tuple.tuple("EX_BASIS_REPEALED", null, "NOT_CARRIED"));
    meetsOn("依据已废止", repealed, 9, 0);
    assertThat(tenure().item(repealed).stateReason()).isEqualTo("依据已废止");
    assertThat(tenure().exits(repealed)).extracting("reason", "result")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("EX_PROPOSED", "LAPSED"), org.assertj.core.groups.Tuple.tuple("EX_BASIS_REPEALED", "CARRIED"));
  }

  /** What the rules said long ago is not overwritten by what they say of another matter meanwhile. */
  @Test
  default void aRectificationInVainKeepsTheReasonItWasOrderedFor() {
    String ref = evaluatedTogether(1)[0];
    rate(ref, "FAIR", "DISSATISFIED", 90);
    tenure().recordsRepeal("shegong", ref);
    meetsOn("依据已废止", ref, 0, 9);
    tenure().answers("minzheng", ref, "Ask_Rectify", "report", "正在减少填报，尚未完成");
    tenure().answers("shegong", ref, "Ask_CheckRectification", "finding", "FAILED", "explanation", "填报没有减少");
    meetsOn("满意度低于整改线", ref, 9, 0);
    tenure().closedAs(ref, "EXITED");
    assertThat(tenure().item(ref).stateReason()).isEqualTo("满意度低于整改线");
  }

  private void meetsOn(String reason, String ref, int votesFor, int votesAgainst) {
    district().decides(ref, reason, votesFor > votesAgainst ? "FOR" : "AGAINST", "会议审议了退出");
  }

  @Test
  default void aPurchaseIsRecordedByTheDepartmentAndNotedByTheLeadUnit() {
    String source = tenure().decidesPurchase();
    String ref = tenure().purchaseOf(source);
    assertThat(ref).startsWith("GM-");
    district().days(60);
    tenure().tells(ref, "购买服务登记超期");
    Object[] contract = {
      "supplier", "资阳市某社会工作服务中心", "contractNumber", "HT-1", "amount", 86000.5, "startsOn", tenure().today().toString(),
      "endsOn", tenure().today().plusYears(1).toString(), "scope", "入户核查服务"
    };
    tenure().answers("minzheng", ref, "Ask_RecordPurchase", contract);
    district().days(10);
    tenure().tells(ref, "核对购买服务超期");
    tenure().answers("shegong", ref, "Ask_NotePurchase", "answer", "RETURN", "note", "合同编号有误");
    tenure().answers("minzheng", ref, "Ask_RecordPurchase", contract);
    tenure().answers("shegong", ref, "Ask_NotePurchase", "answer", "NOTE");
    tenure().stands(ref, "PURCHASE_NOTED");
    assertThat(tenure().cases().header(ref).open()).isFalse();
  }
}
