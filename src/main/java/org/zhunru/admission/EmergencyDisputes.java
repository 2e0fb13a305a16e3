package org.zhunru.admission;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A clerk finds that an emergency is none; it stays in force until another person, a leader, signs that. */
@Service
@Transactional
public class EmergencyDisputes {

  private final JdbcClient jdbc;
  private final CaseNotes notes;

  EmergencyDisputes(JdbcClient jdbc, CaseNotes notes) {
    this.jdbc = jdbc;
    this.notes = notes;
  }

  public void dispute(String ref, String opinion, String by, String organisation) {
    jdbc.sql("update admission_request set disputed_by = ? where ref = ?").params(by, ref).update();
    notes.note(ref, "emergency-disputed", by, organisation, opinion);
  }

  /** True where this account found it; it does not sign then. */
  @Transactional(readOnly = true)
  public boolean raisedBy(String ref, String account) {
    return jdbc.sql("select count(*) from admission_request where ref = ? and disputed_by = ?")
            .params(ref, account)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** @param agreed whether the leader, too, finds that it is no emergency */
  public void countersign(String ref, boolean agreed, String opinion, String by, String organisation) {
    notes.note(ref, agreed ? "emergency-dispute-signed" : "emergency-dispute-returned", by, organisation, opinion);
  }
}
