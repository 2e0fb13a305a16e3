package org.zhunru.jointmeeting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.Milestone;
import org.zhunru.district.Parameters;

/**
 * Who has no part in a vote: whoever did on the case what the room that referred the matter says binds, and whoever belongs to
 * the organisation that brought the case. A substitute has none either where the holder of his seat has none: the vote is the
 * seat's.
 */
@Component
class Recusals {

  private final CaseFiles cases;

  private final Parameters parameters;

  Recusals(CaseFiles cases, Parameters parameters) {
    this.cases = cases;
    this.parameters = parameters;
  }

  /** As many members as have to be free to vote on a matter, so that it can be decided. */
  int least() {
    return parameters.number("jointmeeting.least-entitled");
  }

  /** Members who may vote on the matter as it stands: without those who are bound or recused themselves. */
  int entitled(List<Member> members, Matter matter, List<Ballot> ballots) {
    Set<String> recused =
        ballots.stream().filter(one -> one.choice() == Choice.RECUSE).map(Ballot::username).collect(Collectors.toSet());
    return free(members.stream().filter(one -> !recused.contains(one.username())).toList(), matter, cases.timeline(matter.ref()));
  }

  /** Those of these matters on which some, but fewer members than the least may vote; with how many may. */
  Map<Long, Integer> few(List<Member> members, List<Matter> matters) {
    if (members.isEmpty() || matters.isEmpty()) {
      return Map.of();
    }
    Map<String, List<Milestone>> done = timelines(matters);
    int least = least();
    return matters.stream()
        .collect(Collectors.toMap(Matter::id, one -> free(members, one, done.getOrDefault(one.ref(), List.of()))))
        .entrySet()
        .stream()
        .filter(one -> one.getValue() > 0 && one.getValue() < least)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What organisations said on these matters when they were asked for an opinion; by their code. */
  Map<String, List<SessionView.Said>> said(List<Matter> matters) {
    return said(timelines(matters));
  }

  /** What organisations said as their opinion on cases with these timelines; by their code. */
  static Map<String, List<SessionView.Said>> said(Map<String, List<Milestone>> timelines) {
    return timelines.entrySet().stream()
        .flatMap(one -> one.getValue().stream().filter(Recusals::opinion).map(done -> Map.entry(one.getKey(), done)))
        .collect(
            Collectors.groupingBy(
                one -> one.getValue().organisation(),
                Collectors.mapping(one -> new SessionView.Said(one.getKey(), one.getValue().text()), Collectors.toList())));
  }

  private static boolean opinion(Milestone done) {
    return done.organisation() != null && done.what().endsWith(".opinion-given");
  }

  private static int free(List<Member> members, Matter matter, List<Milestone> done) {
    return (int) members.stream().filter(member -> !binds(member, matter, done)).count();
  }

  private Map<String, List<Milestone>> timelines(List<Matter> matters) {
    return cases.timelines(matters.stream().map(Matter::ref).distinct().toList());
  }

  boolean binds(Member member, Matter matter) {
    return binds(member, matter, cases.timeline(matter.ref()));
  }

  /** Those of these matters on which none of the members may vote: every session on them would be void. */
  List<Matter> bindingAll(List<Member> members, List<Matter> matters) {
    if (members.isEmpty() || matters.isEmpty()) {
      return List.of();
    }
    Map<String, List<Milestone>> done = timelines(matters);
    return matters.stream()
        .filter(one -> members.stream().allMatch(member -> binds(member, one, done.getOrDefault(one.ref(), List.of()))))
        .toList();
  }

  private static boolean binds(Member member, Matter matter, List<Milestone> done) {
    return member.organisations().contains(matter.applicant())
        || done.stream().anyMatch(one -> member.accounts().contains(one.actor()) && matter.boundBy(one.what()));
  }
}
