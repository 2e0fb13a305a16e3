package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Values;
import org.zhunru.engine.Variable;
import org.zhunru.engine.camunda.EarlierDrawings;
import org.zhunru.register.ItemKind;
import org.zhunru.support.Sources;
import org.zhunru.tenure.Exits;
import org.zhunru.tenure.JointMeetings;
import org.zhunru.tenure.Referrals;

/**
 * What an item meets in later years: evaluations after a renewal, and exits begun under drawings and rows of an earlier
 * version. In a district of its own, for the clock moves far.
 */
@SpringBootTest(properties = "spring.application.name=over-years")
@Import({District.class, TenureDistrict.class, EarlierDrawings.class})
class TenureOverYearsTests {

  private static final String BEFORE = "建议退出（改版前提出）";
  private static final String UNRECORDED = "改版前提请，事由未单独登记，见办理记录";

  @Autowired private District district;
  @Autowired private TenureDistrict tenure;
  @Autowired private Processes processes;
  @Autowired private Exits exits;
  @Autowired private JointMeetings meetings;
  @Autowired private Referrals referrals;
  @Autowired private EarlierDrawings drawings;
  @Autowired private ApplicationContext beans;
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
    jdbc.sql("delete from tenure_exit where ref = ?").param(ref).update();
    String sql = Sources.text(Sources.MIGRATIONS.resolve("V53__tenure.sql"));
    jdbc.sql(sql.substring(sql.indexOf("insert into"), sql.lastIndexOf(';'))).update();
  }

  /** This version starts with what an earlier one left. */
  private void starts() {
    String sql = Sources.text(Sources.MIGRATIONS.resolve("V66_2__tenure.sql")).replaceAll("(?m)^--.*$", "");
    for (String statement : sql.split(";")) {
      if (statement.strip().startsWith("update")) {
        jdbc.sql(statement).update();
      }
    }
    ReflectionTestUtils.invokeMethod(beans.getBean("org.zhunru.tenure.process.MeetingsBefore"), "refer");
  }

  private void decides(String ref, String reason, String vote) {
    district.decides(ref, reason, vote, "会议审议了退出");
  }

  /** Red with: exits called again under the wrong scope, which take each other's reason; or left at tasks nobody can answer. */
  @Test
  void exitsBegunUnderTheEarlierDrawingGoToTheMeetingEachWithItsReason() {
    String ref = inForce(365);
    drawings.during(
        "tenure-exit",
        () -> {
          tenure.proposesExit("gongcheng", ref);
          tenure.recordsRepeal("shegong", ref);
        });
    assertThat(drawings.waiting(ref, "Ask_RecordExitMeeting")).isEqualTo(2);
    starts();
    assertThat(drawings.waiting(ref, "Ask_RecordExitMeeting")).isZero();
    decides(ref, "社区建议退出", "AGAINST");
    tenure.stands(ref, "IN_FORCE");
    decides(ref, "依据已废止", "FOR");
    tenure.closedAs(ref, "EXITED");
    assertThat(tenure.item(ref).stateReason()).isEqualTo("依据已废止");
    assertThat(tenure.exits(ref)).extracting("reason", "proposedBy", "result")
        .containsExactly(tuple("EX_PROPOSED", "gongcheng", "NOT_CARRIED"), tuple("EX_BASIS_REPEALED", null, "CARRIED"));
  }

  /** Red with: an objection that has to be answered once more; a revocation nobody signed that counts. */
  @Test
  void objectionsThatWaitedForARecordOrASignatureGoToTheMeeting() {
    String recorded = tenure.admits("minzheng", ItemKind.REGULAR, 365, "0", true, "hongfeng");
    String waiting = tenure.admits("minzheng", ItemKind.REGULAR, 365, "0", true, "hongfeng");
    drawings.during(
        "tenure-objection",
        () -> {
          for (String ref : new String[] {recorded, waiting}) {
            tenure.objects(ref, "10.0.11.1", "事项内容与另一部门重复");
            tenure.answers("shegong", ref, "Ask_AnswerObjection", "finding", "SUBSTANTIAL", "answer", "经核实情况属实，提请复议");
          }
        });
    drawings.move(recorded, "tenure-objection", "Ask_Redecide", "Ask_SignRedecision");
    jdbc.sql("update tenure_objection set state = 'REVOKING' where ref = ?").param(recorded).update();
    starts();
    for (String ref : new String[] {recorded, waiting}) {
      assertThat(tenure.waits("shegong", ref, "Ask_AnswerObjection")).as("answered already").isFalse();
      assertThat(drawings.waiting(ref, "Ask_Redecide") + drawings.waiting(ref, "Ask_SignRedecision")).isZero();
    }
    district.decides(waiting, "公示异议", "FOR", "两个部门重复派任务，撤回准入");
    tenure.closedAs(waiting, "REVOKED");
    district.decides(recorded, "公示异议", "AGAINST", "已经合并办理，维持准入");
    assertThat(tenure.notice(recorded).answered()).extracting("result").containsExactly("KEPT");
    tenure.stands(recorded, "PUBLICIZED");
  }

  /** Red with: the question turned round for what was referred under the earlier one. */
  @Test
  void anObjectionReferredUnderTheEarlierQuestionIsDecidedAsItWasAsked() {
    for (String vote : new String[] {"FOR", "AGAINST"}) {
      String ref = tenure.admits("minzheng", ItemKind.REGULAR, 365, "0", true, "hongfeng");
      tenure.objects(ref, "10.0.12.1", "事项内容与另一部门重复");
      tenure.answers("shegong", ref, "Ask_AnswerObjection", "finding", "SUBSTANTIAL", "answer", "经核实情况属实，提请复议");
      jdbc.sql("update tenure_objection set revocation = false where ref = ?").param(ref).update();
      jdbc.sql("update jointmeeting_matter set question = '公示异议第 1 件经核实成立，是否维持准入？' where ref = ?").param(ref).update();
      int id = jdbc.sql("select id from tenure_objection where ref = ?").param(ref).query(Integer.class).single();
      referrals.referObjection(ref, id);
      String session = district.decides(ref, "是否维持准入", vote, "会议按当时所问作出审议意见");
      assertThat(tenure.notice(ref).answered()).extracting("result").containsExactly(vote.equals("FOR") ? "KEPT" : "REVOKED");
      tenure.tells(ref, "联席会议 " + session + " 复议第 1 件异议：参加表决 2 人，维持 " + (vote.equals("FOR") ? "2 票，反对 0" : "0 票，反对 2"));
      assertThat(meetings.of(ref)).extracting("subject").containsExactly(JointMeetings.OBJECTION);
    }
  }

  /** Red with: a process that takes the number of the exit for granted; a proposal left behind by the migration. */
  @Test
  void aProposalThatWasPendingIsCarriedOverAndDecided() {
    String ref = inForce(365);
    drawings.during("tenure-exit", () -> tenure.proposesExit("gongcheng", ref));
    asBeforeMatters(ref);
    assertThat(tenure.exits(ref)).extracting("reason", "proposedBy", "result").containsExactly(tuple("EX_PROPOSED_BEFORE", "gongcheng", null));
    starts();
    decides(ref, BEFORE, "FOR");
    tenure.closedAs(ref, "EXITED");
    assertThat(tenure.item(ref).stateReason()).isEqualTo(BEFORE);
    assertThat(tenure.exits(ref)).extracting("result").containsExactly("CARRIED");
    assertThat(exits.reason(ref, null)).as("for a life that is not told the number").isEqualTo(BEFORE);
  }

  @Test
  void aMeetingThatWasRecordedAndNotSignedIsHeldByTheMeetingItself() {
    String ref = inForce(365);
    drawings.during("tenure-exit", () -> tenure.recordsRepeal("shegong", ref));
    jdbc.sql(
            "insert into tenure_meeting (ref, subject, held_on, attending, members, votes_for, votes_against, minutes, carried,"
                + " result, recorded_by, recorded_name, recorded_at) values (?, 'EXIT', ?, 9, 9, 9, 0, '会议审议了退出', true,"
                + " 'CARRIED', 'shegong', '经办人', current_timestamp)")
        .params(ref, tenure.today())
        .update();
    drawings.move(ref, "tenure-exit", "Ask_RecordExitMeeting", "Ask_SignExit");
    asBeforeMatters(ref);
    assertThat(tenure.exits(ref)).as("nobody proposed it").isEmpty();
    starts();
    tenure.stands(ref, "IN_FORCE");
    decides(ref, UNRECORDED, "FOR");
    tenure.closedAs(ref, "EXITED");
    assertThat(tenure.exits(ref)).extracting("reason", "result").containsExactly(tuple("EX_UNRECORDED", "CARRIED"));
    assertThat(meetings.of(ref)).extracting("result").containsExactly("UNSIGNED", "CARRIED");
  }

  /** A life begun before calls the exit without a reason: red with the column that must not be null. */
  @Test
  void anExitThatIsNotToldItsReasonOpensAllTheSame() {
    String ref = inForce(365);
    Values old = Values.of(Variable.text("department"), "minzheng").and(Variable.text("leadUnit"), "shegongbu");
    processes.start("tenure-exit", ref, old);
    assertThat(tenure.exits(ref)).extracting("reason").containsExactly("EX_UNRECORDED");
    decides(ref, UNRECORDED, "FOR");
    assertThat(tenure.exits(ref)).extracting("result").containsExactly("CARRIED");
    assertThat(exits.reason(ref, null)).isEqualTo(UNRECORDED);
  }
}
