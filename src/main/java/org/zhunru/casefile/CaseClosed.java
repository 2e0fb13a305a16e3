package org.zhunru.casefile;

/** A matter ended. Published in the transaction of the act. */
public record CaseClosed(CaseHeader header) {}
