package org.zhunru.tenure;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemState;

/** From the admission to its filing number: publicity, and taking the admission back. */
@Service
@Transactional
public class Publicity {

  private final Lives lives;
  private final AdmittedItems items;
  private final Objections objections;
  private final TenureContext context;
  private final TenureFlow flow;

  Publicity(Lives lives, AdmittedItems items, Objections objections, TenureContext context, TenureFlow flow) {
    this.lives = lives;
    this.items = items;
    this.objections = objections;
    this.context = context;
    this.flow = flow;
  }

  /** An item entered the register: its life begins, or for an emergency in force already what it owes afterwards. */
  public void admitted(AdmittedItem item) {
    lives.insert(item.ref(), item.department(), item.leadUnit());
    if (item.kind() == ItemKind.EMERGENCY) {
      flow.beginEmergency(item.ref(), item.department(), item.leadUnit());
    } else {
      flow.begin(item.ref(), item.department(), item.leadUnit());
    }
  }

  /**
   * The notice stands on the public page until the end of the term.
   *
   * @return the end
   */
  public Instant publicize(String ref) {
    Instant end = context.time().publicityEnd(items.get(ref));
    lives.set(ref, "publicity_from = ?, publicity_to = ?", context.time().today(), context.time().dayOf(end));
    context.notes().move(ref, "PUBLICIZED", end);
    context.notes().system(ref, "publicized", TenureNotes.day(context.time().dayOf(end)));
    return end;
  }

  /**
   * The term is over and every objection is answered.
   *
   * @return whether the item waits for its filing
   */
  public boolean close(String ref) {
    boolean filing = items.get(ref).filing();
    context.notes().move(ref, "PUBLICIZED", filing ? context.time().termEnd("tenure.filing") : null);
    lives.set(ref, "published = true");
    context.notes().system(ref, "publicity-closed");
    return filing;
  }

  /** The table of terms asks for no filing: the agreement follows at once. */
  public void skipFiling(String ref) {
    items.move(ref, ItemState.AWAITING_FUNDS, context.notes().text("reason.unfiled"));
    context.notes().system(ref, "filing-skipped");
  }

  /** The joint meeting took the admission back after an objection. */
  public void revoke(String ref) {
    objections.lapse(ref);
    items.move(ref, ItemState.REVOKED, context.notes().text("reason.revoked"));
    context.notes().system(ref, "revoked");
    context.notes().close(ref, "REVOKED");
  }

  /** @return the filing number */
  public String file(String ref) {
    String number = items.file(ref);
    context.notes().move(ref, "FILED", null);
    context.notes().system(ref, "filed", number);
    return number;
  }

  /** What the lead unit's clerk wrote when filing. */
  public void confirmFiling(String ref, String note, String by, String organisation) {
    context.notes().note(ref, note.isEmpty() ? "filing-confirmed" : "filing-confirmed-with", by, organisation, note);
  }

  /** A term ran out and nothing was decided by it. */
  public void remind(String ref, String element) {
    context.notes().system(ref, "overdue", context.notes().text("overdue." + element));
  }
}
