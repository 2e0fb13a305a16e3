package org.zhunru.jointmeeting;

import java.time.LocalDate;
import java.util.Map;

/**
 * The joint meeting decided a matter and its minutes are signed. Published in that transaction, once for each matter.
 *
 * @param ref the case the matter was referred from
 * @param subject which of several matters of that topic of the case; 0 where it has one
 * @param session number of the session
 * @param signedBy name of who signed the minutes
 * @param found answers to all questions that were asked beside the vote
 */
public record MatterDecided(
    String ref,
    Topic topic,
    long subject,
    String session,
    LocalDate heldOn,
    Tally tally,
    boolean carried,
    Map<Finding, Boolean> found,
    String conclusion,
    String signedBy) {}
