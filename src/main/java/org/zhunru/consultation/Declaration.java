package org.zhunru.consultation;

import java.time.Instant;

/**
 * What somebody declared.
 *
 * @param note in his words; may be empty
 * @param struck votes it struck, his own and those he had cast for others
 * @param by account of the clerk who entered it
 */
public record Declaration(Interest interest, String note, int struck, String by, Instant at) {}
