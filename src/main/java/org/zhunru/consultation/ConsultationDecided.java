package org.zhunru.consultation;

/**
 * The result of a consultation is final, or it ended without one. Published in that transaction, once; what was promised with an
 * adopted proposal is carried out afterwards.
 *
 * @param topic what was consulted on; its parent is the case that asked for it, null where none did; its changes are those that
 *     bind whoever asked, null where there are none
 * @param outcome ADOPTED, ADOPTED_WITH_CHANGES, NOT_ADOPTED, QUORUM_FAILED, LEGALITY_ISSUE; or DECLINED, MERGED, CANCELLED,
 *     OWNERS_VOTE, STREET_ORGANISED, UNDETERMINED, CASE_ENDED where no meeting decided
 * @param sitting the last meeting that was counted; null where none was
 */
public record ConsultationDecided(Topic topic, String outcome, Sitting sitting) {}
