package org.zhunru.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.zhunru.Zhunru;

/**
 * Rooms and their arrows, as declared in every package-info. Seen red with: tasklist importing org.zhunru.rulebook.Verdict
 * (arrow not declared); "admission" added to tasklist's allowedDependencies and used there (arrow between rooms of one level);
 * a room without a level.
 */
class ModularityTests {

  private static final ApplicationModules ROOMS = ApplicationModules.of(Zhunru.class);

  /** Lower rooms first; a room may only lean on a room of a lower level. */
  private static final Map<String, Integer> LEVELS =
      Map.ofEntries(
          Map.entry("engine", 0),
          Map.entry("sheet", 0),
          Map.entry("district", 1),
          Map.entry("identity", 2),
          Map.entry("casefile", 3),
          Map.entry("catalogue", 4),
          Map.entry("register", 4),
          Map.entry("standing", 4),
          Map.entry("promise", 4),
          Map.entry("web", 4),
          Map.entry("rulebook", 5),
          Map.entry("jointmeeting", 5),
          Map.entry("consultation", 5),
          Map.entry("ownersvote", 5),
          Map.entry("inventory", 5),
          Map.entry("tenure", 6),
          Map.entry("voice", 6),
          Map.entry("jointreview", 6),
          Map.entry("refusal", 5),
          Map.entry("certificate", 5),
          Map.entry("adjustment", 5),
          Map.entry("admission", 6),
          Map.entry("audit", 6),
          Map.entry("demo", 5),
          Map.entry("tasklist", 5));

  @Test
  void noRoomLeansOnAnotherThatItDidNotDeclare() {
    ROOMS.verify();
  }

  @Test
  void everyRoomHasItsLevelAndLeansDownwardsOnly() {
    Map<String, Set<String>> upwards = new TreeMap<>();
    ROOMS.forEach(
        room -> {
          String name = room.getIdentifier().toString();
          assertThat(LEVELS).as("level of the room %s", name).containsKey(name);
          Set<String> arrows = new TreeSet<>();
          room.getDirectDependencies(ROOMS)
              .uniqueModules()
              .map(target -> target.getIdentifier().toString())
              .filter(target -> LEVELS.get(target) >= LEVELS.get(name))
              .forEach(arrows::add);
          if (!arrows.isEmpty()) {
            upwards.put(name, arrows);
          }
        });
    assertThat(upwards).as("arrows that point sideways or upwards").isEmpty();
  }

  @Test
  void theRoomsArePictured() {
    new Documenter(ROOMS).writeModulesAsPlantUml();
  }
}
