package org.zhunru.jointmeeting;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Something another room referred to the joint meeting.
 *
 * @param ref the case it comes from
 * @param subject which of several matters of that topic of the case; 0 where it has one
 * @param findings what the meeting is to answer beside its vote
 * @param binding codes of milestones of the case; who did one of them has no part in the vote. Empty: all do
 * @param applicant code of the organisation that brought the case
 * @param session the session whose agenda it is on, or was last; null where none
 */
public record Matter(
    long id,
    String ref,
    Topic topic,
    long subject,
    String title,
    String question,
    List<Finding> findings,
    Set<String> binding,
    boolean urgent,
    String applicant,
    String leadUnit,
    MatterState state,
    String session,
    Instant referredAt) {

  /** @param what code of a milestone of the case */
  boolean boundBy(String what) {
    return binding.isEmpty() || binding.contains(what);
  }
}
