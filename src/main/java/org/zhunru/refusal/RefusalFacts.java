package org.zhunru.refusal;

/** The facts of the table refusal-check (T14), as the server established them. */
public record RefusalFacts(
    Known lawfulEmergencyOrder,
    Known statutoryOwnDuty,
    Known onNegativeList,
    Known filingMissing,
    Known outsideScopeOrTerm,
    Known fundsNotArrived,
    Known certificateProhibited,
    Known surveyMarksMissing) {}
