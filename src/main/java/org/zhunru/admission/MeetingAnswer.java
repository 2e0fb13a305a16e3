package org.zhunru.admission;

import java.time.LocalDate;

/**
 * What the joint meeting (联席会议) decided on a request, as its minutes say.
 *
 * @param attending members who voted; an abstention is a vote
 * @param redFlagsStripped whether every red flag is taken out of the task
 * @param marketable whether the work can be bought as a service
 * @param workloadHigh whether the work is more than a community can carry beside its own
 * @param minutes number of the session and its conclusion on this request
 */
public record MeetingAnswer(
    LocalDate heldOn,
    Integer attending,
    Integer votesFor,
    Integer votesAgainst,
    Boolean redFlagsStripped,
    Boolean marketable,
    Boolean workloadHigh,
    String minutes) {}
