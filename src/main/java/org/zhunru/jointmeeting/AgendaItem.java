package org.zhunru.jointmeeting;

import java.util.Map;

/**
 * A matter on the agenda of one session.
 *
 * @param position from 1
 * @param result null until the votes are counted
 * @param tally null until the votes are counted
 * @param found answers to the questions beside the vote, empty until they are recorded
 * @param conclusion null until it is recorded
 */
public record AgendaItem(
    String session,
    long matter,
    int position,
    ItemState state,
    VoteResult result,
    Tally tally,
    Map<Finding, Boolean> found,
    String conclusion) {}
