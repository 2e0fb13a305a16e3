package org.zhunru.admission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A request as its row stands. */
record AdmissionRequest(
    String ref,
    String department,
    String leadUnit,
    int submissions,
    int corrections,
    Instant acceptedAt,
    String ruleOutcome,
    String ruleReason,
    String ruleRow,
    String settledOutcome,
    String redFlags,
    String conditions,
    String alternative,
    String nextTask,
    Integer termDays,
    String confirmedBy,
    String overrideOutcome,
    String overrideReason,
    String overriddenBy,
    String countersignedBy,
    boolean consulted,
    String lapsed,
    String jointOutcome,
    String jointReason,
    String consultationRoute,
    boolean jointFundsFirst,
    String proposal,
    String proposalReason,
    Integer proposalTerm,
    String proposalConditions,
    String outcome,
    String reason,
    String ruling,
    String decidedBy,
    String signedBy,
    Instant decidedAt,
    BigDecimal promisedMoney,
    boolean promisedStaff,
    Integer listVersion) {

  static List<String> codes(String joined) {
    return joined == null || joined.isBlank() ? List.of() : List.of(joined.split(","));
  }
}
