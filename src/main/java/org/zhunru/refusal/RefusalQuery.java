package org.zhunru.refusal;

/**
 * What is looked for; empty texts mean anything.
 *
 * @param text part of the matter, the number or the asker
 * @param department code of the organisation that asked
 * @param ground code of the ground
 * @param result code of the result, or OPEN
 * @param page from 1
 */
public record RefusalQuery(String text, String department, String ground, String result, int page, int size) {}
