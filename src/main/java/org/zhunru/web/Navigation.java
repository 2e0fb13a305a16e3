package org.zhunru.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;
import org.zhunru.web.Shell.Place;

/** Where somebody's roles may go. The pages check for themselves; this only shows. */
final class Navigation {

  private Navigation() {}

  /** @param merged whether a community of the district was merged into another */
  static List<Place> of(CurrentUser user, boolean merged) {
    boolean onlyAdministers = user.roles().stream().allMatch(role -> role == Role.ADMINISTRATOR);
    List<Place> places = new ArrayList<>();
    places.add(new Place("/", "web.nav.home"));
    if (!onlyAdministers) {
      places.add(new Place("/tasks", "web.nav.tasks"));
    }
    if (user.has(Role.DEPARTMENT_CLERK)) {
      places.add(new Place("/tasks?view=started", "web.nav.started"));
      places.add(new Place("/admission/new", "web.nav.new"));
    }
    if (user.hasAny(Role.DEPARTMENT_CLERK, Role.LEAD_CLERK)) {
      places.add(new Place("/tenure/purchases", "web.nav.purchases"));
    }
    if (user.hasAny(Role.COMMUNITY_COMMITTEE, Role.SUPERVISION_COMMITTEE)) {
      places.add(new Place("/community", "web.nav.community"));
    }
    if (user.has(Role.COMMUNITY_COMMITTEE)) {
      places.add(new Place("/refusals/new", "web.nav.report"));
      places.add(new Place("/counter", "web.nav.counter"));
    }
    places.add(new Place("/catalogue", "web.nav.catalogue"));
    if (!onlyAdministers) {
      places.add(new Place("/register", "web.nav.register"));
    }
    if (user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR)) {
      places.add(new Place("/register/burdens", "web.nav.burdens"));
    }
    if (!onlyAdministers) {
      places.add(new Place("/refusals", "web.nav.refusals"));
    }
    if (user.hasAny(Role.COMMUNITY_COMMITTEE, Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR)) {
      places.add(new Place("/certificates", "web.nav.certificates"));
    }
    if (user.hasAny(
        Role.COMMUNITY_COMMITTEE, Role.DEPARTMENT_CLERK, Role.DEPARTMENT_LEADER, Role.STREET_OFFICE, Role.LEAD_CLERK,
        Role.LEAD_LEADER, Role.AUDITOR)) {
      places.add(new Place("/inventory", "web.nav.inventory"));
    }
    if (user.hasAny(
        Role.COMMUNITY_COMMITTEE, Role.DEPARTMENT_CLERK, Role.LEGAL_REVIEWER, Role.JOINT_MEETING_MEMBER, Role.LEAD_CLERK,
        Role.LEAD_LEADER, Role.AUDITOR)) {
      places.add(new Place("/adjustments", "web.nav.adjustments"));
    }
    if (user.hasAny(Role.JOINT_MEETING_MEMBER, Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR)) {
      places.add(new Place("/joint-meetings", "web.nav.joint-meetings"));
    }
    if (user.hasAny(
        Role.COMMUNITY_COMMITTEE, Role.PARTY_ORGANISATION, Role.SUPERVISION_COMMITTEE, Role.STREET_OFFICE, Role.LEAD_CLERK,
        Role.LEAD_LEADER, Role.AUDITOR)) {
      places.add(new Place("/consultations", "web.nav.consultations"));
      places.add(new Place("/owners-votes", "web.nav.owners-votes"));
    }
    if (user.hasAny(
        Role.COMMUNITY_COMMITTEE, Role.STREET_OFFICE, Role.DEPARTMENT_CLERK, Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR)) {
      places.add(new Place("/voices", "web.nav.voices"));
    }
    if (user.hasAny(
        Role.DEPARTMENT_CLERK, Role.DEPARTMENT_LEADER, Role.COMMUNITY_COMMITTEE, Role.STREET_OFFICE, Role.LEAD_CLERK,
        Role.LEAD_LEADER)) {
      places.add(new Place("/promises", "web.nav.promises"));
    }
    if (user.hasAny(
        Role.COMMUNITY_COMMITTEE, Role.SUPERVISION_COMMITTEE, Role.STREET_OFFICE, Role.JOINT_MEETING_MEMBER, Role.LEAD_CLERK,
        Role.LEAD_LEADER, Role.AUDITOR)) {
      places.add(new Place("/standing", "web.nav.standing"));
    }
    if (user.hasAny(Role.LEAD_CLERK, Role.LEAD_LEADER, Role.AUDITOR)) {
      places.add(new Place("/rules", "web.nav.rules"));
    }
    if (user.has(Role.LEAD_CLERK) && merged) {
      places.add(new Place("/register/relocation", "web.nav.relocation"));
    }
    if (user.has(Role.AUDITOR)) {
      places.add(new Place("/audit", "web.nav.audit"));
    }
    if (user.has(Role.ADMINISTRATOR)) {
      places.add(new Place("/tasks?view=claimed", "web.nav.claims"));
      places.add(new Place("/settings", "web.nav.settings"));
    }
    return List.copyOf(places);
  }

  /** The same places; the one the page at this address belongs to is marked, the nearest where there are several. */
  static List<Place> marked(List<Place> places, String path, String query) {
    Place current =
        places.stream()
            .filter(place -> nearness(place, path, query) > 0)
            .max(Comparator.comparingInt(place -> nearness(place, path, query)))
            .orElse(null);
    return places.stream().map(place -> place.equals(current) ? new Place(place.url(), place.label(), true) : place).toList();
  }

  /** 0 where the page is none of the place's. */
  private static int nearness(Place place, String path, String query) {
    String[] address = place.url().split("\\?", 2);
    boolean below = path.equals(address[0]) || address[0].length() > 1 && path.startsWith(address[0] + "/");
    if (address.length == 1) {
      return below ? 2 * address[0].length() : 0;
    }
    return below && ("&" + query + "&").contains("&" + address[1] + "&") ? 2 * address[0].length() + 1 : 0;
  }
}
