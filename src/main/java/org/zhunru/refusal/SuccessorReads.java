package org.zhunru.refusal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.identity.CommunityMerged;
import org.zhunru.identity.Organisations;

/** Who takes a community over reads what that community refused and is protected for; it reports nothing in its name. */
@Component
class SuccessorReads {

  private final RefusalRows rows;
  private final CaseFiles cases;
  private final Organisations organisations;

  SuccessorReads(RefusalRows rows, CaseFiles cases, Organisations organisations) {
    this.rows = rows;
    this.cases = cases;
    this.organisations = organisations;
  }

  @EventListener
  void on(CommunityMerged merged) {
    organisations.withMerged(merged.community()).stream()
        .flatMap(community -> rows.of(community).stream())
        .forEach(ref -> cases.addParty(ref, merged.successor(), "SUCCESSOR"));
  }
}
