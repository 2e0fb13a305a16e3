package org.zhunru.admission;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;
import org.zhunru.register.Likeness;

/** Puts together what a party sees of a request. */
@Component
class AdmissionViews {

  private static final double HALF = 0.5;
  private static final int MOST_CANDIDATES = 50;

  private final AdmissionRows rows;
  private final Opinions opinions;
  private final Deliberations deliberations;
  private final CaseFiles cases;
  private final Reach reach;

  AdmissionViews(AdmissionRows rows, Opinions opinions, Deliberations deliberations, CaseFiles cases, Reach reach) {
    this.rows = rows;
    this.opinions = opinions;
    this.deliberations = deliberations;
    this.cases = cases;
    this.reach = reach;
  }

  AdmissionView view(CaseHeader header) {
    AdmissionRequest request = rows.get(header.ref());
    return new AdmissionView(
        header,
        rows.application(header.ref()),
        request.submissions(),
        verdict(request),
        AdmissionRequest.codes(request.conditions()),
        deliberations.consultations().changes(header.ref()),
        request.promisedMoney(),
        opinions.of(header.ref()),
        deliberations.consultations().of(header.ref()),
        deliberations.meetings().meeting(header.ref()).orElse(null),
        ruling(request),
        cases.timeline(header.ref()),
        cases.holds(header.ref()));
  }

  Burden burden(CaseHeader header) {
    return reach.burdens().of(rows.application(header.ref()), reach.organisations().get(header.applicant()));
  }

  private static AdmissionView.RuleVerdict verdict(AdmissionRequest request) {
    return request.ruleOutcome() == null
        ? null
        : new AdmissionView.RuleVerdict(
            request.ruleOutcome(),
            request.ruleReason(),
            request.ruleRow(),
            request.settledOutcome(),
            AdmissionRequest.codes(request.redFlags()),
            request.alternative(),
            request.overrideReason(),
            request.overriddenBy(),
            request.countersignedBy());
  }

  /** Whoever refused did not admit: the word and the name of the review stand with the review. */
  private static boolean overturned(AdmissionRequest request) {
    return Rulings.OVERTURNED.equals(request.reason());
  }

  private static AdmissionView.Ruling ruling(AdmissionRequest request) {
    return request.decidedAt() == null
        ? null
        : new AdmissionView.Ruling(
            request.outcome(),
            request.reason(),
            overturned(request) ? null : request.ruling(),
            overturned(request) ? null : request.decidedBy(),
            request.decidedAt(),
            request.termDays());
  }

  List<CaseHeader> own(int page, int size, CurrentUser user) {
    return user.hasAny(Role.DEPARTMENT_CLERK, Role.DEPARTMENT_LEADER)
        ? rows.of(user.organisation().code(), size, (page - 1) * size).stream().map(cases::header).toList()
        : List.of();
  }

  /** Similar: shares pairs of characters with the title; the most shared first. */
  List<SimilarRequest> similar(String title, int limit, CurrentUser user) {
    Likeness likeness = Likeness.to(title);
    List<String> pairs = likeness.pairs();
    if (pairs.isEmpty()) {
      return List.of();
    }
    List<SimilarRequest> found = new ArrayList<>();
    for (SimilarRequest candidate : candidates(pairs.subList(0, Math.min(pairs.size(), 20)), user)) {
      if (likeness.of(candidate.title()) >= HALF) {
        seen(candidate, user, found);
      }
    }
    found.sort((a, b) -> likeness.shared(b.title()) - likeness.shared(a.title()));
    return found.subList(0, Math.min(found.size(), limit));
  }

  /** The newest of those within the user's reach: the district for lead unit and auditor, else what concerns the unit. */
  private List<SimilarRequest> candidates(List<String> pairs, CurrentUser user) {
    boolean wide =
        user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR)
            && reach.organisations().districtOf(user.organisation()).isPresent();
    return wide
        ? rows.titledIn(reach.organisations().leadUnitOf(user.organisation()).code(), pairs, MOST_CANDIDATES)
        : rows.titledOf(user.organisation().code(), pairs, MOST_CANDIDATES);
  }

  private void seen(SimilarRequest candidate, CurrentUser user, List<SimilarRequest> found) {
    try {
      CaseHeader header = cases.visible(candidate.ref(), user);
      found.add(
          new SimilarRequest(
              header.ref(),
              header.title(),
              reach.organisations().get(header.applicant()).name(),
              header.state(),
              header.outcome()));
    } catch (NoSuchCase e) {
      // another department's request is not shown
      return;
    }
  }

  /** Organisations, and what a request would add to them. */
  @Component
  record Reach(Organisations organisations, Burdens burdens) {}
}
