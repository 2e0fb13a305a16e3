package org.zhunru.tenure.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.Figure;
import org.zhunru.register.FundingLedger;
import org.zhunru.tenure.Breaches;
import org.zhunru.tenure.Exits;
import org.zhunru.tenure.Ratings;
import org.zhunru.tenure.Renewals;
import org.zhunru.tenure.TenureView;

/**
 * An admitted item as the API shows it. Objections stand here by number only: who objected is nobody's business.
 *
 * @param state name of the state of the item in the register, COMING before its first day in force
 * @param daysLeft days in force from today, today included; null while it is not in force
 */
record TenureAnswer(
    String ref,
    String title,
    String state,
    String stateReason,
    String filingNumber,
    LocalDate publicityTo,
    LocalDate inForceFrom,
    LocalDate inForceTo,
    Long daysLeft,
    Boolean renewable,
    String renewableReason,
    List<TenureView.Signature> signatures,
    List<ShareLine> shares,
    List<FundingLedger.Line> ledger,
    List<ObjectionLine> objections,
    List<Ratings.Evaluation> evaluations,
    List<Breaches.Breach> breaches,
    List<Exits.Exit> exits,
    List<Renewals.Renewal> renewals) {

  /**
   * @param money yuan promised, null where nobody declared it
   * @param provided whether what was promised to the community is there
   */
  record ShareLine(
      String community, BigDecimal money, BigDecimal moneyArrived, boolean staffPromised, boolean staffArrived, boolean provided) {}

  record ObjectionLine(int number, Instant filedAt, String state) {}

  static TenureAnswer of(TenureView view) {
    AdmittedItem item = view.item();
    return new TenureAnswer(
        item.ref(),
        item.title(),
        view.coming() ? AdmittedItem.COMING : item.state().name(),
        item.stateReason(),
        item.filingNumber(),
        view.publicityTo(),
        item.inForceFrom(),
        item.inForceTo(),
        view.daysLeft(),
        view.renewable(),
        view.renewableReason(),
        view.signatures(),
        item.shares().stream()
            .filter(AdmittedItem.Share::current)
            .map(
                share ->
                    new ShareLine(
                        share.community(),
                        share.states(Figure.MONEY) ? share.money() : null,
                        share.moneyArrived(),
                        share.staffPromised(),
                        share.staffArrived(),
                        share.provided()))
            .toList(),
        view.ledger(),
        view.objections().stream()
            .map(objection -> new ObjectionLine(objection.number(), objection.filedAt(), objection.state()))
            .toList(),
        view.evaluations(),
        view.breaches(),
        view.exits(),
        view.renewals());
  }
}
