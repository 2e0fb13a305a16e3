package org.zhunru.standing;

import java.time.LocalDate;

/**
 * That a body met.
 *
 * @param invited seats that were asked
 * @param present seats that came
 * @param ref the case it met on, null where the clerk entered it by hand
 */
public record Session(long id, long body, LocalDate heldOn, String matter, int invited, int present, String ref) {}
