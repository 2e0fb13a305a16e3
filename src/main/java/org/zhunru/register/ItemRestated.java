package org.zhunru.register;

/** The papers of an emergency declared other figures or other data than it began with. Published in the transaction of the act. */
public record ItemRestated(AdmittedItem before, AdmittedItem item) {}
