package org.zhunru.consultation;

import java.time.Instant;
import org.zhunru.casefile.Consent;

/**
 * What somebody declared.
 *
 * @param note in his words; may be empty
 * @param struck votes it struck, his own and those he had cast for others
 * @param by account of the clerk who entered it
 * @param consent how he told it, once the meeting was opened; null before
 */
public record Declaration(Interest interest, String note, int struck, String by, Instant at, Consent consent) {}
