package org.zhunru.register;

/** A task was admitted. Published in the transaction of the decision. */
public record ItemEntered(AdmittedItem item) {}
