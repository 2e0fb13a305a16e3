package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Values;
import org.zhunru.engine.Variable;
import org.zhunru.register.ItemKind;
import org.zhunru.support.Sources;
import org.zhunru.tenure.Exits;

/**
 * What an item meets in later years: evaluations after a renewal, and exits begun under drawings and rows of an earlier
 * version. In a district of its own, for the clock moves far.
 */
@SpringBootTest(properties = "spring.application.name=over-years")
@Import({District.class, TenureDistrict.class})
class TenureOverYearsTests {

  private static final String BEFORE = "建议退出（改版前提出）";
  private static final String UNRECORDED = "改版前提请，事由未单独登记，见办理记录";

  @Autowired private District district;
  @Autowired private TenureDistrict tenure;
  @Autowired private Processes processes;
  @Autowired private Exits exits;
  @Autowired private JdbcClient jdbc;

  private String inForce(int days) {
    String ref = tenure.admits("minzheng", ItemKind.REGULAR, days, "0", true, "gongcheng");
    district.days(12);
    tenure.answers("shegong", ref, "Ask_File", "note", "");
    for (String signer : new String[] {"minzheng.leader", "nanjin", "gongcheng"}) {
      tenure.answers(signer, ref, "Ask_SignAgreement", "answer", "SIGN");
    }
    tenure.answers("caizheng", ref, "Ask_ConfirmFunds", "community", "gongcheng", "means", "STAFF", "voucher", "RS-" + ref);
    tenure.stands(ref, "IN_FORCE");
    return ref;
  }

  private void rate(String ref) {
    tenure.answers("gongcheng", ref, "Ask_RateDepartment", "support", "SATISFIED", "burden", "SATISFIED", "effect", "SATISFIED");
    tenure.answers("jiandu", ref, "Ask_RecordResidents", "asked", 100, "satisfied", 90, "method", "VISIT");
    tenure.answers("minzheng", ref, "Ask_RateWork", "effect", "FAIR", "used", "true", "comment", "按协议开展");
  }

  private void daysUntil(LocalDate day) {
    district.days((int) ChronoUnit.DAYS.between(tenure.today(), day));
  }

  /** Red with: the timer left at the day after the old term by Do_Renew, or another interval. */
  @Test
  void afterARenewalTheNextYearlyEvaluationWaitsAtItsTime() {
    String ref = inForce(365);
    district.days(182);
    LocalDate opened = tenure.today();
    while (!tenure.waits("gongcheng", ref, "Ask_RateDepartment")) {
      district.days(1);
      opened = tenure.today();
    }
    rate(ref);
    LocalDate end = tenure.item(ref).inForceTo();
    assertThat(opened.plusDays(365)).as("beyond the first term").isAfter(end);
    daysUntil(end.minusDays(20));
    tenure.answers("minzheng", ref, "Ask_Renewal", "answer", "RENEW", "until", end.plusDays(330).toString(), "money", 0, "reason", "零就业家庭仍需持续核查帮扶");
    tenure.answers("shegong.leader", ref, "Ask_ApproveRenewal", "answer", "APPROVE", "opinion", "同意");
    assertThat(tenure.item(ref).inForceTo()).isEqualTo(end.plusDays(330));
    daysUntil(opened.plusDays(340));
    assertThat(tenure.waits("gongcheng", ref, "Ask_RateDepartment")).as("not before a year is over").isFalse();
    daysUntil(opened.plusDays(376));
    assertThat(tenure.waits("gongcheng", ref, "Ask_RateDepartment")).as("a year and a few days off at most").isTrue();
    tenure.tells(ref, "年度评估");
    rate(ref);
    tenure.stands(ref, "IN_FORCE");
  }

