package org.zhunru.admission.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Requests;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;
import org.zhunru.rulebook.Rulebook;

/** What only the unit that runs the lists sees beside a form. */
@Component
class OfficerFacts {

  private final Requests requests;
  private final Rulebook rulebook;

  OfficerFacts(Requests requests, Rulebook rulebook) {
    this.requests = requests;
    this.rulebook = rulebook;
  }

  /**
   * @param gaps codes of what the formal check misses
   * @param proposal the decision as proposed, null while there is none
   */
  record Known(List<String> gaps, String proposal, String proposalReason) {}

  Optional<Known> of(CaseHeader header, CurrentUser user) {
    if (!header.open() || !user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER)) {
      return Optional.empty();
    }
    Requests.Standing standing = requests.standing(header.ref());
    return Optional.of(
        new Known(rulebook.gaps(requests.facts(header.ref())), standing.proposal(), standing.proposalReason()));
  }
}
