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
  private final TenureNotes notes;
  private final TenureTime time;

  EmergencyTenures(
      ItemFile file, FundingLedger ledger, Organisations organisations, TenureNotes notes, TenureTime time) {
    this.file = file;
    this.ledger = ledger;
    this.organisations = organisations;
    this.notes = notes;
    this.time = time;
  }

  /** The notice stands on the public page from today, and finance is asked for what is owed. */
  public Prepared prepare(String ref) {
    AdmittedItem item = file.items().get(ref);
    Instant until = time.termEnd("tenure.publicity");
    Instant due = time.termEnd("tenure.funds");
    file.lives()
        .set(ref, "publicity_from = ?, publicity_to = ?, funds_due = ?", time.today(), time.dayOf(until), due);
    notes.system(ref, "published-afterwards", TenureNotes.day(time.dayOf(until)));
    Organisation district = organisations.districtOf(organisations.get(item.leadUnit())).orElseThrow();
    String funder = Agreements.funder(item, district, organisations);
    boolean owed = !ledger.provided(ref);
    if (owed) {
      notes.cases().addParty(ref, funder.substring(funder.indexOf(':') + 1), "REVIEWER");
      notes.system(ref, "backfill-asked", TenureNotes.day(time.dayOf(due)));
    }
    return new Prepared(funder, owed, due, time.endOf(item.inForceTo()));
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

  /** The joint meeting ended it for a breach. */
  public void exit(String ref) {
    end(ref, ItemState.EXITED, notes.text("exit." + file.lives().get(ref).judgementReason()));
  }

  private void end(String ref, ItemState state, String why) {
    if (file.items().get(ref).state().live()) {
      file.items().move(ref, state, why);
    }
    notes.system(ref, "exited", why);
  }

  /**
   * @param funder candidate group that confirms money and staff
   * @param owed whether money or staff has to arrive at a community
   * @param due end of the term for it
   * @param over end of the last day in force
   */
  public record Prepared(String funder, boolean owed, Instant due, Instant over) {}
}
