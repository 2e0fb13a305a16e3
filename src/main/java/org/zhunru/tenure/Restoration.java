package org.zhunru.tenure;

import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.ItemState;

/** 费随事转 in force: what a reversal left short has to be there again, or the agreement is broken. */
@Service
@Transactional
public class Restoration {

  private final ItemFile file;
  private final Funding funding;
  private final Breaches breaches;
  private final TenureNotes notes;
  private final TenureFlow flow;

  Restoration(ItemFile file, Funding funding, Breaches breaches, TenureNotes notes, TenureFlow flow) {
    this.file = file;
    this.funding = funding;
    this.breaches = breaches;
    this.notes = notes;
    this.flow = flow;
  }

  /** Nobody may ask the communities for it until the due sum is there again; what is suspended for a breach stays suspended. */
  public void hold(String ref) {
    if (file.lives().get(ref).stoppedOn() == null) {
      file.lives().set(ref, "stopped_on = ?", notes.today());
    }
    if (file.items().get(ref).state() == ItemState.SUSPENDED) {
      notes.system(ref, "short-while-suspended");
      return;
    }
    file.items().move(ref, ItemState.AWAITING_FUNDS, notes.text("reason.reversed"));
    notes.move(ref, "AWAITING_FUNDS", null);
    notes.system(ref, "held-for-funds");
  }

  /** Whether the due sum of the term that runs is there again. */
  @Transactional(readOnly = true)
  public boolean complete(String ref) {
    return file.items().get(ref).paid();
  }

  /** The due sum is there again; what is suspended for a breach stays suspended. */
  public void release(String ref) {
    AdmittedItem item = file.items().get(ref);
    if (!breaches.open(ref)) {
      file.lives().set(ref, "stopped_on = ?", (Object) null);
    }
    if (item.state() == ItemState.SUSPENDED) {
      notes.system(ref, "funds-restored-suspended");
    } else if (item.state() == ItemState.AWAITING_FUNDS && !item.inForceTo().isBefore(notes.today())) {
      file.items().move(ref, ItemState.IN_FORCE, null);
      notes.move(ref, "IN_FORCE", null);
      notes.system(ref, "funds-restored");
    }
  }

  /** The term for it is over: the breach is reported by the district itself and verified like any other. */
  public void report(String ref) {
    String missing = funding.waiting(ref).stream().map(Funding.Community::name).collect(Collectors.joining("、"));
    Life life = file.lives().get(ref);
    String text = notes.text("breach.not-restored", missing);
    BreachReport report = new BreachReport(Breaches.MONEY_STOPPED, text, life.stoppedOn());
    flow.breachReported(ref, breaches.report(ref, report, TenureNotes.SYSTEM, notes.text("breach.system"), life.leadUnit()));
  }
}
