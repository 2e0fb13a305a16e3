package org.zhunru.admission;

/** What this room asks of its process. */
public interface AdmissionFlow {

  /** @param department organisation that applies, {@code leadUnit} the unit that runs the lists */
  void begin(String ref, String department, String leadUnit);

  void withdraw(String ref, String by, String reason);

  /**
   * The applicant's answer to the notice of gaps.
   *
   * @throws AdmissionRefusal when no correction is waited for
   */
  void corrected(String ref, org.zhunru.identity.CurrentUser user);

  /** Whether this person's corrected request, or the papers of an emergency, are waited for. */
  boolean waitsForCorrection(String ref, org.zhunru.identity.CurrentUser user);

  /**
   * Starts the review of a refusal.
   *
   * @param legalUnit organisation whose legal reviewer gives a written opinion
   * @param panel organisation whose member of the joint meeting decides
   * @param due end of the term for the decision
   */
  void review(String ref, String legalUnit, String panel, java.time.Instant due);
}
