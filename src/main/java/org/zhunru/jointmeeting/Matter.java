package org.zhunru.jointmeeting;

import java.time.Instant;
import java.util.List;

/**
 * Something another room referred to the joint meeting.
 *
 * @param ref the case it comes from
 * @param subject which of several matters of that topic of the case; 0 where it has one
 * @param findings what the meeting is to answer beside its vote
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
    boolean urgent,
    String applicant,
    String leadUnit,
    MatterState state,
    String session,
    Instant referredAt) {}
