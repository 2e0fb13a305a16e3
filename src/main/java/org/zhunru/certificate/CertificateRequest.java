package org.zhunru.certificate;

import java.time.LocalDate;

/**
 * A request at a counter, as it stands.
 *
 * @param demandedCode code of the organisation that wants it, empty where it is none of the district
 * @param facts what the check was given
 * @param result what the rules said; null before they were asked
 * @param outcome how it ended: ISSUED, REDIRECTED, REFUSED, REPORTED, NOT_TRUE, NOT_NEEDED, NOT_AGREED, NOT_ALLOWED; null
 *     while it runs
 * @param note what the person who ended it wrote
 * @param legalAnswer ISSUE or NOT_ISSUE; null without a review
 * @param certificateNumber number of the certificate, null where none was issued
 */
public record CertificateRequest(
    String ref,
    String counterNumber,
    String community,
    String leadUnit,
    String kindCode,
    String title,
    String purpose,
    String demandedBy,
    String demandedCode,
    CheckFacts facts,
    CheckResult result,
    String outcome,
    String note,
    LocalDate deliberatedOn,
    String deliberation,
    String legalAnswer,
    String legalOpinion,
    String certificateNumber,
    LocalDate requestedOn,
    LocalDate closedOn) {}
