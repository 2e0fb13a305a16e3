package org.zhunru.tenure;

import java.time.Instant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Matters on which an item may be ended. Several may run at once; each has its own reason, its own votes and its own result. */
@Service
@Transactional
public class Exits {

  private static final String SELECT =
      "select e.id, e.reason, p.organisation, p.reason as said, e.opened_at, e.result, e.closed_at from tenure_exit e left"
          + " join tenure_proposal p on p.id = e.proposal ";

  private static final String CARRIED = "CARRIED";
  private static final String NOT_CARRIED = "NOT_CARRIED";
  private static final String LAPSED = "LAPSED";

  /** Reasons of matters on facts that last: what the meeting decided on them is asked no second time. */
  static final String REPEALED = "EX_BASIS_REPEALED";

  static final String DISSATISFIED = "EX_DISSATISFIED";
  static final String UNUSED = "EX_UNUSED";

  /** Reason of a proposal made before exits were kept one by one: who proposed stands beside it. */
  private static final String PROPOSED = "EX_PROPOSED_BEFORE";

  /** Reason of an exit the rules brought before that: it was kept nowhere. */
  private static final String UNRECORDED = "EX_UNRECORDED";

  private final JdbcClient jdbc;
  private final TenureNotes notes;

  Exits(JdbcClient jdbc, TenureNotes notes) {
    this.jdbc = jdbc;
    this.notes = notes;
  }

  /**
   * A matter comes before the joint meeting.
   *
   * @param reason code below {@code tenure.exit}; null from a process begun before exits were kept one by one, then the
   *     item's last proposal without a matter is the reason, or it is said that none was recorded
   * @param proposal number of the proposal it answers, null where the rules brought it
   * @return number of the matter; where an earlier version opened one for it that no process has taken, of that one
   */
  public int open(String ref, String reason, Integer proposal) {
    Optional<Integer> row = reason == null ? carried(ref) : carried(ref, reason, proposal);
    if (row.isPresent()) {
      jdbc.sql("update tenure_exit set carried = false where id = ?").param(row.get()).update();
      return row.get();
    }
    if (reason != null) {
      return insert(ref, reason, proposal);
    }
    Integer last = proposal == null ? unanswered(ref).orElse(null) : proposal;
    return insert(ref, last == null ? UNRECORDED : PROPOSED, last);
  }

  /** The row carried over that a process called again under another drawing goes on with. */
  private Optional<Integer> carried(String ref, String reason, Integer proposal) {
    return jdbc.sql(
            "select min(id) from tenure_exit where ref = ? and reason = ? and coalesce(proposal, 0) = ? and carried = true and"
                + " result is null")
        .params(ref, reason, proposal == null ? 0 : proposal)
        .query(Integer.class)
        .optional();
  }

  private Optional<Integer> carried(String ref) {
    return jdbc.sql("select min(id) from tenure_exit where ref = ? and carried = true and result is null")
        .param(ref)
        .query(Integer.class)
        .optional();
  }

  private Optional<Integer> unanswered(String ref) {
    return jdbc.sql(
            "select max(p.id) from tenure_proposal p where p.ref = ? and not exists (select 1 from tenure_exit e where"
                + " e.proposal = p.id) and not exists (select 1 from tenure_meeting m where m.ref = p.ref and m.subject = ?"
                + " and m.exit_ is null and m.signed_at >= p.proposed_at)")
        .params(ref, JointMeetings.EXIT)
        .query(Integer.class)
        .optional();
  }

  private int insert(String ref, String reason, Integer proposal) {
    KeyHolder key = new GeneratedKeyHolder();
    jdbc.sql("insert into tenure_exit (ref, reason, proposal, opened_at) values (?, ?, ?, ?)")
        .params(ref, reason, proposal, notes.now())
        .update(key, "id");
    return key.getKey().intValue();
  }

  /** The meeting decided on this matter, and its minutes are signed. @return false where it lapsed before */
  boolean decide(int matter, boolean carried) {
    return close("id = ?", matter, carried ? CARRIED : NOT_CARRIED) == 1;
  }

  /** The case is over before the meeting decided on this matter. @return false where it decided already */
  boolean lapse(int matter) {
    return close("id = ?", matter, LAPSED) == 1;
  }

  /** The item ended: nothing is left to decide on what still waited. */
  void lapse(String ref) {
    close("ref = ?", ref, LAPSED);
  }

  private int close(String which, Object value, String result) {
    return jdbc.sql("update tenure_exit set result = ?, closed_at = ? where result is null and " + which)
        .params(result, notes.now(), value)
        .update();
  }

  /** Why the matter came before the meeting, in words. */
  @Transactional(readOnly = true)
  public String reason(int matter) {
    return notes.text(
        "exit." + jdbc.sql("select reason from tenure_exit where id = ?").param(matter).query(String.class).single());
  }

  /**
   * Why an exit of the item is before the meeting or was carried there, in words.
   *
   * @param matter null from a process begun before exits were kept one by one: the last that was carried, the one carried
   *     over or the last proposal then says it
   */
  @Transactional(readOnly = true)
  public String reason(String ref, Integer matter) {
    if (matter != null) {
      return reason(matter);
    }
    return jdbc.sql("select max(id) from tenure_exit where ref = ? and result = ?")
        .params(ref, CARRIED)
        .query(Integer.class)
        .optional()
        .or(() -> carried(ref))
        .map(this::reason)
        .orElseGet(() -> notes.text("exit." + (unanswered(ref).isPresent() ? PROPOSED : UNRECORDED)));
  }

  /**
   * Until when the meeting knows what speaks for this reason: when it last kept the item in spite of it, or now where that
   * matter still waits; empty where it was never asked.
   */
  @Transactional(readOnly = true)
  public Optional<Instant> judged(String ref, String reason) {
    return of(ref).stream()
        .filter(exit -> exit.reason().equals(reason) && (exit.result() == null || exit.result().equals(NOT_CARRIED)))
        .map(exit -> exit.result() == null ? notes.now().toInstant() : exit.closedAt())
        .max(Instant::compareTo);
  }

  /** Whether anything waits for the meeting. */
  @Transactional(readOnly = true)
  public boolean pending(String ref) {
    return of(ref).stream().anyMatch(exit -> exit.result() == null);
  }

  /** The matters of an item, first first. */
  @Transactional(readOnly = true)
  public List<Exit> of(String ref) {
    return jdbc.sql(SELECT + "where e.ref = ? order by e.id").param(ref).query((rs, n) -> exit(rs)).list();
  }

  Exit get(int matter) {
    return jdbc.sql(SELECT + "where e.id = ?").param(matter).query((rs, n) -> exit(rs)).single();
  }

  private static Exit exit(ResultSet rs) throws SQLException {
    return new Exit(
        rs.getInt("id"),
        rs.getString("reason"),
        rs.getString("organisation"),
        rs.getString("said"),
        Lives.instant(rs, "opened_at"),
        rs.getString("result"),
        Lives.instant(rs, "closed_at"));
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
