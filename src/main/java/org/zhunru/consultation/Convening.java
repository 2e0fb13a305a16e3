package org.zhunru.consultation;

/**
 * Whether those who signed for a topic oblige the committee to convene a residents' meeting, as it was when they did.
 *
 * @param count how many signed
 * @param of how many of them there are in the community; null where it was not entered
 * @param reason as the table consultation-convening names it
 */
public record Convening(Signers signers, int count, Integer of, boolean obliged, String reason) {}
