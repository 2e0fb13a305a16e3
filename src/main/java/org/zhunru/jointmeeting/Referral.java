package org.zhunru.jointmeeting;

import java.util.List;
import java.util.Set;

/**
 * What another room asks the joint meeting to decide on a case.
 *
 * @param subject which of several matters of that topic of the case, a number of the room that refers it; 0 where the case
 *     has one
 * @param question what the meeting is to decide, at most 1000 characters
 * @param findings what it is to answer beside its vote
 * @param binding codes of milestones of the case: whoever did one of these has no part in the vote, before or after the
 *     referral; empty where whatever somebody did on the case binds
 */
public record Referral(
    Topic topic, long subject, String question, List<Finding> findings, boolean urgent, Set<String> binding) {}
