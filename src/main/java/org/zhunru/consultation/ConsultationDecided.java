package org.zhunru.consultation;

/**
 * A consultation came to its end. Published in that transaction, once.
 *
 * @param parentRef the case that asked for it; null where none did
 * @param outcome ADOPTED, ADOPTED_WITH_CHANGES, NOT_ADOPTED, QUORUM_FAILED, LEGALITY_ISSUE; or DECLINED, MERGED, CANCELLED,
 *     OWNERS_VOTE, STREET_ORGANISED where no meeting decided
 * @param figures of the last meeting that was counted; null where none was
 * @param changes how the proposal was revised, empty where it was not
 */
public record ConsultationDecided(String ref, String parentRef, String outcome, Figures figures, String changes) {}
