package org.zhunru.tenure;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Matters on which an item may be ended. Several may run at once; each has its own reason, its own votes and its own result. */
@Service
@Transactional
public class Exits {

  private static final String CARRIED = "CARRIED";
  private static final String NOT_CARRIED = "NOT_CARRIED";
  private static final String LAPSED = "LAPSED";

  private final JdbcClient jdbc;
  private final TenureNotes notes;

  Exits(JdbcClient jdbc, TenureNotes notes) {
    this.jdbc = jdbc;
    this.notes = notes;
  }

  /**
   * A matter comes before the joint meeting.
   *
   * @param reason code below {@code tenure.exit}
   * @param proposal number of the proposal it answers, null where the rules brought it
   * @return number of the matter
   */
  public int open(String ref, String reason, Integer proposal) {
    KeyHolder key = new GeneratedKeyHolder();
    jdbc.sql("insert into tenure_exit (ref, reason, proposal, opened_at) values (?, ?, ?, ?)")
        .params(ref, reason, proposal, notes.now())
        .update(key, "id");
    return key.getKey().intValue();
  }

  /** A leader signed what the meeting decided on this matter. */
  public void decide(int matter, boolean carried) {
    close("id = ?", matter, carried ? CARRIED : NOT_CARRIED);
  }

  /** The item ended: nothing is left to decide on what still waited. */
  void lapse(String ref) {
    close("ref = ?", ref, LAPSED);
  }

  private void close(String which, Object value, String result) {
    jdbc.sql("update tenure_exit set result = ?, closed_at = ? where result is null and " + which)
        .params(result, notes.now(), value)
        .update();
  }

  /** Why the matter came before the meeting, in words. */
  @Transactional(readOnly = true)
  public String reason(int matter) {
    return notes.text(
        "exit." + jdbc.sql("select reason from tenure_exit where id = ?").param(matter).query(String.class).single());
  }

  /** Whether anything waits for the meeting or a signature. */
  @Transactional(readOnly = true)
  public boolean pending(String ref) {
    return of(ref).stream().anyMatch(exit -> exit.result() == null);
  }

  /** The matters of an item, first first. */
  @Transactional(readOnly = true)
  public List<Exit> of(String ref) {
    return jdbc.sql(
            "select e.id, e.reason, p.organisation, p.reason as said, e.opened_at, e.result, e.closed_at from tenure_exit e left"
                + " join tenure_proposal p on p.id = e.proposal where e.ref = ? order by e.id")
        .param(ref)
        .query(
            (rs, n) ->
                new Exit(
                    rs.getInt("id"),
                    rs.getString("reason"),
                    rs.getString("organisation"),
                    rs.getString("said"),
                    Lives.instant(rs, "opened_at"),
                    rs.getString("result"),
                    Lives.instant(rs, "closed_at")))
        .list();
  }

  /**
   * @param number its number; the votes of the joint meeting name it
   * @param reason code of why it came before the meeting
   * @param proposedBy code of the organisation that proposed it, null where the rules brought it
   * @param said what the proposal says, null without one
   * @param result CARRIED, NOT_CARRIED or LAPSED (the item ended before), null while it waits
   */
  public record Exit(
      int number, String reason, String proposedBy, String said, Instant openedAt, String result, Instant closedAt) {}
}
