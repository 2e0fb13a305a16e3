package org.zhunru.jointmeeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.People;
import org.zhunru.identity.Person;
import org.zhunru.identity.Role;
import org.zhunru.standing.Seat;
import org.zhunru.standing.StandingBodies;
import org.zhunru.standing.StandingBodies.Overview;

/** Makes a session of what the clerk typed: who sits in it, what is on its agenda, when and how. */
@Component
class Convening {

  private static final int MOST_MATTERS = 20;
  private static final int MOST_DAYS = 90;

  private final MatterRows matters;
  private final StandingBodies bodies;
  private final People people;
  private final MessageSource messages;
  private final JointNotes notes;

  Convening(MatterRows matters, StandingBodies bodies, People people, MessageSource messages, JointNotes notes) {
    this.matters = matters;
    this.bodies = bodies;
    this.people = people;
    this.messages = messages;
    this.notes = notes;
  }

  /** @param members who is asked; never empty */
  record Plan(JointSession session, List<Member> members, List<Matter> agenda) {}

  /** @throws EnteredInvalid with everything that is wrong */
  Plan plan(NewJointSession typed, CurrentUser user) {
    String leadUnit = user.organisation().code();
    EnteredFields fields = new EnteredFields(messages, "jointmeeting");
    Optional<Overview> body = bodies.jointMeeting(leadUnit, user);
    // who holds two seats sits once
    List<Member> members =
        body.stream()
            .flatMap(it -> it.held().stream())
            .flatMap(seat -> member(seat).stream())
            .collect(Collectors.toMap(Member::username, Function.identity(), (one, again) -> one, LinkedHashMap::new))
            .values()
            .stream()
            .toList();
    List<String> chosen = typed.matters().stream().distinct().toList();
    List<Matter> agenda =
        matters.waiting(leadUnit).stream().filter(one -> chosen.contains(String.valueOf(one.id()))).toList();
    SessionMode mode = fields.choice("mode", typed.mode(), SessionMode.class);
    LocalDate day = fields.day("meetsOn", typed.meetsOn());
    String place = fields.optional("place", typed.place(), 200);
    LocalDate today = notes.today();
    fields
        .require(body.isPresent(), "matters", "no-body")
        .require(!members.isEmpty(), "matters", "no-members")
        .require(!chosen.isEmpty(), "matters", "no-matters")
        .require(agenda.size() == chosen.size(), "matters", "gone")
        .require(agenda.size() <= MOST_MATTERS, "matters", "many", MOST_MATTERS)
        .require(mode != SessionMode.CIRCULATION || agenda.stream().allMatch(Matter::urgent), "mode", "not-urgent")
        .require(mode != SessionMode.MEETING || !place.isEmpty(), "place", "no-place")
        .require(day == null || !day.isBefore(today), "meetsOn", "past")
        .require(day == null || !day.isAfter(today.plusDays(MOST_DAYS)), "meetsOn", "far", MOST_DAYS)
        .done();
    JointSession session =
        new JointSession(
            "", body.orElseThrow().body().id(), body.orElseThrow().body().name(), leadUnit, mode, day, null,
            mode == SessionMode.MEETING ? place : "", null, null, null, null, null, user.username(), notes.now());
    return new Plan(session, members, agenda);
  }

  private Optional<Member> member(Seat seat) {
    return Optional.ofNullable(seat.username())
        .flatMap(people::find)
        .filter(person -> person.enabled() && person.roles().contains(Role.JOINT_MEETING_MEMBER))
        .map(person -> member(seat, person));
  }

  private static Member member(Seat seat, Person person) {
    return new Member(person.username(), person.name(), seat.post(), person.organisation().code(), null, null);
  }
}
