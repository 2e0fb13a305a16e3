package org.zhunru.consultation;

import java.time.Instant;

/** What this room asks of its process. */
public interface ConsultationFlow {

  /**
   * @param streetGroup candidate group of whoever says how several communities are consulted
   * @param legalGroup candidate group of whoever checks the legality
   * @param reviserGroup candidate group of whoever changes the proposal
   */
  void begin(String ref, String community, String streetGroup, String legalGroup, String reviserGroup);

  /** The case that asked for it ended before residents decided. */
  void caseEnded(String ref);

  /** What residents agreed to is not done: the case that asked for it ended without an admission. */
  void matterRefused(String ref);

  /** The next promise is due then, or the next reminder. */
  void promiseDue(String ref, Instant due);
}
