package org.zhunru.adjustment;

import java.time.Instant;

/**
 * One proposal to an adjustment.
 *
 * @param number from 1 within its adjustment
 * @param itemCode code of the item; empty for a new one until it is taken
 * @param list code of the list a new item goes on, else empty
 * @param title new title, empty where it stays
 * @param category class a new item gets; empty where nobody said yet
 * @param department responsible department; of a new item empty where nobody said yet
 * @param proposedBy code of the organisation
 * @param settlement why it was taken or not, or withdrawn; null while it is open
 * @param legality CLEARED, OBJECTED or AMENDED; null before the review of the law
 */
public record Proposal(
    String ref,
    int number,
    ProposalKind kind,
    String itemCode,
    String list,
    String title,
    String category,
    String department,
    String reason,
    String basis,
    String proposedBy,
    Instant proposedAt,
    ProposalState state,
    String settlement,
    String settledBy,
    Instant settledAt,
    String legality) {

  /** Whether it is about a kind of certificate and not about an item; its basis then says what to do without. */
  public boolean certificate() {
    return list.equals("CERTIFICATE") || itemCode.startsWith("CERT-");
  }

  public boolean open() {
    return state == ProposalState.OPEN;
  }

  /** Whether the law stands against it, or it was amended and not reviewed again. */
  public boolean legalityPending() {
    return Legality.OBJECTED.equals(legality) || Legality.AMENDED.equals(legality);
  }

  /** With what its settlement says of a new item; null keeps what the proposal says. */
  Proposal completed(Completion by) {
    return kind != ProposalKind.ADD
        ? this
        : new Proposal(
            ref, number, kind, itemCode, list, title, by.or(by.category(), category), by.or(by.department(), department),
            reason, by.or(by.basis(), basis), proposedBy, proposedAt, state, settlement, settledBy, settledAt, legality);
  }

  /** Faults where a new item lacks something. */
  EntryCheck complete(EntryCheck check) {
    return check.written("category", category, 100).written("department", department, 200).written("basis", basis, 1000)
        .publishable("category", category).publishable("department", department).publishable("basis", basis);
  }

  /** What a new item needs beyond its title before it can be taken; null for what stays as proposed. */
  public record Completion(String category, String department, String basis) {

    /** Everything as proposed. */
    public static final Completion NONE = new Completion(null, null, null);

    private String or(String said, String proposed) {
      return said == null ? proposed : EntryCheck.plain(said);
    }
  }
}
