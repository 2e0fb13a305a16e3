package org.zhunru.web;

import static org.zhunru.identity.Role.ADMINISTRATOR;
import static org.zhunru.identity.Role.AUDITOR;
import static org.zhunru.identity.Role.COMMUNITY_COMMITTEE;
import static org.zhunru.identity.Role.DEPARTMENT_CLERK;
import static org.zhunru.identity.Role.DEPARTMENT_LEADER;
import static org.zhunru.identity.Role.JOINT_MEETING_MEMBER;
import static org.zhunru.identity.Role.LEAD_CLERK;
import static org.zhunru.identity.Role.LEAD_LEADER;
import static org.zhunru.identity.Role.LEGAL_REVIEWER;
import static org.zhunru.identity.Role.PARTY_ORGANISATION;
import static org.zhunru.identity.Role.STREET_OFFICE;
import static org.zhunru.identity.Role.SUPERVISION_COMMITTEE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;
import org.zhunru.web.Shell.Group;
import org.zhunru.web.Shell.Place;

/** Where somebody's roles may go. The pages check for themselves; this only shows. */
final class Navigation {

  private static final String LISTS = "web.nav.group.lists";
  private static final String RESIDENTS = "web.nav.group.residents";
  private static final String CONTROL = "web.nav.group.control";

  private static final Set<Role> ALL = EnumSet.allOf(Role.class);
  private static final Set<Role> WORKING = EnumSet.complementOf(EnumSet.of(ADMINISTRATOR));
  private static final Set<Role> LEAD = Set.of(LEAD_CLERK, LEAD_LEADER, AUDITOR);

  /**
   * An entry and whose it is.
   *
   * @param group a message key; empty for an entry that stands by itself
   */
  private record Entry(String group, String url, String label, Set<Role> roles) {}

  private static final String RELOCATION = "/register/relocation";

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("", "/", "web.nav.home", ALL),
          new Entry("", "/tasks", "web.nav.tasks", WORKING),
          new Entry("", "/tasks?view=started", "web.nav.started", Set.of(DEPARTMENT_CLERK)),
          new Entry("", "/admission/new", "web.nav.new", Set.of(DEPARTMENT_CLERK)),
          new Entry("", "/community", "web.nav.community", Set.of(COMMUNITY_COMMITTEE, SUPERVISION_COMMITTEE)),
          new Entry("", "/refusals/new", "web.nav.report", Set.of(COMMUNITY_COMMITTEE)),
          new Entry("", "/counter", "web.nav.counter", Set.of(COMMUNITY_COMMITTEE)),
          new Entry(RESIDENTS, "/voices", "web.nav.voices", with(LEAD, COMMUNITY_COMMITTEE, STREET_OFFICE, DEPARTMENT_CLERK)),
          new Entry(
              RESIDENTS, "/consultations", "web.nav.consultations",
              with(LEAD, COMMUNITY_COMMITTEE, PARTY_ORGANISATION, SUPERVISION_COMMITTEE, STREET_OFFICE)),
          new Entry(
              RESIDENTS, "/owners-votes", "web.nav.owners-votes",
              with(LEAD, COMMUNITY_COMMITTEE, PARTY_ORGANISATION, SUPERVISION_COMMITTEE, STREET_OFFICE)),
          new Entry(
              RESIDENTS, "/promises", "web.nav.promises",
              Set.of(DEPARTMENT_CLERK, DEPARTMENT_LEADER, COMMUNITY_COMMITTEE, STREET_OFFICE, LEAD_CLERK, LEAD_LEADER)),
          new Entry(
              RESIDENTS, "/standing", "web.nav.standing",
              with(LEAD, COMMUNITY_COMMITTEE, SUPERVISION_COMMITTEE, STREET_OFFICE, JOINT_MEETING_MEMBER)),
          new Entry(RESIDENTS, "/joint-meetings", "web.nav.joint-meetings", with(LEAD, JOINT_MEETING_MEMBER)),
          new Entry(LISTS, "/catalogue", "web.nav.catalogue", ALL),
          new Entry(LISTS, "/register", "web.nav.register", WORKING),
          new Entry(LISTS, "/register/burdens", "web.nav.burdens", LEAD),
          new Entry(
              LISTS, "/inventory", "web.nav.inventory",
              with(LEAD, COMMUNITY_COMMITTEE, DEPARTMENT_CLERK, DEPARTMENT_LEADER, STREET_OFFICE)),
          new Entry(LISTS, "/certificates", "web.nav.certificates", with(LEAD, COMMUNITY_COMMITTEE)),
          new Entry(LISTS, "/tenure/purchases", "web.nav.purchases", Set.of(DEPARTMENT_CLERK, LEAD_CLERK)),
          new Entry(
              LISTS, "/adjustments", "web.nav.adjustments",
              with(LEAD, COMMUNITY_COMMITTEE, DEPARTMENT_CLERK, LEGAL_REVIEWER, JOINT_MEETING_MEMBER)),
          new Entry(LISTS, RELOCATION, "web.nav.relocation", Set.of(LEAD_CLERK)),
          new Entry(CONTROL, "/refusals", "web.nav.refusals", WORKING),
          new Entry(CONTROL, "/rules", "web.nav.rules", LEAD),
          new Entry(CONTROL, "/audit", "web.nav.audit", Set.of(AUDITOR)),
          new Entry("", "/tasks?view=claimed", "web.nav.claims", Set.of(ADMINISTRATOR)),
          new Entry("", "/settings", "web.nav.settings", Set.of(ADMINISTRATOR)));

  private Navigation() {}

  /** @param merged whether a community of the district was merged into another */
  static List<Place> of(CurrentUser user, boolean merged) {
    return ENTRIES.stream()
        .filter(entry -> entry.roles().stream().anyMatch(user::has))
        .filter(entry -> merged || !entry.url().equals(RELOCATION))
        .map(entry -> new Place(entry.group(), entry.url(), entry.label(), false))
        .toList();
  }

  /** In the order of each one's first place; a group of a single place has no name and is that place. */
  static List<Group> grouped(List<Place> places) {
    Map<String, List<Place>> groups = new LinkedHashMap<>();
    for (Place place : places) {
      groups.computeIfAbsent(place.group().isEmpty() ? place.url() : place.group(), key -> new ArrayList<>()).add(place);
    }
    return groups.values().stream().map(some -> new Group(some.size() == 1 ? "" : some.get(0).group(), some)).toList();
  }

  /** The same places; the one the page at this address belongs to is marked, the nearest where there are several. */
  static List<Place> marked(List<Place> places, String path, String query) {
    Place current =
        places.stream()
            .filter(place -> nearness(place, path, query) > 0)
            .max(Comparator.comparingInt(place -> nearness(place, path, query)))
            .orElse(null);
    return places.stream().map(place -> place.equals(current) ? place.marked() : place).toList();
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

  private static Set<Role> with(Set<Role> some, Role... more) {
    Set<Role> roles = EnumSet.copyOf(some);
    roles.addAll(List.of(more));
    return roles;
  }
}
