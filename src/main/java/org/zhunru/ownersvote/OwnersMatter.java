package org.zhunru.ownersvote;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What owners are asked.
 *
 * @param parent number of the case it comes from; null where there is none
 * @param matter ORDINARY, SPECIAL or NOT_OWNERS; null before the table was asked
 * @param votesUntil the last day, to its end
 * @param figures what was counted; null before
 */
public record OwnersMatter(
    String ref,
    String community,
    OwnersSubject subject,
    String question,
    String parent,
    String openedBy,
    Instant openedAt,
    String matter,
    LocalDate noticedOn,
    LocalDate votesFrom,
    LocalDate votesUntil,
    String countedBy,
    OwnersFigures figures,
    String result,
    String reason) {}
