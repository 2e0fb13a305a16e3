package org.zhunru.admission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What the lead unit records of a joint meeting (联席会议).
 *
 * @param redFlagsStripped whether every red flag is taken out of the task
 * @param marketable whether the work can be bought as a service
 * @param workloadHigh whether the work is more than a community can carry beside its own
 */
public record MeetingAnswer(
    @NotNull LocalDate heldOn,
    @NotNull @Min(1) @Max(500) Integer attending,
    @NotNull @Min(0) @Max(500) Integer votesFor,
    @NotNull @Min(0) @Max(500) Integer votesAgainst,
    @NotNull Boolean redFlagsStripped,
    @NotNull Boolean marketable,
    @NotNull Boolean workloadHigh,
    @NotBlank @Size(max = 4000) String minutes) {}
