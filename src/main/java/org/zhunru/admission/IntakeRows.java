package org.zhunru.admission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What intake writes: requests, submissions, and the keys that make a repeated call harmless. */
@Repository
class IntakeRows {

  private final JdbcClient jdbc;
  private final AdmissionRows rows;

  IntakeRows(JdbcClient jdbc, AdmissionRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  String write(Application application) {
    return rows.write(application);
  }

  void insert(String ref, String department, String leadUnit, Application application, String by, Instant at) {
    rows.insert(ref, department, leadUnit, application.title());
    rows.addSubmission(ref, application, by, at);
  }

  void addSubmission(String ref, Application application, String by, Instant at) {
    rows.addSubmission(ref, application, by, at);
  }

  /** Every time a request was handed in, first first. */
  List<AdmissionView.Submission> submissions(String ref) {
    return jdbc.sql("select number_, submitted_by, submitted_at from admission_submission where ref = ? order by number_")
        .param(ref)
        .query(
            (rs, n) ->
                new AdmissionView.Submission(rs.getInt(1), rs.getString(2), AdmissionRows.instant(rs, "submitted_at")))
        .list();
  }

  /** What was declared the n-th time, empty where it was not handed in so often. */
  Optional<Application> declared(String ref, int number) {
    return jdbc.sql("select content from admission_submission where ref = ? and number_ = ?")
        .params(ref, number)
        .query(String.class)
        .optional()
        .map(content -> rows.read(content, Application.class));
  }

  /**
   * The case that this key was used for.
   *
   * @return null when the key is new or none was given
   * @throws AdmissionRefusal when it was used for other content
   */
  String earlier(String owner, String key, String hash) {
    if (key == null) {
      return null;
    }
    List<String[]> used =
        jdbc.sql("select body_hash, ref from admission_idempotency where owner = ? and key_ = ?")
            .params(owner, key)
            .query((rs, n) -> new String[] {rs.getString(1), rs.getString(2)})
            .list();
    if (used.isEmpty()) {
      return null;
    }
    if (!used.get(0)[0].equals(hash)) {
      throw new AdmissionRefusal("admission.idempotency.other-content");
    }
    return used.get(0)[1];
  }

  Optional<String> submittedWith(String owner, String key) {
    return jdbc.sql("select ref from admission_idempotency where owner = ? and key_ = ?")
        .params(owner, key)
        .query(String.class)
        .optional();
  }

  void remember(String owner, String key, String hash, String ref, Instant at) {
    if (key != null) {
      jdbc.sql("insert into admission_idempotency (owner, key_, body_hash, ref, used_at) values (?, ?, ?, ?, ?)")
          .params(owner, key, hash, ref, AdmissionRows.time(at))
          .update();
    }
  }
}
