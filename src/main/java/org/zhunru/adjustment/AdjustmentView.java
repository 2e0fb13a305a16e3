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
    List<Milestone> timeline) {

  public long open() {
    return proposals.stream().filter(proposal -> proposal.state() == ProposalState.OPEN).count();
  }
}
