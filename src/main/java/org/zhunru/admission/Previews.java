package org.zhunru.admission;

import java.util.List;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.rulebook.Rulebook;
import org.zhunru.rulebook.Verdict;

/** What would be said of a request before it is filed. */
@Component
class Previews {

  private final ApplicationCheck check;
  private final FactsOfRequest facts;
  private final Rulebook rulebook;
  private final DistrictClock clock;
  private final Burdens burdens;

  Previews(
      ApplicationCheck check, FactsOfRequest facts, Rulebook rulebook, DistrictClock clock, Burdens burdens) {
    this.check = check;
    this.facts = facts;
    this.rulebook = rulebook;
    this.clock = clock;
    this.burdens = burdens;
  }

  List<ApplicationInvalid.Fault> faults(Application application, CurrentUser user) {
    return check.faults(application, user, clock.today());
  }

  void refuseFaults(Application application, CurrentUser user) {
    check.refuseFaults(application, user, clock.today());
  }

  /** Papers of an emergency under way: judged by the day it began, and they may not change what the communities do. */
  void refusePaperFaults(Application before, Application papers, Instant began, CurrentUser user) {
    check.refuseFaults(papers, user, LocalDate.ofInstant(began, DistrictClock.ZONE));
    boolean sameScope =
        papers.communities().equals(before.communities())
            && papers.startDate().equals(before.startDate())
            && papers.endDate().equals(before.endDate())
            && papers.itemCode().equals(before.itemCode())
            && papers.urgent();
    if (!sameScope) {
      throw new AdmissionRefusal("admission.correct.emergency-scope");
    }
    check.refuseOtherTask(before, papers);
  }

  Burden burden(Application application, Organisation department) {
    return burdens.of(application, department);
  }

  /** Codes of what the formal check misses in a request as it was handed in last. */
  List<String> gaps(String ref, Application application, CurrentUser user) {
    return verdict(application, facts.emergencyOrderAttached(ref), user).gaps();
  }

  Verdict verdict(Application application, boolean emergencyOrder, CurrentUser user) {
    return rulebook.judge(
        facts.facts(null, application, user.organisation(), clock.today(), emergencyOrder, ResidentsAgreed.NO, null));
  }
}
