package org.zhunru.consultation;

import java.time.LocalDate;

/** A notice of a meeting as it was given. @param moved whether a later notice moved the meeting */
public record Notice(
    int number, int sitting, LocalDate meetsOn, String startsAt, String place, LocalDate givenOn, String givenBy, boolean moved) {}
