package org.zhunru.jointmeeting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A session of the joint meeting.
 *
 * @param body number of the standing body that meets
 * @param name of the body
 * @param meetsOn day of the meeting, or last day of the circulation
 * @param heldOn day it was opened, null until then
 * @param place empty for a circulation
 * @param minutes null until they are drafted
 * @param remark what the clerk added to the minutes, null where nothing
 * @param hash SHA-256 of the frozen minutes in hexadecimal digits, null until they are signed
 */
public record JointSession(
    String ref,
    long body,
    String name,
    String leadUnit,
    SessionMode mode,
    LocalDate meetsOn,
    LocalDate heldOn,
    String place,
    String minutes,
    String remark,
    String hash,
    String signedBy,
    Instant signedAt,
    String convenedBy,
    Instant convenedAt) {}
