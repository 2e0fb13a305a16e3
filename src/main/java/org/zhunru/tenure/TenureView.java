package org.zhunru.tenure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.FundingLedger;

/**
 * An admitted item and everything that happened to it since.
 *
 * @param publicityTo last day on which objections are taken
 * @param published whether publicity is over and every objection answered
 * @param fundsDue end of the term for agreement and funds, null before it is filed
 * @param nextEvaluation null where none is planned
 * @param coming whether its first day in force has not come, though everything is there
 * @param daysLeft days in force from today, today included; null before its first day and when it is not in force
 */
public record TenureView(
    CaseHeader header,
    AdmittedItem item,
    LocalDate publicityFrom,
    LocalDate publicityTo,
    boolean published,
    Instant fundsDue,
    Instant signedAt,
    LocalDate nextEvaluation,
    boolean coming,
    Long daysLeft,
    List<Signature> signatures,
    List<AgreementReturns.Correction> corrections,
    List<FundingLedger.Line> ledger,
    List<Objections.Objection> objections,
    List<JointMeetings.Meeting> meetings,
    List<Ratings.Evaluation> evaluations,
    List<Breaches.Breach> breaches,
    List<Renewals.Renewal> renewals) {

  /** Whether a line of the ledger was taken back. */
  public boolean reversed(long line) {
    return ledger.stream().anyMatch(one -> one.reverses() != null && one.reverses() == line);
  }

  /**
   * @param part DEPARTMENT, STREET or COMMUNITY
   * @param signedBy name of the person, null before it is signed
   */
  public record Signature(String organisation, String part, String signedBy, Instant signedAt, String note) {}
}
