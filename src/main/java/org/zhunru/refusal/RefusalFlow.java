package org.zhunru.refusal;

/** What this room asks of its process. */
public interface RefusalFlow {

  /**
   * Starts it; when the call returns, the table has answered.
   *
   * @param askedGroup candidate group of the organisation that asked, null where it is none of the district
   * @param verifierGroup candidate group that finds whether it is true, never of the lead unit where it asked itself
   * @param signerGroup candidate group that signs a sanction, never of the unit it is proposed against
   */
  void begin(String ref, String leadUnit, String askedGroup, String verifierGroup, String signerGroup);

  /** @throws RefusalClosed when nothing waits for it */
  void lookAgain(String ref);
}
