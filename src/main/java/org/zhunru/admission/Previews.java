package org.zhunru.admission;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.CurrentUser;
import org.zhunru.rulebook.Rulebook;
import org.zhunru.rulebook.Verdict;

/** What would be said of a request before it is filed. */
@Component
class Previews {

  private final ApplicationCheck check;
  private final FactsOfRequest facts;
  private final Rulebook rulebook;
  private final DistrictClock clock;

  Previews(ApplicationCheck check, FactsOfRequest facts, Rulebook rulebook, DistrictClock clock) {
    this.check = check;
    this.facts = facts;
    this.rulebook = rulebook;
    this.clock = clock;
  }

  List<ApplicationInvalid.Fault> faults(Application application, CurrentUser user) {
    return check.faults(application, user, clock.today());
  }

  void refuseFaults(Application application, CurrentUser user) {
    check.refuseFaults(application, user, clock.today());
  }

  Verdict verdict(Application application, boolean emergencyOrder, CurrentUser user) {
    return rulebook.judge(
        facts.facts(application, user.organisation(), clock.today(), emergencyOrder, false, null));
  }
}
