package org.zhunru.tenure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.jointmeeting.Matter;
import org.zhunru.jointmeeting.MatterState;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.Figure;
import org.zhunru.register.FundingLedger;

/**
 * An admitted item and everything that happened to it since.
 *
 * @param publicityTo last day on which objections are taken
 * @param published whether publicity is over and every objection answered
 * @param fundsDue end of the term for agreement and funds, null before it is filed
 * @param nextEvaluation null where none is planned
 * @param coming whether its first day in force has not come, though everything is there
 * @param firstTo last day of the term the agreement began with, null before it is in force
 * @param latestRenewal the latest day a renewal may reach, null before it is in force
 * @param renewable whether a renewal may be asked for before the end, null before it is in force
 * @param renewableReason code of the reason the table gave, below {@code tenure.renewal}
 * @param matters what was referred to the joint meeting, and where it stands
 * @param agreed what was agreed with each community: as it was signed, or as it stands before
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
    LocalDate firstTo,
    LocalDate latestRenewal,
    Boolean renewable,
    String renewableReason,
    List<Agreed> agreed,
    List<Signature> signatures,
    List<AgreementReturns.Correction> corrections,
    List<FundingLedger.Line> ledger,
    List<Objection> objections,
    List<JointMeetings.Meeting> meetings,
    List<Exits.Exit> exits,
    List<Matter> matters,
    List<Ratings.Evaluation> evaluations,
    List<Breaches.Breach> breaches,
    List<Renewals.Renewal> renewals) {

  /**
   * What waits for the joint meeting.
   *
   * @param topic EXIT or OBJECTION
   * @param subject number of the exit, id of the objection
   * @return null where nothing waits there
   */
  public Matter awaited(String topic, long subject) {
    return matters.stream()
        .filter(one -> one.topic().name().equals(topic) && one.subject() == subject)
        .filter(one -> one.state() == MatterState.WAITING || one.state() == MatterState.ON_AGENDA)
        .findFirst()
        .orElse(null);
  }

  /** Whether a line of the ledger was taken back. */
  public boolean reversed(long line) {
    return ledger.stream().anyMatch(one -> one.reverses() != null && one.reverses() == line);
  }

  /**
   * What the agreement says of one community.
   *
   * @param hoursPerWeek hours a week
   * @param money yuan over the term that was agreed
   * @param unstated what nobody declared: its number is 0 and says nothing
   */
  public record Agreed(
      String community, BigDecimal hoursPerWeek, int visits, int forms, BigDecimal money, boolean staffPromised, Set<Figure> unstated) {

    static Agreed of(AdmittedItem.Share share) {
      return new Agreed(
          share.community(), share.hoursPerWeek(), share.visits(), share.forms(), share.money(), share.staffPromised(), share.unstated());
    }
  }

  /**
   * @param part DEPARTMENT, STREET or COMMUNITY
   * @param signedBy name of the person, null before it is signed
   */
  public record Signature(String organisation, String part, String signedBy, Instant signedAt, String note) {}
}
