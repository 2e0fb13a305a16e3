package org.zhunru.consultation;

/**
 * What the community says of a topic, as it was typed.
 *
 * @param answer TAKE, MERGE or DECLINE
 * @param mergeInto number of the open topic, with MERGE
 * @param reason with MERGE and DECLINE
 * @param subjectType name of a {@link SubjectType} where it is another than the topic says; empty or null otherwise
 * @param extent name of an {@link Extent} where it is another than the topic says; empty or null otherwise
 */
public record Screening(String answer, String mergeInto, String reason, String subjectType, String extent) {}