  /** Red with: an answer of the table taken for granted by the evaluation. */
  @Test
  void aLifeBegunBeforeTheTableOfRenewalsWasAskedAsksItWhenItIsEvaluated() {
    String ref = inForce(365);
    jdbc.sql("update tenure_life set renewable = null, renewable_reason = null where ref = ?").param(ref).update();
    district.days(190);
    assertThat(tenure.waits("gongcheng", ref, "Ask_RateDepartment")).isTrue();
    assertThat(tenure.renewable(ref)).isEqualTo("RN_ALLOWED");
  }

  /** What processes and tables held before an exit was a matter of its own. */
  private void asBeforeMatters(String ref) {
    jdbc.sql(
            "delete from act_ru_variable where name_ in ('exitMatter', 'exitReason', 'proposal') and proc_inst_id_ in (select"
                + " proc_inst_id_ from act_ru_execution where business_key_ = ?)")
        .param(ref)
        .update();
    jdbc.sql("update tenure_meeting set exit_ = null where ref = ?").param(ref).update();
    jdbc.sql("delete from tenure_exit where ref = ?").param(ref).update();
  }

  private void migrates() {
    String sql = Sources.text(Sources.MIGRATIONS.resolve("V53__tenure.sql"));
    jdbc.sql(sql.substring(sql.indexOf("insert into"), sql.lastIndexOf(';'))).update();
  }

  private void records(String reason, String ref) {
    tenure.answersOn(
        reason, "shegong", ref, "Ask_RecordExitMeeting", "heldOn", tenure.today().toString(), "attending", 9, "votesFor", 9,
        "votesAgainst", 0, "minutes", "会议审议了退出");
  }

  private void signs(String reason, String ref) {
    tenure.answersOn(reason, "shegong.leader", ref, "Ask_SignExit", "answer", "APPROVE", "opinion", "同意会议意见");
  }

  /** Red with: a form that takes the number of the matter for granted; a proposal left behind by the migration. */
  @Test
  void aProposalThatWasPendingIsCarriedOverAndDecided() {
    String ref = inForce(365);
    tenure.proposesExit("gongcheng", ref);
    asBeforeMatters(ref);
    migrates();
    assertThat(tenure.exits(ref)).extracting("reason", "proposedBy", "result").containsExactly(tuple("EX_PROPOSED_BEFORE", "gongcheng", null));
    records(BEFORE, ref);
    signs(BEFORE, ref);
    tenure.closedAs(ref, "EXITED");
    assertThat(tenure.item(ref).stateReason()).isEqualTo(BEFORE);
    assertThat(tenure.exits(ref)).extracting("result").containsExactly("CARRIED");
    assertThat(exits.reason(ref, null)).as("for a life that is not told the number").isEqualTo(BEFORE);
  }

  @Test
  void aMeetingThatWasRecordedBeforeIsSignedAfter() {
    String ref = inForce(365);
    tenure.recordsRepeal("shegong", ref);
    records("依据已废止", ref);
    asBeforeMatters(ref);
    migrates();
    assertThat(tenure.exits(ref)).as("nobody proposed it").isEmpty();
    signs(UNRECORDED, ref);
    tenure.closedAs(ref, "EXITED");
    assertThat(tenure.exits(ref)).extracting("reason", "result").containsExactly(tuple("EX_UNRECORDED", "CARRIED"));
  }

  /** A life begun before calls the exit without a reason: red with the column that must not be null. */
  @Test
  void anExitThatIsNotToldItsReasonOpensAllTheSame() {
    String ref = inForce(365);
    Values old = Values.of(Variable.text("department"), "minzheng").and(Variable.text("leadUnit"), "shegongbu");
    processes.start("tenure-exit", ref, old);
    assertThat(tenure.exits(ref)).extracting("reason").containsExactly("EX_UNRECORDED");
    records(UNRECORDED, ref);
    signs(UNRECORDED, ref);
    assertThat(tenure.exits(ref)).extracting("result").containsExactly("CARRIED");
    assertThat(exits.reason(ref, null)).isEqualTo(UNRECORDED);
  }
}
