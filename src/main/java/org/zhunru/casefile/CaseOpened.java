package org.zhunru.casefile;

/** A matter was opened. Published in the transaction of the act. */
public record CaseOpened(CaseHeader header) {}
