package org.zhunru.tenure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.Parameters;

/** An agreement that a party sends back instead of signing it, and what the department corrected in it. */
@Service
@Transactional
public class AgreementReturns {

  private final JdbcClient jdbc;
  private final Lives lives;
  private final Agreements agreements;
  private final Parameters parameters;
  private final TenureNotes notes;

  AgreementReturns(JdbcClient jdbc, Lives lives, Agreements agreements, Parameters parameters, TenureNotes notes) {
    this.jdbc = jdbc;
    this.lives = lives;
    this.agreements = agreements;
    this.parameters = parameters;
    this.notes = notes;
  }

  /** A party does not sign what lies before it, and says why. */
  public void sendBack(String ref, String organisation, String reason, String by, String byName) {
    int round = lives.get(ref).agreementRound() + 1;
    lives.set(ref, "agreement_round = ?", round);
    jdbc.sql("insert into tenure_correction (ref, round_, organisation, returned_by, reason, returned_at) values (?, ?, ?, ?, ?, ?)")
        .params(ref, round, organisation, byName, reason, notes.now())
        .update();
    notes.note(ref, "agreement-returned", by, organisation, reason);
  }

  /** Whether the department may correct it once more; where not, nothing is agreed and the case says so. */
  public boolean correctable(String ref) {
    int most = parameters.number("tenure.agreement-rounds");
    boolean correctable = lives.get(ref).agreementRound() <= most;
    if (!correctable) {
      notes.system(ref, "agreement-failed", most);
    }
    return correctable;
  }

  /** What the department corrects or adds; it is part of the agreement. */
  public void correct(String ref, String text, String by, String byName, String organisation) {
    jdbc.sql(
            "update tenure_correction set text_ = ?, corrected_by = ?, corrected_at = ? where id = (select max(id) from"
                + " tenure_correction where ref = ?)")
        .params(text, byName, notes.now(), ref)
        .update();
    notes.note(ref, "agreement-corrected", by, organisation, text);
  }

  /** @return candidate groups of everybody who signs what was corrected */
  public List<String> layAgain(String ref) {
    return agreements.askAll(ref);
  }

  @Transactional(readOnly = true)
  public List<Correction> of(String ref) {
    return jdbc.sql("select * from tenure_correction where ref = ? order by id")
        .param(ref)
        .query((rs, n) -> correction(rs))
        .list();
  }

  private static Correction correction(ResultSet rs) throws SQLException {
    return new Correction(
        rs.getInt("round_"),
        rs.getString("organisation"),
        rs.getString("reason"),
        Lives.instant(rs, "returned_at"),
        rs.getString("text_"),
        Lives.instant(rs, "corrected_at"));
  }

  /**
   * @param round from 1
   * @param organisation code of the party that sent it back
   * @param text what was corrected or added, null before that
   */
  public record Correction(
      int round, String organisation, String reason, Instant returnedAt, String text, Instant correctedAt) {}
}
