package org.zhunru.consultation;

import java.time.Instant;

/**
 * The one vote of a participant in a meeting.
 *
 * @param proxy number of the participant who voted for him; null unless the origin is PROXY
 * @param consent how he agreed that staff record his vote; empty unless the origin is COUNTER or PROXY
 * @param castBy account of the clerk, or {@code code}
 * @param retryKey sent with the vote, the same when it is sent again
 */
public record Vote(
    long participant, Choice choice, VoteOrigin origin, Long proxy, String consent, String castBy, Instant castAt, String retryKey) {}
