package org.zhunru.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhunru.casefile.NoSuchCase;

/** The rows of requests and of their submissions. */
@Repository
class AdmissionRows {

  private static final String REQUEST =
      "select ref, department, lead_unit, submissions, corrections, accepted_at, rule_outcome, rule_reason, rule_row,"
          + " settled_outcome, red_flags, conditions, alternative, next_task, term_days, confirmed_by, override_outcome,"
          + " override_reason, overridden_by, countersigned_by, consulted, lapsed, joint_outcome, joint_reason,"
          + " consultation_route, joint_funds_first, proposal, proposal_reason, proposal_term, proposal_conditions, outcome, reason, ruling, decided_by, signed_by,"
          + " decided_at, promised_money, promised_staff, list_version from admission_request ";

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  AdmissionRows(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void insert(String ref, String department, String leadUnit, String title) {
    jdbc.sql(
            "insert into admission_request (ref, department, lead_unit, title, submissions, corrections, consulted) values"
                + " (?, ?, ?, ?, 0, 0, false)")
        .params(ref, department, leadUnit, title)
        .update();
  }

  void addSubmission(String ref, Application application, String by, Instant at) {
    jdbc.sql("update admission_request set submissions = submissions + 1, title = ? where ref = ?")
        .params(application.title(), ref)
        .update();
    jdbc.sql(
            "insert into admission_submission (ref, number_, submitted_by, submitted_at, content) select ref, submissions,"
                + " ?, ?, ? from admission_request where ref = ?")
        .params(by, time(at), write(application), ref)
        .update();
  }

  AdmissionRequest get(String ref) {
    return jdbc.sql(REQUEST + "where ref = ?")
        .param(ref)
        .query((rs, n) -> request(rs))
        .optional()
        .orElseThrow(() -> new NoSuchCase(ref));
  }

  Application application(String ref) {
    return read(
        jdbc.sql(
                "select s.content from admission_submission s join admission_request r on r.ref = s.ref and r.submissions ="
                    + " s.number_ where s.ref = ?")
            .param(ref)
            .query(String.class)
            .single(),
        Application.class);
  }

  /** When the submission that counts now was filed. */
  Instant submittedAt(String ref) {
    return jdbc.sql(
            "select s.submitted_at from admission_submission s join admission_request r on r.ref = s.ref and r.submissions ="
                + " s.number_ where s.ref = ?")
        .param(ref)
        .query((rs, n) -> instant(rs, "submitted_at"))
        .single();
  }

  /** Sets columns of a request; {@code assignments} is our own text, the values are bound. */
  void set(String ref, String assignments, Object... values) {
    Object[] all = new Object[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      all[i] = values[i] instanceof Instant instant ? time(instant) : values[i];
    }
    all[values.length] = ref;
    if (jdbc.sql("update admission_request set " + assignments + " where ref = ?").params(all).update() != 1) {
      throw new NoSuchCase(ref);
    }
  }

  List<String> of(String department, int limit, int offset) {
    return jdbc.sql("select ref from admission_request where department = ? order by ref desc limit ? offset ?")
        .params(department, limit, offset)
        .query(String.class)
        .list();
  }

  /** Newest first, within one district. */
  List<SimilarRequest> titledIn(String leadUnit, List<String> words, int limit) {
    return titled("lead_unit = ?", List.of(leadUnit), words, limit);
  }

  /** Newest first, among those an organisation made or was asked about. */
  List<SimilarRequest> titledOf(String organisation, List<String> words, int limit) {
    return titled(
        "(department = ? or exists (select 1 from admission_opinion o where o.ref = r.ref and o.organisation = ?))",
        List.of(organisation, organisation),
        words,
        limit);
  }

  private List<SimilarRequest> titled(String reach, List<String> reached, List<String> words, int limit) {
    List<Object> values = new ArrayList<>(reached);
    words.forEach(word -> values.add("%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%"));
    values.add(limit);
    return jdbc.sql(
            "select r.ref, r.title, r.department, coalesce(r.outcome, '') from admission_request r where "
                + reach
                + " and ("
                + String.join(" or ", Collections.nCopies(words.size(), "lower(r.title) like ? escape '!'"))
                + ") order by r.ref desc limit ?")
        .params(values)
        .query((rs, n) -> new SimilarRequest(rs.getString(1), rs.getString(2), rs.getString(3), "", rs.getString(4)))
        .list();
  }

  String write(Object content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  <T> T read(String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static AdmissionRequest request(ResultSet rs) throws SQLException {
    return new AdmissionRequest(
        rs.getString("ref"),
        rs.getString("department"),
        rs.getString("lead_unit"),
        rs.getInt("submissions"),
        rs.getInt("corrections"),
        instant(rs, "accepted_at"),
        rs.getString("rule_outcome"),
        rs.getString("rule_reason"),
        rs.getString("rule_row"),
        rs.getString("settled_outcome"),
        rs.getString("red_flags"),
        rs.getString("conditions"),
        rs.getString("alternative"),
        rs.getString("next_task"),
        rs.getObject("term_days", Integer.class),
        rs.getString("confirmed_by"),
        rs.getString("override_outcome"),
        rs.getString("override_reason"),
        rs.getString("overridden_by"),
        rs.getString("countersigned_by"),
        rs.getBoolean("consulted"),
        rs.getString("lapsed"),
        rs.getString("joint_outcome"),
        rs.getString("joint_reason"),
        rs.getString("consultation_route"),
        rs.getBoolean("joint_funds_first"),
        rs.getString("proposal"),
        rs.getString("proposal_reason"),
        rs.getObject("proposal_term", Integer.class),
        rs.getString("proposal_conditions"),
        rs.getString("outcome"),
        rs.getString("reason"),
        rs.getString("ruling"),
        rs.getString("decided_by"),
        rs.getString("signed_by"),
        instant(rs, "decided_at"),
        rs.getBigDecimal("promised_money"),
        rs.getBoolean("promised_staff"),
        rs.getObject("list_version", Integer.class));
  }

  static OffsetDateTime time(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet rs, String column) throws SQLException {
    Timestamp stamp = rs.getTimestamp(column);
    return stamp == null ? null : stamp.toInstant();
  }
}
