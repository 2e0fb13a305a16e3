package org.zhunru.tenure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemState;

/** Reports that an agreement is broken, their verification, the suspension that follows and its end. */
@Service
@Transactional
public class Breaches {

  /** Kind of a breach: promised money does not come any more. */
  static final String MONEY_STOPPED = "MONEY_STOPPED";

  static final String REPORTED = "REPORTED";
  static final String CONFIRMED = "CONFIRMED";
  static final String DISMISSED = "DISMISSED";

  private final JdbcClient jdbc;
  private final Lives lives;
  private final AdmittedItems items;
  private final TenureNotes notes;

  Breaches(JdbcClient jdbc, Lives lives, AdmittedItems items, TenureNotes notes) {
    this.jdbc = jdbc;
    this.lives = lives;
    this.items = items;
    this.notes = notes;
  }

  /** @return id of the report */
  int report(String ref, BreachReport report, String by, String byName, String organisation) {
    KeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into tenure_breach (ref, organisation, kind, text_, since_, reported_by, reported_at, state) values (?,"
                + " ?, ?, ?, ?, ?, ?, ?)")
        .params(ref, organisation, report.kind(), report.text(), report.since(), byName, notes.now(), REPORTED)
        .update(key, "id");
    notes.note(ref, "breach-reported", by, organisation, notes.text("breach." + report.kind()), report.text());
    return key.getKey().intValue();
  }

  public void verify(String ref, int id, boolean confirmed, String explanation, String by, String organisation) {
    jdbc.sql("update tenure_breach set state = ?, explanation = ?, verified_at = ? where id = ?")
        .params(confirmed ? CONFIRMED : DISMISSED, explanation, notes.now(), id)
        .update();
    Breach breach = get(id);
    if (confirmed && breach.kind().equals(MONEY_STOPPED)) {
      lives.set(ref, "stopped_on = ?", breach.since());
    }
    notes.note(ref, confirmed ? "breach-confirmed" : "breach-dismissed", by, organisation, explanation);
  }

  /** How many reports on the item were confirmed. */
  @Transactional(readOnly = true)
  public int confirmed(String ref) {
    return jdbc.sql("select count(*) from tenure_breach where ref = ? and state = ?")
        .params(ref, CONFIRMED)
        .query(Integer.class)
        .single();
  }

  /**
   * Nobody may ask the communities for it until it is put right, or the joint meeting decided on its end; one that is over
   * meanwhile stays over.
   *
   * @param rectified whether the department has to put it right first
   */
  public void suspend(String ref, int id, boolean rectified) {
    AdmittedItem item = items.get(ref);
    if (!item.state().live()) {
      return;
    }
    String why = notes.text(rectified ? "reason.suspended" : "reason.suspended-exit", notes.text("breach." + get(id).kind()));
    items.move(ref, ItemState.SUSPENDED, why);
    notes.move(ref, "SUSPENDED", emergency(item) ? notes.cases().header(ref).dueAt() : null);
    notes.system(ref, "suspended", why);
  }

  /** This breach is settled; the item is in force again unless another confirmed one is not. */
  public void resume(String ref, int id) {
    jdbc.sql("update tenure_breach set settled_at = ? where id = ?").params(notes.now(), id).update();
    AdmittedItem item = items.get(ref);
    if (get(id).kind().equals(MONEY_STOPPED) && item.paid()) {
      lives.set(ref, "stopped_on = ?", (Object) null);
    }
    if (!open(ref) && item.state() == ItemState.SUSPENDED) {
      if (!emergency(item) && !funded(item)) {
        items.move(ref, ItemState.AWAITING_FUNDS, notes.text("reason.unfunded"));
        notes.move(ref, "AWAITING_FUNDS", null);
        return;
      }
      items.move(ref, ItemState.IN_FORCE, null);
      notes.move(
          ref,
          emergency(item) ? "EMERGENCY_IN_FORCE" : "IN_FORCE",
          emergency(item) ? notes.cases().header(ref).dueAt() : null);
      notes.system(ref, "resumed");
    }
  }

  /** The money of the term that runs is there, and a term runs. */
  private boolean funded(AdmittedItem item) {
    return !item.inForceTo().isBefore(notes.today()) && item.paid();
  }

  /** Whether a report is not verified yet, or a confirmed breach not put right. */
  @Transactional(readOnly = true)
  public boolean pending(String ref) {
    return of(ref).stream().anyMatch(breach -> !breach.state().equals(DISMISSED) && breach.settledAt() == null);
  }

  /** Whether a confirmed breach is not put right. */
  @Transactional(readOnly = true)
  public boolean open(String ref) {
    return of(ref).stream().anyMatch(breach -> breach.state().equals(CONFIRMED) && breach.settledAt() == null);
  }

  private static boolean emergency(AdmittedItem item) {
    return item.kind() == ItemKind.EMERGENCY;
  }

  public void report(String ref, String text, String by, String organisation) {
    notes.note(ref, "rectified", by, organisation, text);
  }

  public void check(String ref, boolean good, String explanation, String by, String organisation) {
    notes.note(ref, good ? "rectification-passed" : "rectification-failed", by, organisation, explanation);
    if (!good) {
      awaitMeeting(ref);
    }
  }

  public void failRectification(String ref) {
    notes.system(ref, "rectification-late");
    awaitMeeting(ref);
  }

  /** What was not put right goes to the joint meeting; a suspended item says so. */
  private void awaitMeeting(String ref) {
    if (items.get(ref).state() == ItemState.SUSPENDED) {
      items.move(ref, ItemState.SUSPENDED, notes.text("reason.unrectified"));
    }
  }

  @Transactional(readOnly = true)
  public List<Breach> of(String ref) {
    return jdbc.sql("select * from tenure_breach where ref = ? order by id").param(ref).query((rs, n) -> breach(rs)).list();
  }

  private Breach get(int id) {
    return jdbc.sql("select * from tenure_breach where id = ?").param(id).query((rs, n) -> breach(rs)).single();
  }

  private static Breach breach(ResultSet rs) throws SQLException {
    return new Breach(
        rs.getString("organisation"),
        rs.getString("kind"),
        rs.getString("text_"),
        Lives.day(rs, "since_"),
        Lives.instant(rs, "reported_at"),
        rs.getString("state"),
        rs.getString("explanation"),
        Lives.instant(rs, "settled_at"));
  }

  /**
   * @param organisation code of who reported
   * @param kind EXTRA_TASK, PLAQUE, MONEY_STOPPED or OTHER
   * @param state REPORTED, CONFIRMED or DISMISSED
   */
  public record Breach(
      String organisation,
      String kind,
      String text,
      LocalDate since,
      Instant reportedAt,
      String state,
      String explanation,
      Instant settledAt) {}
}
