package org.zhunru.voice;

import java.time.Instant;

/**
 * What a street is called for. One for each voice; called again it begins anew.
 *
 * @param community that calls
 * @param street code of the street, or of the lead unit where there is none
 * @param triagedBy account, null before
 * @param department code, null before it was assigned
 * @param asked what the street asks of the department, or how it solved it itself
 * @param ruled whether the lead unit ruled on an objection
 * @param account what the department did, null before
 * @param returns how often residents did not confirm
 * @param settled whether residents confirmed, null before
 * @param score 1 to 5, null before
 */
public record Ticket(
    String ref,
    String community,
    String street,
    String triagedBy,
    String department,
    Urgency urgency,
    String asked,
    boolean ruled,
    Instant signedAt,
    Instant handleDue,
    String account,
    Instant handledAt,
    int returns,
    Boolean settled,
    Integer score,
    String scoreReason,
    boolean lateSigning,
    boolean lateHandling) {}
