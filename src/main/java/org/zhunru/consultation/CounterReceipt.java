package org.zhunru.consultation;

import java.time.Instant;
import org.zhunru.casefile.Consent;

/**
 * What a resident takes home of an act that staff did for him.
 *
 * @param title of the consultation
 * @param choice null unless he wanted it printed
 * @param clerk account of whoever acted for him
 */
public record CounterReceipt(
    long id, Topic topic, String title, Participant participant, CounterAct act, Consent consent, Choice choice, String clerk, Instant at) {}
