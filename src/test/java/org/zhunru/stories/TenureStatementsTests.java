package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.register.ItemKind;
import org.zhunru.support.SqlCounter;

/**
 * What each step of a life costs, also those that a timer takes. In a district of its own: the clock that is moved runs the
 * timers of this one case and of no other.
 */
@SpringBootTest(properties = "spring.application.name=statements")
@Import({District.class, TenureDistrict.class, SqlCounter.Counting.class})
class TenureStatementsTests {

  /** What is deployed is read once by whoever is first, before the first item or at it: no cost of a step. */
  private static final Pattern DEPLOYED = Pattern.compile("(?i)act_(re|ge)_");

  @Autowired private District district;
  @Autowired private TenureDistrict tenure;
  @Autowired private SqlCounter sql;

  /** @param most statements that a run showed, with a tenth of room */
  private record Step(String name, int most, Runnable act) {}

  private String ref;

  @Test
  void noStepOfALifeGrowsUnnoticed() {
    List<Step> life =
        List.of(
            new Step("公示", 52, () -> ref = tenure.admits(ItemKind.REGULAR, 365, "gongcheng")),
            new Step("公示期满", 60, () -> district.days(12)),
            new Step("备案", 175, () -> tenure.answers("shegong", ref, "Ask_File", "note", "")),
            new Step("部门签署", 65, () -> tenure.answers("minzheng.leader", ref, "Ask_SignAgreement", "answer", "SIGN")),
            new Step("街道签署", 65, () -> tenure.answers("nanjin", ref, "Ask_SignAgreement", "answer", "SIGN")),
            new Step("社区签署", 100, () -> tenure.answers("gongcheng", ref, "Ask_SignAgreement", "answer", "SIGN")),
            new Step("经费到位", 80, () -> funds("MONEY", "CZ-1")),
            new Step("人员到位即生效", 130, () -> funds("STAFF", "RS-1")),
            new Step("发起评估", 72, () -> district.days(180)),
            new Step("社区评价", 70, () -> tenure.answers("gongcheng", ref, "Ask_RateDepartment", "support", "FAIR", "burden", "FAIR", "effect", "FAIR")),
            new Step("居民满意度", 70, () -> tenure.answers("jiandu", ref, "Ask_RecordResidents", "asked", 9, "satisfied", 9, "method", "VISIT")),
            new Step("部门评价即作处理", 130, () -> tenure.answers("minzheng", ref, "Ask_RateWork", "effect", "FAIR", "used", "true", "comment", "按协议开展")),
            new Step("报告违约", 50, () -> tenure.reportsBreach("gongcheng", ref, "OTHER", 1)),
            new Step("属实即中止", 130, () -> tenure.answers("shegong", ref, "Ask_VerifyBreach", "finding", "CONFIRMED", "explanation", "经向社区核查，情况完全属实")),
            new Step("整改", 80, () -> tenure.answers("minzheng", ref, "Ask_Rectify", "report", "已经按协议全部整改到位")),
            new Step("核验即恢复", 100, () -> tenure.answers("shegong", ref, "Ask_CheckRectification", "finding", "RECTIFIED", "explanation", "社区确认")),
            new Step("到期", 140, () -> district.days(185)));
    life.forEach(this::takes);
    tenure.closedAs(ref, "EXPIRED");
  }

  /** What leads to the joint meeting and back, a renewal with its money, and an emergency. */
  @Test
  void noStepOfAnObjectionARenewalAnExitOrAnEmergencyGrowsUnnoticed() {
    ref = tenure.admits(ItemKind.REGULAR, 365, "gongcheng");
    takes(new Step("提出异议", 64, () -> tenure.objects(ref, "10.0.9.1", "没有听取居民的意见就定下了这件事项")));
    takes(
        new Step(
            "异议成立即提请复议", 90,
            () -> tenure.answers("jiandu", ref, "Ask_AnswerObjection", "finding", "SUBSTANTIAL", "answer", "确实没有征求居民意见")));
    takes(new Step("联席会议复议全程", 740, () -> district.decides(ref, "公示异议第 1 件", "AGAINST", "已补开居民代表会议，维持准入")));
    district.days(15);
    tenure.answers("shegong", ref, "Ask_File", "note", "");
    for (String signer : List.of("minzheng.leader", "nanjin", "gongcheng")) {
      tenure.answers(signer, ref, "Ask_SignAgreement", "answer", "SIGN");
    }
    funds("MONEY", "CZ-21");
    funds("STAFF", "RS-21");
    district.days(185);
    tenure.answers("gongcheng", ref, "Ask_RateDepartment", "support", "SATISFIED", "burden", "SATISFIED", "effect", "SATISFIED");
    tenure.answers("jiandu", ref, "Ask_RecordResidents", "asked", 100, "satisfied", 90, "method", "VISIT");
    tenure.answers("minzheng", ref, "Ask_RateWork", "effect", "FAIR", "used", "true", "comment", "按协议开展");
    LocalDate end = tenure.item(ref).inForceTo();
    district.days((int) ChronoUnit.DAYS.between(tenure.today(), end) - 20);
    takes(
        new Step(
            "申请续期", 82,
            () ->
                tenure.answers(
                    "minzheng", ref, "Ask_Renewal", "answer", "RENEW", "until", end.plusDays(200).toString(), "money", 1500, "reason",
                    "零就业家庭仍需持续核查帮扶")));
    takes(new Step("同意续期", 84, () -> tenure.answers("shegong.leader", ref, "Ask_ApproveRenewal", "answer", "APPROVE", "opinion", "同意")));
    takes(
        new Step(
            "续期经费到位即续期", 135,
            () ->
                tenure.answers(
                    "caizheng", ref, "Ask_ConfirmRenewalFunds", "community", "gongcheng", "means", "MONEY", "amount", 1500, "voucher",
                    "CZ-22")));
    takes(new Step("建议退出", 58, () -> tenure.proposesExit("gongcheng", ref)));
    takes(new Step("联席会议审议退出全程", 750, () -> district.decides(ref, "社区建议退出", "FOR", "目标已经实现，同意退出")));
    tenure.closedAs(ref, "EXITED");
    takes(new Step("应急执行", 86, () -> ref = tenure.admits("minzheng", ItemKind.EMERGENCY, 10, "500", false, "gongcheng")));
    takes(
        new Step(
            "应急经费补拨", 68,
            () -> tenure.answers("caizheng", ref, "Ask_BackfillFunds", "community", "gongcheng", "means", "MONEY", "amount", 500, "voucher", "YJ-21")));
    // until nothing of it waits any more that would be counted as a step of another life
    district.days(60);
  }

  private void takes(Step step) {
    sql.reset();
    step.act().run();
    long statements = sql.statements().stream().filter(one -> !DEPLOYED.matcher(one).find()).count();
    System.out.println("SQL statements of " + step.name() + ": " + statements + " (at most " + step.most() + ")");
    assertThat(statements).as("%s %s", step.name(), sql.byTable()).isBetween(5L, (long) step.most());
  }

  private void funds(String means, String voucher) {
    if (means.equals("MONEY")) {
      tenure.answers("caizheng", ref, "Ask_ConfirmFunds", "community", "gongcheng", "means", means, "amount", 1200, "voucher", voucher);
    } else {
      tenure.answers("caizheng", ref, "Ask_ConfirmFunds", "community", "gongcheng", "means", means, "voucher", voucher);
    }
  }
}
