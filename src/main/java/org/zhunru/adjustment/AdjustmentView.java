package org.zhunru.adjustment;

import java.util.List;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.Milestone;

/** All of an adjustment as its page shows it. */
public record AdjustmentView(
    CaseHeader header,
    Adjustment adjustment,
    List<Proposal> proposals,
    List<Hearing> hearings,
    List<Objection> objections,
    List<LegalObjection> legalObjections,
    List<Milestone> timeline) {

  /** What the review of the law says against a proposal, also what it was amended for. */
  public List<LegalObjection> legal(int number) {
    return legalObjections.stream().filter(one -> one.number() == number).toList();
  }

  public long open() {
    return proposals.stream().filter(Proposal::open).count();
  }
}
