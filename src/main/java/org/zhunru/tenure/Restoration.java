package org.zhunru.tenure;

import java.util.LinkedHashSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.register.FundingLedger;
import org.zhunru.register.ItemState;

/** 费随事转 in force: what a reversal left short has to be there again, or the agreement is broken. */
@Service
@Transactional
public class Restoration {

  private final ItemFile file;
  private final FundingLedger ledger;
  private final Breaches breaches;
  private final TenureNotes notes;
  private final TenureFlow flow;

  Restoration(ItemFile file, FundingLedger ledger, Breaches breaches, TenureNotes notes, TenureFlow flow) {
    this.file = file;
    this.ledger = ledger;
    this.breaches = breaches;
    this.notes = notes;
    this.flow = flow;
  }

  /** Nobody may ask the communities for it until the due sum is there again. */
  public void hold(String ref) {
    file.lives().set(ref, "stopped_on = ?", notes.today());
    file.items().move(ref, ItemState.AWAITING_FUNDS, notes.text("reason.reversed"));
    notes.move(ref, "AWAITING_FUNDS", null);
    notes.system(ref, "held-for-funds");
  }

  /** The due sum is there again; what is suspended for a breach stays suspended. */
  public void release(String ref) {
    file.lives().set(ref, "stopped_on = ?", (Object) null);
    if (file.items().get(ref).state() == ItemState.AWAITING_FUNDS) {
      file.items().move(ref, ItemState.IN_FORCE, null);
      notes.move(ref, "IN_FORCE", null);
      notes.system(ref, "funds-restored");
    }
  }

  /** The term for it is over: the breach is reported by the district itself and verified like any other. */
  public void report(String ref) {
    String text = notes.text("breach.not-restored", String.join("、", new LinkedHashSet<>(ledger.waiting(ref))));
    BreachReport report = new BreachReport(Breaches.MONEY_STOPPED, text, file.lives().get(ref).stoppedOn());
    Life life = file.lives().get(ref);
    flow.breachReported(ref, breaches.report(ref, report, TenureNotes.SYSTEM, notes.text("breach.system"), life.leadUnit()));
  }
}
