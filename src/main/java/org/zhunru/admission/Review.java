package org.zhunru.admission;

import java.time.Instant;

/**
 * The review of a refusal.
 *
 * @param grounds what the department says against the refusal
 * @param panel organisation whose member of the joint meeting decides
 * @param stance UPHOLD or OVERTURN as the legal reviewer advises, null before or where none came in time
 * @param basis statutes, rules or policy documents the legal reviewer found for the task, null where none
 * @param result UPHELD or OVERTURNED, null while it is under way
 */
public record Review(
    String ref,
    String grounds,
    String askedBy,
    Instant askedAt,
    String legalUnit,
    String panel,
    String stance,
    String opinion,
    String basis,
    String opinionBy,
    String opinionName,
    String result,
    String reasons,
    String decidedName,
    Instant decidedAt) {}
