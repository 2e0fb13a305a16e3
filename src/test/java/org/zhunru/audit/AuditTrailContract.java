package org.zhunru.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.zhunru.casefile.Milestone;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.TaskAnswered;
import org.zhunru.engine.TaskCancelled;
import org.zhunru.engine.TaskClaimed;
import org.zhunru.engine.TaskCreated;
import org.zhunru.identity.Act;
import org.zhunru.identity.Role;

/** What the trail promises on every database. */
abstract class AuditTrailContract {

  private static final Instant LONG_AGO = Instant.parse("2026-03-02T02:00:00Z");

  AuditRig rig;

  abstract DataSource emptyDatabase() throws Exception;

  abstract String vendor();

  @BeforeEach
  void open() throws Exception {
    rig = new AuditRig(emptyDatabase(), vendor());
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private long count(String table) {
    return rig.jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private AuditQuery ruled(String rule) {
    return new AuditQuery(null, null, null, null, null, rule, null, null, null, null, null, null, null, null);
  }

  @Test
  void everyStepOfACaseIsAnEntry() {
    rig.signIn(rig.user("shegong", "shegongbu", Role.LEAD_CLERK));
    String ref = rig.open("零就业家庭走访", "minzheng");
    rig.files().note(ref, new Milestone(LONG_AGO, "minzheng", "minzheng", "admission.submitted", "区民政局提交申请。"));
    rig.files().addParty(ref, "gongcheng", "COMMUNITY");
    rig.files().addParty(ref, "gongcheng", "COMMUNITY");
    rig.publish(
        new TaskCreated(
            new OpenTask(
                "t1", ref, "admission-request", "Ask_Opinion", "社区意见", "admission/opinion",
                Set.of("community-committee:gongcheng"), null, LONG_AGO, null, null)));
    rig.publish(new TaskClaimed("t1", ref, "Ask_Opinion", "shegong"));
    rig.publish(new TaskAnswered("t1", ref, "Ask_Opinion", "社区意见", "shegong"));
    rig.publish(new TaskCancelled("t2", ref, "Ask_Opinion", "社区意见"));
    rig.publish(AuditRig.decision(ref, null));
    rig.files().move(ref, "OPINION", LONG_AGO);
    rig.files().hold(ref, "CONSULTATION");
    rig.files().resume(ref, LONG_AGO);
    rig.files().close(ref, "DECIDED", "APPROVED", "CD_RESOURCES");

    assertThat(rig.acts(ref))
        .containsExactly(
            "case.opened", "admission.submitted", "case.party-joined", "task.created", "task.claimed", "task.answered",
            "task.cancelled", "decision.taken", "case.moved", "case.held", "case.resumed", "case.closed");
    AuditEntry answered = rig.trail().entries(ref).get(5);
    assertThat(answered.actor()).isEqualTo("shegong");
    assertThat(answered.organisation()).isEqualTo("shegongbu");
    assertThat(answered.detail()).containsEntry("name", "社区意见");
    assertThat(rig.trail().entries(ref).get(1).at()).isEqualTo(LONG_AGO);
    assertThat(rig.trail().entries(ref).get(11).result()).isEqualTo("APPROVED");
  }

  @Test
  void aDecisionKeepsEveryTableItsVersionInputsAndMatchedRow() {
    String ref = rig.open("零就业家庭走访", "minzheng");
    rig.publish(AuditRig.decision(ref, ""));

    AuditDecision kept = rig.trail().decisions(ref).get(0);
    assertThat(kept.decision()).isEqualTo(AuditRig.decision(ref, "").decision());
    assertThat(kept.packageVersion()).isEqualTo(AuditRig.RULES);
    assertThat(kept.decision().tables()).extracting(table -> table.versionTag()).containsExactly("1.0", "1.0");
    assertThat(kept.outcome()).isEqualTo("CONDITIONAL");
    assertThat(kept.reasonCode()).isEqualTo("CD_RESOURCES");
    assertThat(kept.rule()).isEqualTo("R17");
    assertThat(kept.elementId()).isEqualTo("Decide_Route");
    AuditEntry entry = rig.trail().entries(ref).get(1);
    assertThat(kept.entryId()).isEqualTo(entry.id());
    assertThat(entry.actor()).isEqualTo("system");
  }

  @Test
  void whatIsRolledBackLeavesNoTrace() {
    rig.transaction.executeWithoutResult(
        status -> {
          String ref = rig.open("撤回的事项", "minzheng");
          rig.context.publishEvent(AuditRig.decision(ref, null));
          rig.context.publishEvent(new Act("minzheng", "minzheng", "identity.signed-in", "minzheng", "OK", Map.of()));
          assertThat(rig.acts(ref)).hasSize(2);
          assertThat(count("audit_entry")).isEqualTo(3);
          status.setRollbackOnly();
        });

    assertThat(count("audit_entry")).isZero();
    assertThat(count("audit_decision")).isZero();
    assertThat(count("audit_decision_rule")).isZero();
    assertThat(count("audit_case")).isZero();
    assertThat(count("casefile_case")).isZero();
  }

  @Test
  void aStepOutsideATransactionIsRefused() {
    assertThatThrownBy(() -> rig.context.publishEvent(new TaskClaimed("t1", "ZR-2026-00001", "Ask_Opinion", "shegong")))
        .isInstanceOf(IllegalTransactionStateException.class);
    assertThat(count("audit_entry")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set actor = 'nobody'",
        "delete from audit_entry",
        "update audit_decision set outcome = 'ADMIT_ASSIST'",
        "delete from audit_decision",
        "update audit_decision_rule set rule_id = 'Rule_R18'",
        "delete from audit_decision_rule"
      })
  void nothingWrittenIsEverChangedOrRemoved(String statement) {
    String ref = rig.open("零就业家庭走访", "minzheng");
    rig.publish(AuditRig.decision(ref, null));
    List<AuditEntry> before = rig.trail().entries(ref);

    assertThatThrownBy(() -> rig.jdbc.sql(statement).update())
        .rootCause()
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("never changed or removed");

    assertThat(rig.trail().entries(ref)).isEqualTo(before);
    assertThat(count("audit_decision_rule")).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CD_RESOURCES", "r17", "Rule_R17_Resources", " cd_resources "})
  void aCaseIsFoundByTheRuleThatDecidedIt(String rule) {
    String ref = rig.open("零就业家庭走访", "minzheng");
    rig.open("另一件", "minzheng");
    rig.publish(AuditRig.decision(ref, null));

    assertThat(rig.trail().search(ruled(rule), rig.auditor()).items()).extracting(AuditedCase::ref).containsExactly(ref);
    assertThat(rig.trail().search(ruled("RJ_NEGATIVE_LIST"), rig.auditor()).total()).isZero();
  }

  @Test
  void theSearchAnswersEachQuestion() {
    String first = rig.open("100%走访_摸底", "minzheng");
    String second = rig.open("社区挂牌", "shegongbu");
    rig.files().addParty(first, "gongcheng", "COMMUNITY");
    rig.publish(AuditRig.decision(second, "JOINT_REVIEW"));
    rig.files().close(second, "DECIDED", "REJECTED", "RJ_NO_LIST_NO_LAW");
    var today = rig.context.getBean(org.zhunru.district.DistrictClock.class).today();

    assertThat(found(new AuditQuery("minzheng", null, null, null, null, null, null, null, null, null, null, null, null, null)))
        .containsExactly(first);
    assertThat(found(new AuditQuery(null, "gongcheng", null, null, null, null, null, null, null, null, null, null, null, null)))
        .containsExactly(first);
    assertThat(found(new AuditQuery(null, null, "ast-11", null, null, null, null, null, null, null, null, null, "ref", null)))
        .containsExactly(first, second);
    assertThat(found(new AuditQuery(null, null, null, "REJECTED", null, null, null, null, null, null, null, null, null, null)))
        .containsExactly(second);
    assertThat(found(new AuditQuery(null, null, null, null, "CONDITIONAL", null, null, null, null, null, null, null, null, null)))
        .containsExactly(second);
    assertThat(found(new AuditQuery(null, null, null, null, null, null, "0%走访_", null, null, null, null, null, null, null)))
        .containsExactly(first);
    assertThat(found(new AuditQuery(null, null, null, null, null, null, "%挂_", null, null, null, null, null, null, null)))
        .isEmpty();
    assertThat(found(new AuditQuery(null, null, null, null, null, null, null, today, today, null, null, null, "-opened", null)))
        .containsExactly(second, first);
    assertThat(found(new AuditQuery(null, null, null, null, null, null, null, today.plusDays(1), null, null, null, null, null, null)))
        .isEmpty();
    assertThat(found(new AuditQuery(null, null, null, null, null, null, null, null, today.minusDays(1), null, null, null, null, null)))
        .isEmpty();
    assertThat(found(new AuditQuery(null, null, null, null, null, null, null, null, null, "open", null, null, null, null)))
        .containsExactly(first);
    assertThat(found(new AuditQuery(null, null, null, null, null, null, null, null, null, "closed", null, null, null, null)))
        .containsExactly(second);
    assertThat(found(new AuditQuery(null, null, null, null, null, null, null, null, null, null, null, true, null, null)))
        .containsExactly(second);
    AuditedCase overridden = rig.trail().open(second, "audit.opened", rig.auditor());
    assertThat(overridden.rulesOutcome()).isEqualTo("CONDITIONAL");
    assertThat(overridden.overrideOutcome()).isEqualTo("JOINT_REVIEW");
    assertThat(overridden.outcome()).isEqualTo("REJECTED");
    assertThat(rig.trail().decisions(second).get(0).outcome()).isEqualTo("JOINT_REVIEW");
  }

  @Test
  void anOverrideThatAgreesWithTheRulesIsNone() {
    String ref = rig.open("同意规则结论", "minzheng");
    rig.publish(AuditRig.decision(ref, "CONDITIONAL"));

    assertThat(rig.trail().open(ref, "audit.opened", rig.auditor()).overridden()).isFalse();
  }

  private List<String> found(AuditQuery query) {
    Found<AuditedCase> found = rig.trail().search(query, rig.auditor());
    assertThat(found.total()).isEqualTo(found.items().size());
    assertThat(rig.trail().export(query, rig.auditor())).isEqualTo(found.items());
    return found.items().stream().map(AuditedCase::ref).toList();
  }

  @Test
  void aMissedTermStaysVisibleAfterItWasMet() {
    String missed = rig.open("超期的事项", "minzheng");
    String running = rig.open("正在超期", "minzheng");
    String onTime = rig.open("按期的事项", "minzheng");
    Instant now = rig.context.getBean(org.zhunru.district.DistrictClock.class).instant();
    rig.files().move(missed, "SCREENING", now.minusSeconds(20 * 86_400));
    rig.files().move(running, "SCREENING", now.minusSeconds(20 * 86_400));
    rig.files().move(onTime, "SCREENING", now.plusSeconds(86_400));
    rig.files().close(missed, "DECIDED", "APPROVED", "AD_LISTED");
    rig.files().close(onTime, "DECIDED", "APPROVED", "AD_LISTED");

    int days = rig.trail().open(missed, "audit.opened", rig.auditor()).daysLate();
    assertThat(days).isBetween(8, 16);
    assertThat(found(late(1))).containsExactlyInAnyOrder(missed, running);
    assertThat(found(late(days))).containsExactlyInAnyOrder(missed, running);
    assertThat(found(late(days + 1))).isEmpty();
    assertThat(rig.trail().open(onTime, "audit.opened", rig.auditor()).daysLate()).isZero();
  }

  private AuditQuery late(int days) {
    return new AuditQuery(null, null, null, null, null, null, null, null, null, null, days, null, null, null);
  }

  @Test
  void anAuditorSeesTheOwnDistrictOnly() {
    String ours = rig.open("本区事项", "minzheng");
    String theirs = rig.open("外区事项", "anyue-minzheng");

    assertThat(found(AuditQuery.everything())).containsExactly(ours);
    assertThatThrownBy(() -> rig.trail().open(theirs, "audit.opened", rig.auditor())).isInstanceOf(NoSuchCase.class);
    assertThatThrownBy(() -> rig.trail().entries(new EntryQuery(theirs, null, null, null, null), rig.auditor()))
        .isInstanceOf(NoSuchCase.class);
    assertThat(rig.trail().entries(new EntryQuery(null, null, null, null, null), rig.auditor()).items())
        .extracting(AuditEntry::caseRef)
        .contains(ours)
        .doesNotContain(theirs);
  }

  @Test
  void whatConcernsNoCaseIsReadInTheDistrictOfItsOrganisation() {
    rig.context.publishEvent(new Act("minzheng", "minzheng", "identity.signed-in", "minzheng", "OK", Map.of()));
    rig.context.publishEvent(new Act("anyue", "anyue-minzheng", "identity.signed-in", "anyue", "OK", Map.of()));
    rig.context.publishEvent(new Act("mayor", "city", "settings.changed", "admission.decision", "OK", Map.of()));
    rig.context.publishEvent(new Act("nobody", null, "identity.sign-in-failed", "nobody", "BAD", Map.of()));
    EntryQuery all = new EntryQuery(null, null, null, null, null);
    var other = rig.user("anyue-auditor", "anyue", Role.AUDITOR);

    assertThat(rig.trail().entries(all, rig.auditor()).items())
        .extracting(AuditEntry::actor)
        .containsExactly("nobody", "minzheng");
    assertThat(rig.trail().entries(all, other).items()).extracting(AuditEntry::actor).containsExactly("nobody", "anyue");
    assertThat(rig.trail().export(all, rig.auditor()))
        .extracting(AuditEntry::actor)
        .containsExactly("auditor", "nobody", "minzheng");
  }

  @Test
  void onlyAnAuditorSearchesAndOnlyTheLeadUnitReadsEntriesBeside() {
    String ref = rig.open("本区事项", "minzheng");
    rig.trail().open(ref, "audit.opened", rig.auditor());
    var department = rig.user("minzheng", "minzheng", Role.DEPARTMENT_CLERK, Role.DEPARTMENT_LEADER);
    var administrator = rig.user("admin", "yanjiang", Role.ADMINISTRATOR);
    var lead = rig.user("shegong", "shegongbu", Role.LEAD_CLERK);
    EntryQuery ofCase = new EntryQuery(ref, null, null, null, null);

    for (var reader : List.of(department, administrator, lead)) {
      assertThatThrownBy(() -> rig.trail().search(AuditQuery.everything(), reader)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> rig.trail().export(AuditQuery.everything(), reader)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> rig.trail().open(ref, "audit.opened", reader)).isInstanceOf(AccessDeniedException.class);
    }
    assertThatThrownBy(() -> rig.trail().export(ofCase, department)).isInstanceOf(AccessDeniedException.class);
    assertThat(rig.trail().export(ofCase, lead)).extracting(AuditEntry::act).containsExactly("case.opened");
    assertThatThrownBy(() -> rig.trail().entries(ofCase, department)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> rig.trail().entries(ofCase, administrator)).isInstanceOf(AccessDeniedException.class);
    assertThat(rig.trail().entries(ofCase, lead).items()).extracting(AuditEntry::act).containsExactly("case.opened");
    assertThat(rig.trail().entries(ofCase, rig.auditor()).items())
        .extracting(AuditEntry::act)
        .containsExactly("audit.opened", "case.opened");
  }

  @Test
  void everyReadingOfAnAuditorIsAnEntry() {
    String ref = rig.open("本区事项", "minzheng");
    rig.trail().search(ruled("R17"), rig.auditor());
    rig.trail().export(AuditQuery.everything(), rig.auditor());
    rig.trail().open(ref, "audit.opened", rig.auditor());
    rig.trail().entries(new EntryQuery(ref, null, null, null, null), rig.auditor());

    List<AuditEntry> read =
        rig.trail().entries(new EntryQuery(null, "auditor", null, null, null), rig.auditor()).items();
    assertThat(read)
        .extracting(AuditEntry::act)
        .containsExactly("audit.read", "audit.opened", "audit.exported", "audit.searched");
    assertThat(read.get(3).detail()).containsEntry("rule", "R17").containsEntry("found", "0");
    assertThat(read.get(1).caseRef()).isEqualTo(ref);
    assertThat(read.get(1).organisation()).isEqualTo("shenji");
  }

  @Test
  void aNameTooLongOrUnprintableIsCutAndKept() {
    rig.context.publishEvent(
        new Act("x".repeat(500), null, "identity.sign-in-failed", "a\u0000b", "BAD", Map.of("text", "文".repeat(9000))));

    AuditEntry kept = rig.trail().entries(new EntryQuery(null, null, null, null, null), rig.auditor()).items().get(0);
    assertThat(kept.actor()).hasSize(60).endsWith("…");
    assertThat(kept.object()).isEqualTo("a b");
    assertThat(kept.detail().get("text")).hasSize(4000);
  }

  @Test
  void pagesHoldTwentyCasesAndTheCountAll() {
    for (int i = 0; i < 23; i++) {
      rig.open("事项" + i, "minzheng");
    }
    Found<AuditedCase> second =
        rig.trail()
            .search(new AuditQuery(null, null, null, null, null, null, null, null, null, null, null, null, "ref", 2), rig.auditor());
    assertThat(second.total()).isEqualTo(23);
    assertThat(second.pages()).isEqualTo(2);
    assertThat(second.items()).hasSize(3);
    assertThat(rig.trail().export(AuditQuery.everything(), rig.auditor())).hasSize(23);
  }
}
