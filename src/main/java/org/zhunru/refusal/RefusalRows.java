package org.zhunru.refusal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUser;

/** The table of reports. */
@Repository
class RefusalRows {

  private static final int GATES = 16;

  private final JdbcClient jdbc;

  RefusalRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Lets one report of a community in at a time, until the transaction ends. */
  void enter(String community) {
    jdbc.sql("select id from refusal_gate where id = ? for update")
        .param(Math.floorMod(community.hashCode(), GATES))
        .query(Integer.class)
        .single();
  }

  /** An open report of the same matter by the same community against the same asker, reported since then. */
  Optional<String> open(String community, String asker, String matterKey, Instant since) {
    return jdbc.sql(
            "select ref from refusal_case where community = ? and asker = ? and matter_key = ? and result is null and"
                + " last_reported_at >= ? order by ref desc")
        .params(community, asker, matterKey, time(since))
        .query(String.class)
        .list()
        .stream()
        .findFirst();
  }

  void insert(Refusal refusal, String matterKey, String dutySaid) {
    Refusal.Asked asked = refusal.asked();
    RefusalFacts facts = refusal.facts();
    jdbc.sql(
            "insert into refusal_case (ref, community, street, lead_unit, department, asker, matter, matter_key, detail,"
                + " item_ref, item_code, channel, asked_on, order_number, duty_said, certificate, survey_number, beyond,"
                + " fact_emergency, fact_duty, fact_negative, fact_filing, fact_scope, fact_in_force, fact_funds, fact_certificate, fact_survey, found, found_said,"
                + " reported_by, reporter, reported_at, last_reported_at, informed, looked_again) values (?, ?, ?, ?, ?, ?, ?,"
                + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, false)")
        .params(
            refusal.ref(),
            refusal.community(),
            refusal.street(),
            refusal.leadUnit(),
            asked.department(),
            asked.asker(),
            asked.matter(),
            matterKey,
            asked.detail(),
            asked.itemRef(),
            asked.itemCode(),
            asked.channel().name(),
            asked.on(),
            asked.orderNumber(),
            dutySaid,
            asked.certificate(),
            asked.surveyNumber(),
            asked.beyond(),
            facts.lawfulEmergencyOrder().name(),
            facts.statutoryOwnDuty().name(),
            facts.onNegativeList().name(),
            facts.filingMissing().name(),
            facts.outsideScopeOrTerm().name(),
            facts.notInForce().name(),
            facts.fundsNotArrived().name(),
            facts.certificateProhibited().name(),
            facts.surveyMarksMissing().name(),
            refusal.found() == null ? "" : refusal.found().name(),
            refusal.foundSaid(),
            refusal.reported().by(),
            refusal.reported().name(),
            time(refusal.reported().at()),
            time(refusal.reported().at()))
        .update();
  }

  void insertReport(String ref, CurrentUser by, Instant at, ReportTask report) {
    jdbc.sql(
            "insert into refusal_report (ref, reported_by, reporter, reported_at, channel, asked_on, matter, order_number,"
                + " survey_number, beyond, detail) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            ref,
            by.username(),
            by.name(),
            time(at),
            report.channel().name(),
            report.askedOn(),
            report.matter().strip(),
            report.orderNumber().strip(),
            report.surveyNumber().strip(),
            report.beyond().strip(),
            report.detail().strip())
        .update();
    set(ref, "last_reported_at = ?", time(at));
  }

  /** Every report that was joined in one case, first first. */
  List<Refusal.Again> reports(String ref) {
    return jdbc.sql(
            "select reported_at, reporter, channel, asked_on, matter, order_number, survey_number, beyond, detail from"
                + " refusal_report where ref = ? order by id")
        .param(ref)
        .query((rs, n) -> StoredRefusal.again(rs))
        .list();
  }

  /** Numbers of everything a community reported. */
  List<String> of(String community) {
    return jdbc.sql("select ref from refusal_case where community = ? order by ref")
        .param(community)
        .query(String.class)
        .list();
  }

  /** @param assignments columns of the row, each with one mark for its value */
  void set(String ref, String assignments, Object... values) {
    List<Object> all = new ArrayList<>(Arrays.asList(values));
    all.add(ref);
    if (jdbc.sql("update refusal_case set " + assignments + " where ref = ?").params(all).update() != 1) {
      throw new NoSuchCase(ref);
    }
  }

  /** Replaces what is established. */
  void set(String ref, RefusalFacts facts) {
    set(
        ref,
        "fact_emergency = ?, fact_duty = ?, fact_negative = ?, fact_filing = ?, fact_scope = ?, fact_in_force = ?,"
            + " fact_funds = ?, fact_certificate = ?, fact_survey = ?",
        values(facts).toArray());
  }

  /** In the order of the columns. */
  private static List<String> values(RefusalFacts facts) {
    return List.of(
            facts.lawfulEmergencyOrder(),
            facts.statutoryOwnDuty(),
            facts.onNegativeList(),
            facts.filingMissing(),
            facts.outsideScopeOrTerm(),
            facts.notInForce(),
            facts.fundsNotArrived(),
            facts.certificateProhibited(),
            facts.surveyMarksMissing())
        .stream()
        .map(Known::name)
        .toList();
  }

  /** @throws NoSuchCase when there is none of that number */
  Refusal get(String ref) {
    return jdbc.sql("select * from refusal_case where ref = ?")
        .param(ref)
        .query((rs, n) -> StoredRefusal.of(rs))
        .optional()
        .orElseThrow(() -> new NoSuchCase(ref));
  }

  static OffsetDateTime time(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
