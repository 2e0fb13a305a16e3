package org.zhunru.adjustment;

/**
 * Command: propose something. What a kind does not need may be null or empty.
 *
 * @param list code of the list a new item goes on
 * @param reason required
 */
public record NewProposal(
    ProposalKind kind, String itemCode, String list, String title, String department, String reason, String basis) {

  NewProposal of(String responsible, String name) {
    return new NewProposal(kind, itemCode, list, text(title).isEmpty() ? name : title, responsible, reason, basis);
  }

  NewProposal of(ProposalKind itsKind, String itsCode) {
    return new NewProposal(itsKind, itsCode, list, title, department, reason, basis);
  }

  /** Whether it asks for the same with the same words. */
  boolean says(Proposal one) {
    return text(list).equals(one.list())
        && text(title).equals(one.title())
        && text(department).equals(one.department())
        && text(reason).equals(one.reason())
        && text(basis).equals(one.basis());
  }

  String text(String value) {
    return EntryCheck.plain(value);
  }
}
