package org.zhunru.standing;

/** A seat as somebody typed it. */
public record NewSeat(
    String holder,
    String kind,
    String post,
    String username,
    String since,
    String until,
    String appointment,
    String record,
    String substitute) {}
