package org.zhunru.ownersvote;

import java.time.Instant;

/**
 * An objection to the list or to the result.
 *
 * @param electorate whether it is one to the list
 * @param remedy what follows from it; null before it is answered
 */
public record OwnersRemark(
    long id, boolean electorate, String person, String text, Instant sentAt, Boolean accepted, String answer,
    Instant answeredAt, Remedy remedy) {}
