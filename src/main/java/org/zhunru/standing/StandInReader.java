package org.zhunru.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.People;
import org.zhunru.identity.Person;
import org.zhunru.identity.Role;

/** Makes a stand-in of what somebody typed. */
@Component
class StandInReader {

  private static final int LEAST_REASON = 5;

  private final MessageSource messages;
  private final DistrictClock clock;
  private final People people;
  private final Organisations organisations;

  StandInReader(MessageSource messages, DistrictClock clock, People people, Organisations organisations) {
    this.messages = messages;
    this.clock = clock;
    this.people = people;
    this.organisations = organisations;
  }

  /**
   * @param all seats of the body
   * @param there who acts or acted in the body
   * @throws EnteredInvalid with the fields that are wrong
   */
  StandIn read(NewStandIn typed, StandingBody body, Seat seat, List<Seat> all, List<StandIn> there) {
    EnteredFields fields = new EnteredFields(messages, "standing");
    LocalDate since = fields.day("from", typed.from());
    LocalDate until = fields.day("to", typed.to());
    String why = fields.text("reason", typed.reason(), LEAST_REASON, 300);
    String username = fields.optional("account", typed.account(), 60);
    boolean joint = body.kind() == BodyKind.JOINT_MEETING;
    Optional<Person> person = username.isEmpty() ? Optional.empty() : people.find(username);
    LocalDate today = clock.today();
    fields
        .require(!seat.substitute().isEmpty(), "account", "no-substitute")
        .require(!joint || !username.isEmpty(), "account", "needed")
        .require(username.isEmpty() || person.filter(one -> near(one, body)).isPresent(), "account", "unknown")
        .require(
            !joint || person.filter(one -> one.roles().contains(Role.JOINT_MEETING_MEMBER)).isPresent(), "account", "no-member")
        .require(!username.equals(seat.username()), "account", "same")
        .require(since == null || !since.isBefore(today) && !since.isBefore(seat.since()), "from", "from-past")
        .require(since == null || until == null || !until.isBefore(since), "to", "to-before")
        .require(until == null || !until.isAfter(seat.until()), "to", "after-term")
        .done();
    StandIn it = new StandIn(0, seat.id(), seat.substitute(), username.isEmpty() ? null : username, since, until, why, null);
    boolean elsewhere =
        all.stream().filter(one -> one.id() != seat.id() && one.leftOn() == null && !one.over(since)).anyMatch(one -> same(it, one));
    fields
        .require(there.stream().noneMatch(one -> one.seat() == seat.id() && one.meets(it)), "from", "acts-already")
        .require(!elsewhere, "account", "sits-already")
        .require(there.stream().noneMatch(one -> one.seat() != seat.id() && one.meets(it) && same(it, one)), "account", "sits-already")
        .done();
    return it;
  }

  private static boolean same(StandIn it, Seat seat) {
    return it.username() == null ? it.name().equals(seat.holder()) : it.username().equals(seat.username());
  }

  private static boolean same(StandIn it, StandIn other) {
    return it.username() == null ? it.name().equals(other.name()) : it.username().equals(other.username());
  }

  private boolean near(Person person, StandingBody body) {
    return person.enabled()
        && organisations
            .districtOf(organisations.get(body.organisation()))
            .filter(district -> district.covers(person.organisation()))
            .isPresent();
  }
}
