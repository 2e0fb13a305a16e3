package org.zhunru.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.Parameters;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.People;
import org.zhunru.identity.Person;
import org.zhunru.identity.Role;

/** Makes bodies, seats and sessions of what somebody typed. */
@Component
class BodyReader {

  private static final int MOST_MEETINGS = 52;
  private static final int MOST_PRESENT = 100_000;
  private static final int LEAST_REASON = 5;

  private final MessageSource messages;
  private final DistrictClock clock;
  private final Parameters parameters;
  private final People people;
  private final Organisations organisations;

  BodyReader(
      MessageSource messages, DistrictClock clock, Parameters parameters, People people, Organisations organisations) {
    this.messages = messages;
    this.clock = clock;
    this.parameters = parameters;
    this.people = people;
    this.organisations = organisations;
  }

  StandingBody body(NewBody typed, List<BodyKind> mine, List<StandingBody> there, String organisation) {
    EnteredFields fields = fields();
    BodyKind kind = fields.choice("kind", typed.kind(), BodyKind.class);
    String name = fields.text("name", typed.name(), 2, 100);
    String rule = fields.text("rule", typed.rule(), 2, 300);
    Integer meetings = fields.whole("meetingsPerYear", typed.meetingsPerYear(), 1, MOST_MEETINGS);
    LocalDate founded = fields.day("foundedOn", typed.foundedOn());
    fields
        .require(kind == null || mine.contains(kind), "kind", "not-here")
        .require(
            kind == null || there.stream().noneMatch(body -> body.stands() && body.kind() == kind), "kind", "stands")
        .require(
            kind == null || meetings == null || meetings >= parameters.number(kind.parameter()),
            "meetingsPerYear",
            "seldom",
            kind == null ? 0 : parameters.number(kind.parameter()))
        .require(founded == null || !founded.isAfter(clock.today()), "foundedOn", "future")
        .done();
    return new StandingBody(0, kind, organisation, name, rule, meetings, founded, null);
  }

  Seat seat(NewSeat typed, StandingBody body, List<Seat> there, Organisation organisation) {
    EnteredFields fields = fields();
    String holder = fields.text("holder", typed.holder(), 1, 60);
    SeatKind kind = fields.choice("seat", typed.kind(), SeatKind.class);
    String post = fields.optional("post", typed.post(), 100);
    LocalDate since = fields.day("since", typed.since());
    LocalDate until = fields.day("until", typed.until());
    Appointment appointment = fields.choice("appointment", typed.appointment(), Appointment.class);
    String record = fields.text("record", typed.record(), 2, 300);
    String substitute = fields.optional("substitute", typed.substitute(), 60);
    String username = fields.optional("username", typed.username(), 60);
    boolean joint = body.kind() == BodyKind.JOINT_MEETING;
    Optional<Person> person = username.isEmpty() ? Optional.empty() : people.find(username);
    fields
        .require(since == null || !since.isBefore(body.foundedOn()), "since", "before-founded")
        .require(since == null || until == null || until.isAfter(since), "until", "before-since")
        .require(
            since == null || until == null || !until.isAfter(since.plusYears(parameters.number("standing.term"))),
            "until",
            "long-term",
            parameters.number("standing.term"))
        .require(!joint || !username.isEmpty(), "username", "needed")
        .require(username.isEmpty() || person.filter(one -> near(one, organisation)).isPresent(), "username", "unknown")
        .require(
            !joint || person.filter(one -> one.roles().contains(Role.JOINT_MEETING_MEMBER)).isPresent(),
            "username",
            "no-member")
        .require(!holder.equals(substitute) || holder.isEmpty(), "substitute", "same")
        .require(there.stream().noneMatch(seat -> sits(seat, holder, username)), "holder", "twice")
        .done();
    return new Seat(
        0, body.id(), holder, kind, post, username.isEmpty() ? null : username, since, until, appointment, record,
        substitute, null, null);
  }

  /** @param before meetings that are entered; the same one twice would count twice */
  Session session(NewSession typed, StandingBody body, List<Session> before) {
    EnteredFields fields = fields();
    LocalDate held = fields.day("heldOn", typed.heldOn());
    String matter = fields.text("matter", typed.matter(), 2, 300);
    Integer invited = fields.whole("invited", typed.invited(), 1, MOST_PRESENT);
    Integer present = fields.whole("present", typed.present(), 0, MOST_PRESENT);
    fields
        .require(held == null || !held.isAfter(clock.today()), "heldOn", "future")
        .require(held == null || !held.isBefore(body.foundedOn()), "heldOn", "before-founded")
        .require(
            before.stream().noneMatch(one -> one.heldOn().equals(held) && one.matter().equals(matter)), "matter", "met-twice")
        .require(invited == null || present == null || present <= invited, "present", "more-than-invited")
        .done();
    return new Session(0, body.id(), held, matter, invited, present, null);
  }

  String reason(String typed) {
    EnteredFields fields = fields();
    String reason = fields.text("why", typed, LEAST_REASON, 300);
    fields.done();
    return reason;
  }

  private EnteredFields fields() {
    return new EnteredFields(messages, "standing");
  }

  private boolean near(Person person, Organisation organisation) {
    return person.enabled()
        && organisations.districtOf(organisation).filter(district -> district.covers(person.organisation())).isPresent();
  }

  private boolean sits(Seat seat, String holder, String username) {
    boolean same = username.isEmpty() ? seat.holder().equals(holder) : username.equals(seat.username());
    return same && seat.leftOn() == null && !clock.today().isAfter(seat.until());
  }
}
