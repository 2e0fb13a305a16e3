package org.zhunru.consultation;

/**
 * Somebody who is invited.
 *
 * @param place building, group or unit
 * @param affected whether the topic touches him directly
 * @param contact empty where none is given
 * @param proposer whether he speaks for those who proposed the topic
 * @param code by which he signs in and votes himself
 */
public record Participant(
    long id,
    String ref,
    String name,
    SeatType seat,
    String place,
    boolean affected,
    String contact,
    boolean proposer,
    String code) {}
