package org.zhunru.admission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a community records of a consultation.
 *
 * @param subjectType what was talked about, codes of T10
 * @param scope COMMUNITY, BUILDINGS, GRID or CROSS_COMMUNITY
 * @param form the form in which the residents met, codes of T10
 * @param invited seats invited
 * @param present seats present, at most those invited
 * @param changes what the residents asked to change, empty for nothing
 */
public record ConsultationAnswer(
    @NotBlank @Size(max = 200) String topic,
    @NotBlank
        @Pattern(
            regexp =
                "OTHER|SITING|ENVIRONMENT|PRIVACY|ALL_RESIDENTS|CHARTER|FUND_RAISING|COMMON_PARTS|MAINTENANCE_FUND_USE|MAINTENANCE_FUND_RAISE|LIFT|CHANGE_OF_USE")
        String subjectType,
    @NotBlank @Pattern(regexp = "COMMUNITY|BUILDINGS|GRID|CROSS_COMMUNITY") String scope,
    @NotBlank
        @Pattern(
            regexp =
                "OWNERS_VOTE|RESIDENTS_MEETING|REPRESENTATIVES_MEETING|HEARING|COORDINATION_MEETING|GRID_COUNCIL|STREET_ORGANISED")
        String form,
    @NotNull LocalDate heldOn,
    @NotNull @Min(1) @Max(100000) Integer invited,
    @NotNull @Min(0) @Max(100000) Integer present,
    @NotNull @Min(0) @Max(100000) Integer votesFor,
    @NotNull @Min(0) @Max(100000) Integer votesAgainst,
    @NotNull Boolean directlyAffectedObjection,
    @NotNull Boolean legalityIssue,
    @Size(max = 2000) String objections,
    @Size(max = 2000) String changes) {}
