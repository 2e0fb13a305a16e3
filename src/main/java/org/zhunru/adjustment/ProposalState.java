package org.zhunru.adjustment;

/** What became of a proposal. */
public enum ProposalState {
  OPEN,
  /** The draft does what it proposed. */
  TAKEN,
  NOT_TAKEN,
  /** By the lead unit, after the review of the law objected. */
  WITHDRAWN
}
