package org.zhunru.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhunru.web.Shell.Place;

class NavigationTests {

  private static final List<Place> PLACES =
      List.of(
          new Place("/", "home"),
          new Place("/tasks", "tasks"),
          new Place("/tasks?view=started", "started"),
          new Place("/register", "register"),
          new Place("/register/burdens", "burdens"),
          new Place("/refusals", "refusals"));

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
}
