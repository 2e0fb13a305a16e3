package org.zhunru.certificate;

/** What the rules say of a certificate. */
public enum CheckResult {
  ISSUE,
  ISSUE_AFTER_DELIBERATION,
  PROHIBITED,
  /** On the list of kinds not to be issued, and a statute asks for it all the same. */
  CONFLICT,
  /** Something is not known. */
  LEGAL_REVIEW,
  /** A statute asks for what the community cannot verify. */
  REFUSE_AND_REPORT,
  NOT_ISSUED;

  /** True where the community issues nothing at once. */
  public boolean refused() {
    return this == PROHIBITED || this == REFUSE_AND_REPORT || this == NOT_ISSUED;
  }
}
