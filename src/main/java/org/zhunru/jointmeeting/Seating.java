package org.zhunru.jointmeeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.People;
import org.zhunru.identity.Person;
import org.zhunru.identity.Role;
import org.zhunru.standing.Seat;
import org.zhunru.standing.Sitter;
import org.zhunru.standing.StandingBodies;
import org.zhunru.standing.StandingBodies.Overview;
import org.zhunru.standing.StandingBody;

/** Who sits in the joint meeting of a lead unit on a day and can vote with an account of his own. */
@Component
class Seating {

  private final StandingBodies bodies;
  private final People people;
  private final Recusals recusals;
  private final MessageSource messages;

  Seating(StandingBodies bodies, People people, Recusals recusals, MessageSource messages) {
    this.bodies = bodies;
    this.people = people;
    this.recusals = recusals;
    this.messages = messages;
  }

  /** @param body null where no joint meeting stands at the lead unit */
  record Seated(StandingBody body, List<Member> members) {}

  /** @param day of the meeting: a term or a substitution that ends before it gives no vote, one that begins by then does */
  Seated of(String leadUnit, LocalDate day, CurrentUser asker) {
    Optional<Overview> body = bodies.jointMeeting(leadUnit, asker);
    return new Seated(
        body.map(Overview::body).orElse(null), members(body.map(it -> it.sitting(day)).orElse(List.of())));
  }

  /** Who sits in that body on that day. */
  List<Member> on(long body, LocalDate day) {
    return members(bodies.sitting(body, day));
  }

  /** Who holds two seats sits once. */
  private List<Member> members(List<Sitter> sitters) {
    return sitters.stream()
        .flatMap(sitter -> member(sitter).stream())
        .collect(Collectors.toMap(Member::username, Function.identity(), Seating::bound, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  /** Those of these matters on which nobody who is seated may vote. */
  List<Matter> barred(List<Member> members, List<Matter> matters) {
    return recusals.bindingAll(members, matters);
  }

  /** Those on which some, but too few seated members may vote; by number of the matter how many may. */
  Map<Long, Integer> few(List<Member> members, List<Matter> matters) {
    return recusals.few(members, matters);
  }

  /** How many of these members may vote on the matter after those ballots. */
  int entitled(List<Member> members, Matter matter, List<Ballot> ballots) {
    return recusals.entitled(members, matter, ballots);
  }

  /** What organisations said on these matters before. */
  Map<String, List<SessionView.Said>> said(List<Matter> matters) {
    return matters.isEmpty() ? Map.of() : recusals.said(matters);
  }

  int least() {
    return recusals.least();
  }

  private Optional<Member> member(Sitter sitter) {
    return Optional.ofNullable(sitter.username())
        .flatMap(people::find)
        .filter(person -> person.enabled() && person.roles().contains(Role.JOINT_MEETING_MEMBER))
        .map(person -> member(sitter, person));
  }

  private Member member(Sitter sitter, Person person) {
    Member.Holder holder = sitter.standsIn() ? holder(sitter.seat()) : null;
    return new Member(person.username(), person.name(), post(sitter), person.organisation().code(), holder, null, null, true);
  }

  /** A seat of a joint meeting is held by somebody with an account; it stays known after he left. */
  private Member.Holder holder(Seat seat) {
    return people
        .find(seat.username())
        .map(one -> new Member.Holder(one.username(), one.organisation().code()))
        .orElseThrow(() -> new IllegalStateException("No account of the holder of seat " + seat.id()));
  }

  private static Member bound(Member one, Member again) {
    return one.holder() == null ? again : one;
  }

  /** A substitute's says whose seat he votes for. */
  private String post(Sitter sitter) {
    return sitter.standsIn()
        ? messages.getMessage("jointmeeting.stands-in", new Object[] {sitter.seat().holder()}, Locale.SIMPLIFIED_CHINESE)
        : sitter.seat().post();
  }
}
