package org.zhunru.consultation;

import java.time.Instant;

/**
 * What is consulted on.
 *
 * @param signatures null unless residents signed for it
 * @param spokesman who speaks for those who signed; empty otherwise
 * @param parent number of the case that asked; null where none did
 * @param proposedBy account that entered it
 * @param form null until T10 answered
 * @param changes how the proposal was revised, null where it was not
 * @param phase of the minutes, null before they are drafted
 * @param hash SHA-256 of the frozen minutes, null before
 * @param convening what those who signed oblige the committee to; null where nobody did, and for topics of earlier versions
 */
public record Topic(
    String ref,
    String community,
    String question,
    SubjectType subjectType,
    Extent extent,
    boolean entrusted,
    TopicOrigin origin,
    Integer signatures,
    String spokesman,
    String parent,
    String proposedBy,
    Instant proposedAt,
    String mergedInto,
    String form,
    String quorumKey,
    String changes,
    String remark,
    String minutes,
    Phase phase,
    String hash,
    Instant frozenAt,
    Convening convening) {

  /**
   * Whether this account entered it, also for those who signed, and so may neither screen it nor count its votes, close them or answer
   * objections.
   */
  public boolean proposer(String username) {
    return proposedBy.equals(username);
  }

  /** Whether residents signed for it in the share that obliges the committee to convene their meeting. */
  public boolean demanded() {
    return convening != null && convening.obliged();
  }

  /** Whether the frozen minutes are what was frozen; true while they are not. */
  public boolean intact() {
    return hash == null || hash.equals(MinutesText.hash(minutes));
  }
}
