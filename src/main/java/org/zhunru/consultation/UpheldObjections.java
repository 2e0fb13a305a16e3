package org.zhunru.consultation;

import java.util.Set;

/**
 * What was found right of the objections to a result, and what the table that judges it has to know besides.
 *
 * @param about of those that led to nothing yet
 * @param result of the newest meeting
 * @param paperVotes of the newest meeting
 * @param countedAgain whether its paper votes were counted again after an objection
 * @param meetingsLeft how often a meeting may still be held again after an objection, at least 0
 */
public record UpheldObjections(
    Set<ObjectionAbout> about, ConsultationResult result, int paperVotes, boolean countedAgain, int meetingsLeft) {}
