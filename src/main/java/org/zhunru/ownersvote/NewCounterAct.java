package org.zhunru.ownersvote;

/**
 * An act at the counter as a clerk typed it.
 *
 * @param consent how the owner agreed, a name of {@link org.zhunru.casefile.Consent.Kind}
 * @param present who was there
 * @param choice with a vote
 * @param objection with an objection
 * @param shown whether the owner wants his choice on the receipt
 * @param retryKey of the form; the same when it is sent again
 */
public record NewCounterAct(
    CounterAct act, String consent, String present, String choice, String objection, boolean shown, String retryKey) {}
