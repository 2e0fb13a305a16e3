package org.zhunru.admission;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.zhunru.register.FundingLedger;

/**
 * What a department declares in its request (审批表, domain rules §2.3). Texts that the formal check asks for may be
 * missing here: the check lists all of them in one notice.
 *
 * @param description the exact task
 * @param matchedItemCode code of the list item, empty where the department found none
 * @param communities codes of the target communities
 * @param startDate first day of the task
 * @param endDate last day of the task
 * @param workloadPersonDays per community, person-days over the whole term
 * @param communityRole what the community is asked to be, ASSIST where nothing is said
 * @param hoursPerWeek hours a week that the people of one community give
 * @param visits households one community visits over the whole term
 * @param forms forms or reports one community fills over the whole term
 * @param basisText the words of the article relied on
 * @param necessity why the department cannot do it itself, by data sharing or by purchase
 * @param fundingAmount yuan over the whole term
 * @param fundingPerCommunity yuan for one community over the whole term
 * @param fundingStatement source of the money, or why none is needed
 * @param dataFields every data item asked for with source and purpose, or the words that none is asked for
 * @param surveyNumber number, approval and validity on a survey form (统计法 Art. 17)
 * @param leaderSignature name of the department leader who signed
 */
public record Application(
    @NotBlank @Size(max = 100) String title,
    @NotBlank @Size(max = 2000) String description,
    @Size(max = 20) String matchedItemCode,
    @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 40) String> communities,
    @NotNull LocalDate startDate,
    @NotNull LocalDate endDate,
    @Size(max = 100) String frequency,
    @PositiveOrZero @Max(100000) Integer workloadPersonDays,
    CommunityRole communityRole,
    @PositiveOrZero @DecimalMax("400") @Digits(integer = 3, fraction = 1) BigDecimal hoursPerWeek,
    @PositiveOrZero @Max(100000) Integer visits,
    @PositiveOrZero @Max(10000) Integer forms,
    @NotNull BasisLevel basisLevel,
    @Size(max = 200) String basisDocument,
    @Size(max = 100) String basisArticle,
    @Size(max = 2000) String basisText,
    @NotNull Boolean namesCommunityBody,
    @NotNull Boolean unifiedDeployment,
    @NotBlank @Size(max = 2000) String necessity,
    @NotNull Funding funding,
    @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal fundingAmount,
    @PositiveOrZero @DecimalMax(FundingLedger.MOST) @Digits(integer = 9, fraction = 2) BigDecimal fundingPerCommunity,
    @Size(max = 1000) String fundingStatement,
    @NotNull Boolean staffing,
    @Size(max = 1000) String staffingStatement,
    @Size(max = 2000) String dataFields,
    @NotNull Boolean duplicatesExistingData,
    @NotNull Boolean survey,
    @Size(max = 100) String surveyNumber,
    @Size(max = 100) String surveyApproval,
    LocalDate surveyValidUntil,
    @NotNull Boolean requiresCertificate,
    @Size(max = 20) String certificateCode,
    @NotNull Boolean requiresPlaque,
    @NotNull Boolean isAssessment,
    @NotNull Boolean sensitiveData,
    @NotNull Boolean enforcementPower,
    @NotNull Impact residentImpact,
    @Size(max = 1000) String impactNote,
    @NotNull Boolean urgent,
    @Size(max = 1000) String evaluationPlan,
    @Size(max = 1000) String exitConditions,
    @Size(max = 60) String leaderSignature) {

  /** Calendar days from the first to the last day, both included; null while a date is missing. */
  public Integer durationDays() {
    return startDate == null || endDate == null ? null : (int) ChronoUnit.DAYS.between(startDate, endDate) + 1;
  }

  /** What the community is asked to be; whoever says nothing asks it to assist. */
  public CommunityRole asked() {
    return communityRole == null ? CommunityRole.ASSIST : communityRole;
  }

  /** 费随事转 needs numbers: hours, visits, forms and money of one community. */
  public boolean workloadStated() {
    return hoursPerWeek != null && visits != null && forms != null && fundingPerCommunity != null;
  }

  /** The code of the list item, empty where there is none. */
  public String itemCode() {
    return matchedItemCode == null ? "" : matchedItemCode.strip();
  }

  /** A survey form without number, approval or validity may be refused by whoever is asked to fill it. */
  public Boolean surveyFormIncomplete() {
    return survey == null ? null : survey && (blank(surveyNumber) || blank(surveyApproval) || surveyValidUntil == null);
  }

  static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
