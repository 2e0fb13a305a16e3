package org.zhunru.adjustment;

import java.time.Instant;

/**
 * One proposal to an adjustment.
 *
 * @param number from 1 within its adjustment
 * @param itemCode code of the item; empty for a new one until it is taken
 * @param list code of the list a new item goes on, else empty
 * @param title new title, empty where it stays
 * @param department responsible department of a new item, else empty
 * @param proposedBy code of the organisation
 * @param settlement why it was taken or not, null while it is open
 */
public record Proposal(
    String ref,
    int number,
    ProposalKind kind,
    String itemCode,
    String list,
    String title,
    String department,
    String reason,
    String basis,
    String proposedBy,
    Instant proposedAt,
    ProposalState state,
    String settlement,
    String settledBy,
    Instant settledAt) {}
