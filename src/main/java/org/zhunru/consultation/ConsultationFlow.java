package org.zhunru.consultation;

/** What this room asks of its process. */
public interface ConsultationFlow {

  /**
   * @param streetGroup candidate group of whoever says how several communities are consulted
   * @param legalGroup candidate group of whoever checks the legality
   * @param reviserGroup candidate group of whoever changes the proposal
   */
  void begin(String ref, String community, String streetGroup, String legalGroup, String reviserGroup);

  /** The case that asked for it ended. */
  void caseEnded(String ref);
}
