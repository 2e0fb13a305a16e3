package org.zhunru.standing;

import java.time.LocalDate;

/**
 * A meeting that was held on a case.
 *
 * @param ref the case
 * @param invited how many were
 * @param present how many of them took part
 */
public record HeldMeeting(String ref, String matter, LocalDate on, int invited, int present) {}
