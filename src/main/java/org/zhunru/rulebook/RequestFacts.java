package org.zhunru.rulebook;

import java.util.List;
import org.zhunru.engine.Facts;

/**
 * What the admission tables ask of a request (domain rules §2.7, T1–T9). Null means "not known", which never ends in an
 * approval. The component names are the input names of the tables.
 *
 * @param matchedItemCode code of the list item, empty where the department says there is none
 * @param itemInForce whether the catalogue in force has that code
 * @param basisLevel LAW, ADMINISTRATIVE_REGULATION, LOCAL_REGULATION, RULE, CENTRAL_PROVINCIAL_DOCUMENT,
 *     CITY_DISTRICT_DOCUMENT, DEPARTMENT_DOCUMENT, NONE, or STATED (a pre-check only knows that a basis is claimed)
 * @param funding YES, PARTIAL or NO
 * @param residentImpact NONE, LOW or HIGH
 * @param durationDays calendar days, first and last day included
 * @param leadTime working days from submission to start
 * @param requiredLeadTime the district's number, working days
 * @param workloadStated whether hours, visits, forms and money of one community are stated
 * @param communityRole LEAD where the community is asked to be the responsible body, else ASSIST
 * @param communityResponsibility LEAD, ASSIST, INFORM or NONE: what the responsibility matrix says of the community; null
 *     where it says nothing
 * @param repeatedTemporary whether the department had a similar temporary matter within the window of the district
 * @param overrideOutcome outcome an officer set against the rules and a second officer signed; empty for none
 */
public record RequestFacts(
    String matchedItemCode,
    Boolean itemInForce,
    String basisLevel,
    Boolean namesCommunityBody,
    Boolean unifiedDeployment,
    String funding,
    Boolean staffing,
    Integer durationDays,
    Boolean urgent,
    Boolean enforcementPower,
    String residentImpact,
    Boolean duplicatesExistingData,
    Boolean surveyFormIncomplete,
    Boolean requiresCertificate,
    Boolean requiresPlaque,
    Boolean isAssessment,
    Boolean sensitiveData,
    Boolean basisTextPresent,
    Boolean fundingStatementPresent,
    Boolean dataFieldsPresent,
    Boolean signaturePresent,
    Integer leadTime,
    Integer requiredLeadTime,
    Boolean emergencyOrderAttached,
    Boolean withinJurisdiction,
    Boolean workloadStated,
    String communityRole,
    String communityResponsibility,
    Boolean repeatedTemporary,
    Boolean consultationAdopted,
    Boolean consultationChanged,
    String overrideOutcome) {

  /** The same values by name, as the decision tables are given them. */
  public Facts toFacts() {
    Facts facts = Facts.none();
    for (var component : List.of(RequestFacts.class.getRecordComponents())) {
      try {
        facts = facts.with(component.getName(), component.getAccessor().invoke(this));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return facts;
  }
}
