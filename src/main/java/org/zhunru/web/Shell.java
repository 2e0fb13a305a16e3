package org.zhunru.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.zhunru.district.DistrictClock;
import org.zhunru.district.WorkingCalendar;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** What the frame of every page shows: who acts, where they may go, and whether this is a demo. */
@Component("shell")
class Shell {

  /**
   * An entry of the navigation.
   *
   * @param group a message key; empty where it stands by itself
   * @param label a message key
   * @param current whether the page shown belongs to it
   */
  record Place(String group, String url, String label, boolean current) {

    Place marked() {
      return new Place(group, url, label, true);
    }
  }

  /**
   * Entries under one word.
   *
   * @param label a message key; empty for a single entry that stands by itself
   * @param places at least one
   */
  record Group(String label, List<Place> places) {

    public boolean current() {
      return places.stream().anyMatch(Place::current);
    }
  }

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

  public List<Group> groups() {
    return Navigation.grouped(places());
  }

  private List<Place> places() {
    List<Place> places = users.find().map(user -> Navigation.of(user, merged(user))).orElse(List.of());
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes shown
        ? Navigation.marked(places, path(shown.getRequest()), String.valueOf(shown.getRequest().getQueryString()))
        : places;
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private boolean merged(CurrentUser user) {
    return user.has(Role.LEAD_CLERK)
        && organisations.communitiesEverIn(user.organisation()).stream().anyMatch(community -> !community.open());
  }

  /** The years whose calendar is not known although terms already reach them, e.g. 2027、2028; null where none is, or nobody is signed in. */
  public String estimatedYears() {
    List<String> years = users.find().isEmpty() ? List.of() : calendar.missingYears(clock.today()).stream().map(String::valueOf).toList();
    return years.isEmpty() ? null : String.join("、", years);
  }

  public boolean mayMoveClock() {
    return demo && users.find().filter(user -> user.has(Role.ADMINISTRATOR)).isPresent();
  }
}
