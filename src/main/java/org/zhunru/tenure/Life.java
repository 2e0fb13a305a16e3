package org.zhunru.tenure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What this room knows of an admitted item beside the register.
 *
 * @param publicityTo last day on which objections are taken, null before it is publicized
 * @param published whether the term of publicity is over and every objection answered
 * @param fundsDue end of the term for agreement and funds
 * @param signedAt when the last party signed
 * @param stoppedOn since when promised money stays away, null while it comes
 * @param repealedOn when the legal basis was recorded as repealed
 * @param lastUsedOn last day the department said it used the item
 * @param termFrom first day of the term that runs, null before it is in force
 * @param renewable whether the table says that a renewal may be asked for; null before it was asked
 * @param renewableReason code of that row's reason, below {@code tenure.renewal}
 * @param agreementRound how often the agreement was returned
 */
record Life(
    String ref,
    String department,
    String leadUnit,
    LocalDate publicityFrom,
    LocalDate publicityTo,
    boolean published,
    Instant fundsDue,
    Instant signedAt,
    LocalDate stoppedOn,
    LocalDate repealedOn,
    String repealedBasis,
    LocalDate lastUsedOn,
    LocalDate nextEvaluation,
    LocalDate termFrom,
    Boolean renewable,
    String renewableReason,
    int agreementRound) {}
