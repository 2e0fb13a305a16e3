package org.zhunru.jointmeeting;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.Milestone;

/**
 * Who has no part in a vote: whoever did on the case what the room that referred the matter says binds, and whoever belongs to
 * the organisation that brought the case. A substitute has none either where the holder of his seat has none: the vote is the
 * seat's.
 */
@Component
class Recusals {

  private final CaseFiles cases;

  Recusals(CaseFiles cases) {
    this.cases = cases;
  }

  boolean binds(Member member, Matter matter) {
    return binds(member, matter, cases.timeline(matter.ref()));
  }

  /** Those of these matters on which none of the members may vote: every session on them would be void. */
  List<Matter> bindingAll(List<Member> members, List<Matter> matters) {
    if (members.isEmpty() || matters.isEmpty()) {
      return List.of();
    }
    Map<String, List<Milestone>> done = cases.timelines(matters.stream().map(Matter::ref).distinct().toList());
    return matters.stream()
        .filter(one -> members.stream().allMatch(member -> binds(member, one, done.getOrDefault(one.ref(), List.of()))))
        .toList();
  }

  private static boolean binds(Member member, Matter matter, List<Milestone> done) {
    return member.organisations().contains(matter.applicant())
        || done.stream().anyMatch(one -> member.accounts().contains(one.actor()) && matter.boundBy(one.what()));
  }
}
