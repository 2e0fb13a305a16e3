package org.zhunru.adjustment;

import org.zhunru.catalogue.Item;
import org.zhunru.catalogue.ListType;

/** Rows of a draft as proposals ask for them. */
final class ProposedItems {

  private ProposedItems() {}

  /** The row of a proposed new item. */
  static Item added(Proposal proposal, String code) {
    return new Item(
        code,
        ListType.valueOf(proposal.list()),
        proposal.category(),
        proposal.title(),
        proposal.department(),
        proposal.basis(),
        "",
        "");
  }

  /** A drafted row with what the settlement says of its class, department and basis. */
  static Item completed(Item drafted, Proposal proposal) {
    return new Item(
        drafted.code(),
        drafted.list(),
        proposal.category(),
        proposal.title(),
        proposal.department(),
        proposal.basis(),
        drafted.conditions(),
        drafted.frequency(),
        drafted.aspect(),
        drafted.major(),
        drafted.minor(),
        drafted.primaryBody(),
        drafted.responsibility());
  }

  /** An item as a proposal changes it; what the proposal leaves open stays. */
  static Item changed(Item old, Proposal proposal) {
    return new Item(
        old.code(),
        old.list(),
        old.category(),
        proposal.title().isEmpty() ? old.title() : proposal.title(),
        old.leadDepartment(),
        proposal.basis().isEmpty() ? old.basis() : proposal.basis(),
        old.conditions(),
        old.frequency(),
        old.aspect(),
        old.major(),
        old.minor(),
        old.primaryBody(),
        old.responsibility());
  }
}
