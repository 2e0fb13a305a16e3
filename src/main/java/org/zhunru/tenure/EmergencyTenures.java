package org.zhunru.tenure;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.FundingLedger;
import org.zhunru.register.ItemState;

/**
 * What an emergency owes afterwards (T7: FUNDS_BACKFILL, PUBLISH_AFTERWARDS): a public notice on which objections are taken,
 * and the money and staff that it began without. Its term and its papers are run by the room that admitted it.
 */
@Service
@Transactional
public class EmergencyTenures {

  private final ItemFile file;
  private final FundingLedger ledger;
  private final Organisations organisations;
  private final Pending pending;
  private final TenureNotes notes;
  private final TenureTime time;

  EmergencyTenures(
      ItemFile file, FundingLedger ledger, Organisations organisations, Pending pending, TenureContext context) {
    this.file = file;
    this.ledger = ledger;
    this.organisations = organisations;
    this.pending = pending;
    this.notes = context.notes();
    this.time = context.time();
  }

  /** The notice stands on the public page from today. */
  public Prepared prepare(String ref) {
    Instant until = time.publicityEnd(file.items().get(ref));
    file.lives().set(ref, "publicity_from = ?, publicity_to = ?", time.today(), time.dayOf(until));
    notes.system(ref, "published-afterwards", TenureNotes.day(time.dayOf(until)));
    return new Prepared(!ledger.provided(ref), until, time.endOf(file.items().get(ref).inForceTo()));
  }

  /** Money or staff is owed, from the beginning or because a line was taken back: finance is asked for it. */
  public Backfill askBackfill(String ref) {
    AdmittedItem item = file.items().get(ref);
    Instant due = time.termEnd("tenure.funds");
    Organisation district = organisations.districtOf(organisations.get(item.leadUnit())).orElseThrow();
    String funder = Agreements.funder(item, district, organisations);
    file.lives().set(ref, "funds_due = ?", due);
    notes.cases().addParty(ref, funder.substring(funder.indexOf(':') + 1), "REVIEWER");
    notes.system(ref, "backfill-asked", TenureNotes.day(time.dayOf(due)));
    return new Backfill(funder, due);
  }

  /** The notice is over; an objection that came in time goes on to its answer. */
  public void closeNotice(String ref) {
    file.lives().set(ref, "published = true");
    notes.system(ref, "afterwards-closed");
  }

  /** The joint meeting took the admission back after an objection; one that is over already stays as it ended. */
  public void revoke(String ref) {
    end(ref, ItemState.REVOKED, notes.text("reason.revoked"));
  }

  /**
   * The joint meeting ended it for a breach.
   *
   * @param matter the one it was ended on; null from a process that was not told it
   */
  public void exit(String ref, Integer matter) {
    end(ref, ItemState.EXITED, pending.exits().reason(ref, matter));
  }

  private void end(String ref, ItemState state, String why) {
    pending.exits().lapse(ref);
    pending.objections().lapse(ref);
    if (file.items().get(ref).state().live()) {
      file.items().move(ref, state, why);
    }
    notes.system(ref, "exited", why);
  }

  /**
   * @param owed whether money or staff has to arrive at a community
   * @param publicityEnd end of the notice
   * @param over end of the last day in force
   */
  public record Prepared(boolean owed, Instant publicityEnd, Instant over) {}

  /**
   * @param funder candidate group that confirms money and staff
   * @param due end of the term for it
   */
  public record Backfill(String funder, Instant due) {}
}
