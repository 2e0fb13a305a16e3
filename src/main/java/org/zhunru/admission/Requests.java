package org.zhunru.admission;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Organisation;
import org.zhunru.rulebook.RequestFacts;

/** What the steps and forms of the process read of a request. */
@Service
@Transactional
public class Requests {

  private final AdmissionRows rows;
  private final FactsOfRequest facts;
  private final ProceedingsTime time;
  private final AskedConsultations consultations;

  Requests(AdmissionRows rows, FactsOfRequest facts, ProceedingsTime time, AskedConsultations consultations) {
    this.consultations = consultations;
    this.rows = rows;
    this.facts = facts;
    this.time = time;
  }

  @Transactional(readOnly = true)
  public Standing standing(String ref) {
    AdmissionRequest request = rows.get(ref);
    return new Standing(
        request.department(),
        request.leadUnit(),
        request.corrections(),
        request.ruleOutcome(),
        request.ruleReason(),
        request.settledOutcome(),
        request.nextTask(),
        AdmissionRequest.codes(request.conditions()),
        request.confirmedBy(),
        request.overrideOutcome(),
        request.overrideReason(),
        request.overriddenBy(),
        request.proposal(),
        request.proposalReason());
  }

  /** The facts the tables are asked with, as the request stands now. */
  @Transactional(readOnly = true)
  public RequestFacts facts(String ref) {
    AdmissionRequest request = rows.get(ref);
    Application application = rows.application(ref);
    return facts.facts(
        ref,
        application,
        time.organisations().get(request.department()),
        time.day(rows.submittedAt(ref)),
        facts.emergencyOrderAttached(ref),
        residents(request),
        request.overrideOutcome());
  }

  /** The district's term of publicity in working days, which the table of terms (T8) makes the item's own. */
  @Transactional(readOnly = true)
  public int publicityTerm() {
    return time.days("tenure.publicity");
  }

  private ResidentsAgreed residents(AdmissionRequest request) {
    if (!request.consulted()) {
      return ResidentsAgreed.NO;
    }
    return consultations.changes(request.ref()).isEmpty() ? ResidentsAgreed.AS_IT_IS : ResidentsAgreed.WITH_CHANGES;
  }

  /** Codes of the communities that are asked, each with whoever took over from it. */
  @Transactional(readOnly = true)
  public List<String> communities(String ref) {
    return rows.application(ref).communities().stream()
        .map(time.organisations()::get)
        .map(time.organisations()::current)
        .map(Organisation::code)
        .distinct()
        .toList();
  }

  @Transactional(readOnly = true)
  public Application application(String ref) {
    return rows.application(ref);
  }

  /** What a form needs to know of a request. */
  public record Standing(
      String department,
      String leadUnit,
      int corrections,
      String ruleOutcome,
      String ruleReason,
      String settledOutcome,
      String nextTask,
      List<String> conditions,
      String confirmedBy,
      String overrideOutcome,
      String overrideReason,
      String overriddenBy,
      String proposal,
      String proposalReason) {}
}
