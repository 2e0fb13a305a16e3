package org.zhunru.adjustment;

/**
 * Command: open an adjustment.
 *
 * @param reason why, required unless it is the yearly one
 * @param draft number of a draft of the lists that it takes over, whose changes become proposals; null for a new one
 */
public record OpenAdjustment(Cause cause, String reason, Integer draft) {

  /** With a draft of its own. */
  public OpenAdjustment(Cause cause, String reason) {
    this(cause, reason, null);
  }
}
