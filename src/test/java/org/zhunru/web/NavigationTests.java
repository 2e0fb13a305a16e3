package org.zhunru.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;
import org.zhunru.web.Shell.Group;
import org.zhunru.web.Shell.Place;

class NavigationTests {

  private static final List<Place> PLACES =
      List.of(
          new Place("", "/", "home", false),
          new Place("", "/tasks", "tasks", false),
          new Place("", "/tasks?view=started", "started", false),
          new Place("", "/register", "register", false),
          new Place("", "/register/burdens", "burdens", false),
          new Place("", "/refusals", "refusals", false));

  @ParameterizedTest
  @CsvSource({
    "/,null,home", "/tasks,null,tasks", "/tasks,view=group,tasks", "/tasks,view=started&page=2,started",
    "/tasks/4711,null,tasks", "/register/burdens,null,burdens", "/register/ZR-2026-00001,null,register",
    "/refusals/JJ-2026-00001/slip,null,refusals"
  })
  void theNearestEntryIsMarked(String path, String query, String label) {
    assertThat(Navigation.marked(PLACES, path, query).stream().filter(Place::current).map(Place::label)).containsExactly(label);
  }

  @Test
  void aPageOfNoEntryMarksNone() {
    assertThat(Navigation.marked(PLACES, "/registers", "null")).isEqualTo(PLACES);
  }

  @Test
  void placesOfOneGroupStandTogetherAndASinglePlaceStandsByItself() {
    Place home = new Place("", "/", "home", false);
    Place voices = new Place("residents", "/voices", "voices", false);
    Place rules = new Place("control", "/rules", "rules", false);
    Place bodies = new Place("residents", "/standing", "standing", true);

    List<Group> groups = Navigation.grouped(List.of(home, voices, rules, bodies));

    assertThat(groups).extracting(Group::label).containsExactly("", "residents", "");
    assertThat(groups.get(1).places()).containsExactly(voices, bodies);
    assertThat(groups).extracting(Group::current).containsExactly(false, true, false);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void nobodyReadsMoreThanNineWordsAtOnce(Role role) {
    CurrentUser user = new CurrentUser("one", "甲", null, Set.of(role));

    assertThat(Navigation.grouped(Navigation.of(user, true))).hasSizeBetween(3, 9);
  }
}
