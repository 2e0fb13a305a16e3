package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

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
    for (Step step : life) {
      sql.reset();
      step.act().run();
      long statements = sql.statements().stream().filter(one -> !DEPLOYED.matcher(one).find()).count();
      System.out.println("SQL statements of " + step.name() + ": " + statements + " (at most " + step.most() + ")");
      assertThat(statements).as("%s %s", step.name(), sql.byTable()).isBetween(5L, (long) step.most());
    }
    tenure.closedAs(ref, "EXPIRED");
  }

  private void funds(String means, String voucher) {
    if (means.equals("MONEY")) {
      tenure.answers("caizheng", ref, "Ask_ConfirmFunds", "community", "gongcheng", "means", means, "amount", 1200, "voucher", voucher);
    } else {
      tenure.answers("caizheng", ref, "Ask_ConfirmFunds", "community", "gongcheng", "means", means, "voucher", voucher);
    }
  }
}
