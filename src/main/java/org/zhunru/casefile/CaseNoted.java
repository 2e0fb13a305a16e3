package org.zhunru.casefile;

/** A milestone was reached. Published in the transaction of the act. */
public record CaseNoted(CaseHeader header, Milestone milestone) {}
