package org.zhunru.consultation;

/** A topic as somebody typed it. @param signatures how many residents signed; empty where the committee proposes it itself */
public record NewTopic(
    String title,
    String question,
    String subjectType,
    String extent,
    String topicOrigin,
    String signatures,
    String spokesman,
    String entrusted) {}
