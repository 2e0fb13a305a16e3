package org.zhunru.consultation;

/**
 * An act at the counter as a clerk typed it.
 *
 * @param consent how the resident agreed, a name of {@link org.zhunru.casefile.Consent.Kind}
 * @param present who was there
 * @param choice with a vote
 * @param text with a statement, an amendment and an objection
 * @param shown whether the resident wants his choice on the receipt
 * @param retryKey of the form; the same when it is sent again
 */
public record NewCounterAct(
    CounterAct act, String consent, String present, String choice, String text, boolean shown, String retryKey) {}
