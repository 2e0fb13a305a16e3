package org.zhunru.admission;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseDocuments;
import org.zhunru.district.Parameters;
import org.zhunru.district.WorkingCalendar;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.rulebook.RequestFacts;

/** Turns what a department declared into the facts the decision tables ask for. */
@Component
class FactsOfRequest {

  /** Kind under which an emergency order is attached. */
  static final String EMERGENCY_ORDER = "EMERGENCY_ORDER";

  private final ItemKnowledge knowledge;
  private final Organisations organisations;
  private final WorkingCalendar calendar;
  private final Parameters parameters;
  private final CaseDocuments documents;

  FactsOfRequest(
      ItemKnowledge knowledge,
      Organisations organisations,
      WorkingCalendar calendar,
      Parameters parameters,
      CaseDocuments documents) {
    this.knowledge = knowledge;
    this.organisations = organisations;
    this.calendar = calendar;
    this.parameters = parameters;
    this.documents = documents;
  }

  boolean emergencyOrderAttached(String documentsRef) {
    return documents.list(documentsRef).stream().anyMatch(document -> document.kind().equals(EMERGENCY_ORDER));
  }

  /**
   * @param ref number of the request, null before it is filed
   * @param submitted day of submission
   * @param residents whether the residents agreed to it
   * @param overrideOutcome outcome two officers set against the rules, or null
   */
  RequestFacts facts(
      String ref,
      Application a,
      Organisation department,
      LocalDate submitted,
      boolean emergencyOrder,
      ResidentsAgreed residents,
      String overrideOutcome) {
    return new RequestFacts(
        a.itemCode(),
        knowledge.listed(a.itemCode()),
        a.basisLevel() == null ? null : a.basisLevel().name(),
        a.namesCommunityBody(),
        a.unifiedDeployment(),
        a.funding() == null ? null : a.funding().name(),
        a.staffing(),
        a.durationDays(),
        a.urgent(),
        a.enforcementPower(),
        a.residentImpact() == null ? null : a.residentImpact().name(),
        knowledge.duplicatesExistingData(a, department),
        a.surveyFormIncomplete(),
        a.requiresCertificate(),
        a.requiresPlaque(),
        a.isAssessment(),
        a.sensitiveData(),
        a.basisLevel() == BasisLevel.NONE || !Application.blank(a.basisText()),
        !Application.blank(a.fundingStatement()),
        !Application.blank(a.dataFields()),
        !Application.blank(a.leaderSignature()),
        a.startDate() == null ? null : calendar.between(submitted, a.startDate()),
        parameters.number("admission.lead-time"),
        emergencyOrder,
        withinReach(a.communities(), department),
        a.workloadStated(),
        a.asked().name(),
        knowledge.communityResponsibility(a.itemCode()),
        knowledge.repeatedTemporary(ref, a, department),
        residents != ResidentsAgreed.NO,
        residents == ResidentsAgreed.WITH_CHANGES,
        overrideOutcome == null ? "" : overrideOutcome);
  }

  boolean withinReach(List<String> communities, Organisation department) {
    if (communities == null || communities.isEmpty()) {
      return false;
    }
    List<String> reach =
        organisations.communitiesInReachOf(department).stream().map(Organisation::code).toList();
    return reach.containsAll(communities);
  }
}
