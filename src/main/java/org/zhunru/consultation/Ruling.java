package org.zhunru.consultation;

import java.time.LocalDate;

/**
 * What the joint meeting ruled on a consultation that was referred to it.
 *
 * @param ref number of the consultation
 * @param code AGAIN, REVISED or ENDED
 * @param session number of the joint meeting's session
 * @param barredUntil last day on which neither its title nor its question is put again; null where there is no such term
 * @param barsUnchanged whether its question is not put again unchanged, whenever
 */
public record Ruling(
    String ref, String code, String session, LocalDate ruledOn, LocalDate barredUntil, boolean barsUnchanged) {}
