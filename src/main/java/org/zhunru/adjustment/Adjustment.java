package org.zhunru.adjustment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An adjustment of the lists.
 *
 * @param ref number of its case file
 * @param district code of the district
 * @param sourceRef case whose decision led to it, null where none did
 * @param draft number of the version being drafted, null before there is one
 * @param basedOn number of the version the draft began with
 * @param settledBy user name of who settled the proposals
 * @param publicityTo last day of publicity, null before
 * @param inForceFrom first day of the new version, null before approval
 * @param firstApprover user name, null before
 * @param secondApprover user name, null before
 */
public record Adjustment(
    String ref,
    String leadUnit,
    String district,
    Cause cause,
    String reason,
    String sourceRef,
    String openedBy,
    Instant openedAt,
    Integer draft,
    Integer basedOn,
    String settledBy,
    LocalDate publicityFrom,
    LocalDate publicityTo,
    LocalDate inForceFrom,
    String firstApprover,
    String secondApprover,
    Instant publishedAt) {}
