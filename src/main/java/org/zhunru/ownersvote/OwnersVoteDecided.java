package org.zhunru.ownersvote;

/**
 * An owners' vote came to its end. Published in that transaction, once.
 *
 * @param parentRef the case it comes from; null where there is none
 * @param outcome ADOPTED, NOT_ADOPTED, NOT_ENOUGH_TAKING_PART, LEGALITY_ISSUE; or NOT_OWNERS, CANCELLED without a vote
 * @param figures null where nothing was counted
 */
public record OwnersVoteDecided(String ref, String parentRef, String outcome, OwnersFigures figures) {}
