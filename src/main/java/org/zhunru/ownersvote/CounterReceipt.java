package org.zhunru.ownersvote;

import java.time.Instant;
import org.zhunru.casefile.Consent;

/**
 * What an owner takes home of an act that staff did for him.
 *
 * @param title of the matter
 * @param choice null unless he wanted it printed
 * @param clerk account of whoever acted for him
 */
public record CounterReceipt(
    long id, OwnersMatter matter, String title, Unit unit, CounterAct act, Consent consent, Choice choice, String clerk, Instant at) {}
