package org.zhunru.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.zhunru.engine.Decision;
import org.zhunru.engine.Decision.MatchedRow;
import org.zhunru.engine.Decision.TableResult;

/** The decisions: added and read, nothing else. */
class DecisionRows {

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.builder().build();

  DecisionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(long entryId, String caseRef, String elementId, String packageVersion, Said said, Decision decision) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into audit_decision (entry_id, case_ref, element_id, decision_key, package_version, outcome,"
                + " reason_code, rule, json) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            entryId,
            caseRef,
            elementId,
            decision.key(),
            packageVersion,
            said.outcome(),
            said.reasonCode(),
            said.rule(),
            write(decision))
        .update(key, "id");
    addRules(key.getKeyAs(Long.class), caseRef, decision);
  }

  /** One statement for all matched rows of all tables. */
  private void addRules(long decisionId, String caseRef, Decision decision) {
    StringBuilder sql =
        new StringBuilder("insert into audit_decision_rule (decision_id, case_ref, table_key, table_version, rule_id) values ");
    List<Object> parameters = new ArrayList<>();
    Set<String> written = new HashSet<>();
    for (TableResult table : decision.tables()) {
      for (MatchedRow row : table.rows()) {
        if (written.add(table.key() + " " + row.ruleId())) {
          sql.append(parameters.isEmpty() ? "" : ", ").append("(?, ?, ?, ?, ?)");
          parameters.addAll(List.of(decisionId, caseRef, table.key(), table.version(), row.ruleId()));
        }
      }
    }
    if (!parameters.isEmpty()) {
      jdbc.sql(sql.toString()).params(parameters).update();
    }
  }

  /** Newest first. */
  List<AuditDecision> ofCase(String ref) {
    return jdbc.sql(
            "select d.id, d.entry_id, e.at_, d.case_ref, d.element_id, d.package_version, d.outcome, d.reason_code, d.rule,"
                + " d.json from audit_decision d join audit_entry e on e.id = d.entry_id where d.case_ref = ? order by d.id"
                + " desc")
        .param(ref)
        .query(
            (rs, n) ->
                new AuditDecision(
                    rs.getLong("id"),
                    rs.getLong("entry_id"),
                    Times.in(rs, "at_"),
                    rs.getString("case_ref"),
                    rs.getString("element_id"),
                    rs.getString("package_version"),
                    rs.getString("outcome"),
                    rs.getString("reason_code"),
                    rs.getString("rule"),
                    read(rs.getString("json"))))
        .list();
  }

  private String write(Decision decision) {
    try {
      return json.writeValueAsString(decision);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Decision read(String text) {
    try {
      return json.readValue(text, Decision.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
