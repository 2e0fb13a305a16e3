package org.zhunru.adjustment;

/**
 * Command: open an adjustment.
 *
 * @param reason why, required unless it is the yearly one
 */
public record OpenAdjustment(Cause cause, String reason) {}
