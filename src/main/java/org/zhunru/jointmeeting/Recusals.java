package org.zhunru.jointmeeting;

import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;

/** Who has no part in a vote: whoever acted on the case, and whoever belongs to the organisation that brought it. */
@Component
class Recusals {

  private final CaseFiles cases;

  Recusals(CaseFiles cases) {
    this.cases = cases;
  }

  boolean binds(Member member, Matter matter) {
    return matter.applicant().equals(member.organisation())
        || cases.timeline(matter.ref()).stream().anyMatch(one -> one.actor().equals(member.username()));
  }
}
