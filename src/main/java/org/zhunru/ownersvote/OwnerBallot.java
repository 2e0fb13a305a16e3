package org.zhunru.ownersvote;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The one vote of an owner.
 *
 * @param ballotNumber null but for a written ballot
 * @param mandate null unless a proxy voted for him
 */
public record OwnerBallot(
    long owner,
    Choice choice,
    BallotOrigin origin,
    String ballotNumber,
    LocalDate receivedOn,
    String consent,
    String castBy,
    Instant castAt,
    String retryKey,
    String correctedBy,
    Mandate mandate) {}
