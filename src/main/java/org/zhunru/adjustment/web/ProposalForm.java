package org.zhunru.adjustment.web;

import java.util.Arrays;
import org.zhunru.adjustment.NewProposal;
import org.zhunru.adjustment.Proposal;
import org.zhunru.adjustment.ProposalKind;
import org.zhunru.casefile.SentForm;

/**
 * A proposal as it was typed, new or amended.
 *
 * @param key tells one form from another, see {@link SentForm}
 */
record ProposalForm(
    String kind, String itemCode, String list, String title, String department, String reason, String basis, String key) {

  ProposalForm {
    kind = orEmpty(kind);
    itemCode = orEmpty(itemCode);
    list = orEmpty(list);
    title = orEmpty(title);
    department = orEmpty(department);
    reason = orEmpty(reason);
    basis = orEmpty(basis);
    key = orEmpty(key);
  }

  static ProposalForm blank() {
    return new ProposalForm("", "", "", "", "", "", "", SentForm.key());
  }

  /** As it stands, to be amended. */
  static ProposalForm of(Proposal one) {
    return new ProposalForm(
        one.kind().name(), one.itemCode(), one.list(), one.title(), one.department(), one.reason(), one.basis(), "");
  }

  /** Without a kind where none of those offered was chosen. */
  NewProposal command() {
    ProposalKind chosen =
        Arrays.stream(ProposalKind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(null);
    return new NewProposal(chosen, itemCode, list, title, department, reason, basis);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
