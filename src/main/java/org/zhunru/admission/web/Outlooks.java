package org.zhunru.admission.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Admissions;
import org.zhunru.admission.Application;
import org.zhunru.admission.Burden;
import org.zhunru.admission.SimilarRequest;
import org.zhunru.engine.FactsInvalid;
import org.zhunru.identity.CurrentUser;
import org.zhunru.rulebook.RuleWords;
import org.zhunru.rulebook.Verdict;

/** Asks the rules about a request that is not submitted yet. */
@Component
class Outlooks {

  private static final int MOST_SIMILAR = 5;

  /** What the rules need of what is typed. */
  private static final List<String> ASKED =
      List.of(
          "basisLevel",
          "namesCommunityBody",
          "unifiedDeployment",
          "startDate",
          "endDate",
          "residentImpact",
          "funding",
          "staffing",
          "urgent",
          "duplicatesExistingData",
          "survey",
          "requiresCertificate",
          "requiresPlaque",
          "isAssessment",
          "sensitiveData",
          "enforcementPower");

  private final Admissions admissions;
  private final ApplicationForm form;
  private final RequestWords words;

  Outlooks(Admissions admissions, ApplicationForm form, RequestWords words) {
    this.admissions = admissions;
    this.form = form;
    this.words = words;
  }

  /** Empty while nothing is typed that the rules ask for, or where it makes no sense to them. */
  Optional<Outlook> of(Application application, boolean emergencyOrder, CurrentUser user) {
    Map<String, List<String>> typed = form.write(application);
    List<String> unknown = ASKED.stream().filter(field -> !typed.containsKey(field)).map(words::label).toList();
    if (unknown.size() == ASKED.size() && application.itemCode().isEmpty()) {
      return Optional.empty();
    }
    try {
      Verdict verdict = admissions.preview(application, emergencyOrder, user);
      boolean open = !unknown.isEmpty() && verdict.reasonCode().equals("JR_UNDETERMINED");
      return Optional.of(
          new Outlook(
              open ? "" : verdict.outcome(),
              open ? words.text("outlook.open") : words.outcome(verdict.outcome()),
              open ? "" : verdict.explanation(),
              verdict.conditions().stream().map(RuleWords::condition).toList(),
              verdict.gaps().stream().map(RuleWords::gap).toList(),
              verdict.redFlags().stream().map(RuleWords::redFlag).toList(),
              unknown));
    } catch (FactsInvalid e) {
      return Optional.empty();
    }
  }

  Burden burden(Application application, CurrentUser user) {
    return admissions.burden(application, user);
  }

  List<SimilarRequest> similar(Application application, CurrentUser user) {
    return application.title() == null ? List.of() : admissions.similar(application.title(), MOST_SIMILAR, user);
  }
}
