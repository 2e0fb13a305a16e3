package org.zhunru.jointmeeting;

/**
 * The case ended before the joint meeting decided a matter of it; nothing will be decided. Published in that transaction.
 *
 * @param ref the case the matter was referred from
 * @param subject which of several matters of that topic of the case; 0 where it has one
 */
public record MatterWithdrawn(String ref, Topic topic, long subject) {}
