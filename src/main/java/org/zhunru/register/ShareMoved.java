package org.zhunru.register;

/** A community took an admitted task over from one that was merged into it. Published in the transaction of the act. */
public record ShareMoved(AdmittedItem item, String from, String to) {}
