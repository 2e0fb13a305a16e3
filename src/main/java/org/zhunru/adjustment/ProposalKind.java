package org.zhunru.adjustment;

/** What a proposal wants done with an item. */
public enum ProposalKind {
  ADD,
  CHANGE,
  REMOVE
}
