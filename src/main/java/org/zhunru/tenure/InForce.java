package org.zhunru.tenure;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.FundingLedger;
import org.zhunru.register.ItemState;

/** The term in force: when it begins, until when it runs and how it ends. */
@Service
@Transactional
public class InForce {

  private final Lives lives;
  private final AdmittedItems items;
  private final FundingLedger ledger;
  private final Exits exits;
  private final TenureNotes notes;
  private final TenureTime time;

  InForce(Lives lives, AdmittedItems items, FundingLedger ledger, Exits exits, TenureContext context) {
    this.lives = lives;
    this.items = items;
    this.ledger = ledger;
    this.exits = exits;
    this.notes = context.notes();
    this.time = context.time();
  }

  /** The end of a term that begins now. */
  @Transactional(readOnly = true)
  public Instant termEnd(String term) {
    return time.termEnd(term);
  }

  /** Signed by all, everything there, and days of the planned term left. */
  @Transactional(readOnly = true)
  public boolean ready(String ref) {
    AdmittedItem item = items.get(ref);
    boolean daysLeft = !time.firstDay(item).isAfter(time.lastDay(item, time.firstDay(item)));
    return lives.get(ref).signedAt() != null && ledger.provided(ref) && daysLeft;
  }

  /**
   * The item is in force from today or its planned first day.
   *
   * @return end of its last day
   */
  public Instant begin(String ref) {
    AdmittedItem item = items.get(ref);
    LocalDate from = time.firstDay(item);
    LocalDate to = time.lastDay(item, from);
    items.takeEffect(ref, from, to);
    lives.set(ref, "term_from = ?", from);
    notes.move(ref, "IN_FORCE", null);
    notes.system(ref, from.isAfter(time.today()) ? "in-force-later" : "in-force", TenureNotes.day(from), TenureNotes.day(to));
    return time.endOf(to);
  }

  /** Agreement or means never came. */
  public void giveUp(String ref) {
    items.move(ref, ItemState.EXITED, notes.text("reason.never-fulfilled"));
    notes.system(ref, "given-up");
    notes.close(ref, "EXITED");
  }

  /** The last day in force is over. */
  public void expire(String ref) {
    exits.lapse(ref);
    items.move(ref, ItemState.EXPIRED, notes.text("exit.EX_TERM_ENDED"));
    notes.system(ref, "expired");
    notes.close(ref, "EXPIRED");
  }

  /**
   * The joint meeting ended the item.
   *
   * @param matter the one it was ended on; null from a process that was not told it
   */
  public void exit(String ref, Integer matter) {
    String why = exits.reason(ref, matter);
    exits.lapse(ref);
    items.move(ref, ItemState.EXITED, why);
    notes.system(ref, "exited", why);
    notes.close(ref, "EXITED");
  }

  /** @return when the department of an item that may be renewed is reminded of the end */
  @Transactional(readOnly = true)
  public Instant renewalNotice(String ref) {
    return time.morning(time.renewalNotice(items.get(ref), lives.get(ref)));
  }
}
