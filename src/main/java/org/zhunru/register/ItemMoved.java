package org.zhunru.register;

/** An admitted task stands elsewhere now. Published in the transaction of the act. */
public record ItemMoved(AdmittedItem item, ItemState before) {}
