package org.zhunru.web;

import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.WorkingCalendar;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** What the frame of every page shows: who acts, where they may go, and whether this is a demo. */
@Component("shell")
class Shell {

  /** An entry of the navigation; the label is a message key. */
  record Place(String url, String label) {}

  private final CurrentUsers users;
  private final Organisations organisations;
  private final DistrictClock clock;
  private final WorkingCalendar calendar;
  private final boolean demo;

  Shell(
      CurrentUsers users,
      Organisations organisations,
      DistrictClock clock,
      WorkingCalendar calendar,
      @Value("${zhunru.demo:false}") boolean demo) {
    this.users = users;
    this.organisations = organisations;
    this.clock = clock;
    this.calendar = calendar;
    this.demo = demo;
  }

  /** Null where nobody is signed in. */
  public CurrentUser me() {
    return users.find().orElse(null);
  }

  public boolean demo() {
    return demo;
  }

  public Instant now() {
    return clock.instant();
  }

  public List<Place> places() {
    return users.find().map(user -> Navigation.of(user, merged(user))).orElse(List.of());
  }

  private boolean merged(CurrentUser user) {
    return user.has(Role.LEAD_CLERK)
        && organisations.communitiesEverIn(user.organisation()).stream().anyMatch(community -> !community.open());
  }

  /** The year whose calendar is not known although terms already reach it; null where none is, or nobody is signed in. */
  public String estimatedYear() {
    return users.find().flatMap(user -> calendar.missingYear(clock.today())).map(String::valueOf).orElse(null);
  }

  public boolean mayMoveClock() {
    return demo && users.find().filter(user -> user.has(Role.ADMINISTRATOR)).isPresent();
  }
}
