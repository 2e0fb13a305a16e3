package org.zhunru.consultation;

/** A topic as somebody typed it. @param signers name of a {@link Signers}, signatures how many of them signed; empty where the committee proposes it itself */
public record NewTopic(
    String title,
    String question,
    String subjectType,
    String extent,
    String topicOrigin,
    String signers,
    String signatures,
    String spokesman,
    String entrusted) {}
