package org.zhunru.admission;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of reviews. */
@Repository
class ReviewRows {

  private final JdbcClient jdbc;

  ReviewRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String ref, String grounds, String by, Instant at, String legalUnit, String panel) {
    jdbc.sql("insert into admission_review (ref, grounds, asked_by, asked_at, legal_unit, panel) values (?, ?, ?, ?, ?, ?)")
        .params(ref, grounds, by, AdmissionRows.time(at), legalUnit, panel)
        .update();
  }

  void advise(String ref, String stance, String opinion, String basis, String by, String name) {
    jdbc.sql("update admission_review set stance = ?, opinion = ?, basis = ?, opinion_by = ?, opinion_name = ? where ref = ?")
        .params(stance, opinion, basis, by, name, ref)
        .update();
  }

  void decide(String ref, String result, String reasons, String by, String name, Instant at) {
    jdbc.sql(
            "update admission_review set result = ?, reasons = ?, decided_by = ?, decided_name = ?, decided_at = ? where"
                + " ref = ?")
        .params(result, reasons, by, name, AdmissionRows.time(at), ref)
        .update();
  }

  Optional<Review> find(String ref) {
    return jdbc.sql("select * from admission_review where ref = ?")
        .param(ref)
        .query(
            (rs, n) ->
                new Review(
                    rs.getString("ref"),
                    rs.getString("grounds"),
                    rs.getString("asked_by"),
                    AdmissionRows.instant(rs, "asked_at"),
                    rs.getString("legal_unit"),
                    rs.getString("panel"),
                    rs.getString("stance"),
                    rs.getString("opinion"),
                    rs.getString("basis"),
                    rs.getString("opinion_by"),
                    rs.getString("opinion_name"),
                    rs.getString("result"),
                    rs.getString("reasons"),
                    rs.getString("decided_name"),
                    AdmissionRows.instant(rs, "decided_at")))
        .optional();
  }
}
