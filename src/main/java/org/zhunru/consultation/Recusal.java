package org.zhunru.consultation;

/**
 * Somebody with a declared interest, as it stood when a meeting was counted.
 *
 * @param number on the list
 * @param recused whether he did not vote and was not counted
 */
public record Recusal(int sitting, int number, String name, Interest interest, String note, boolean recused) {}
