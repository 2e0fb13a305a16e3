package org.zhunru.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zhunru.architecture.EngineWallTests.HOUSE;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.zhunru.support.Sources;

/**
 * Sizes and names. Seen red with: a class CatalogueHelper; a door with six collaborators; a file of 201 lines; a public
 * controller outside web; Instant.now() in a room; the word "mediation" in casefile; a package catalogue.parts; a room without
 * package-info.
 */
class NamingTests {

  private static final int MOST_LINES = 200;
  private static final int MOST_COLLABORATORS = 5;

  /** Files that may be longer, each with its reason. */
  private static final Map<String, String> LONGER = Map.of();

  @Test
  void noNameSaysNothing() {
    Pattern empty = Pattern.compile(".*(Impl|Manager|Helper|Utils?|Common|Base|Dto|DTO|Abstract.*)$");
    assertThat(HOUSE.stream().map(JavaClass::getSimpleName).filter(name -> empty.matcher(name).matches())).isEmpty();
  }

  @Test
  void noClassHasMoreThanFiveCollaborators() {
    Map<String, Integer> tooMany = new TreeMap<>();
    HOUSE.stream()
        .filter(type -> type.isMetaAnnotatedWith(Component.class))
        .forEach(
            type ->
                type.getConstructors().stream()
                    .filter(c -> !c.getModifiers().contains(JavaModifier.PRIVATE))
                    .mapToInt(c -> c.getParameters().size())
                    .filter(size -> size > MOST_COLLABORATORS)
                    .forEach(size -> tooMany.put(type.getName(), size)));
    assertThat(tooMany).isEmpty();
  }

  @Test
  void noFileIsLongerThanTwoHundredLines() {
    Map<String, Long> tooLong = new TreeMap<>();
    for (Path file : Sources.files(Sources.JAVA, ".java")) {
      long lines = Sources.text(file).lines().count();
      if (lines > MOST_LINES && !LONGER.containsKey(file.getFileName().toString())) {
        tooLong.put(file.toString(), lines);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void aRoomHasNoMoreThanThreePackages() {
    List<String> inside = List.of("process", "web", "camunda");
    assertThat(
            HOUSE.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .map(name -> name.replaceFirst("^org\\.zhunru\\.?", ""))
                .filter(name -> name.contains("."))
                .filter(name -> !inside.contains(name.substring(name.indexOf('.') + 1))))
        .isEmpty();
  }

  @Test
  void everyRoomSaysWhatItIs() {
    for (Path file : Sources.files(Sources.JAVA, ".java")) {
      String room = Sources.room(file);
      if (!room.isEmpty()) {
        assertThat(Sources.JAVA.resolve(room).resolve("package-info.java")).exists().content().contains("displayName");
      }
    }
  }

  @Test
  void controllersAreNobodysBusiness() {
    classes()
        .that()
        .areMetaAnnotatedWith(Controller.class)
        .should()
        .notBePublic()
        .andShould()
        .resideInAPackage("..web")
        .check(HOUSE);
  }

  @Test
  void onlyTheDistrictKnowsTheTime() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.zhunru.district.DistrictClock")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .because("a demo moves the district's clock, and everything must move with it")
        .check(HOUSE);
  }

  @Test
  void theCaseFileKnowsNoFeature() {
    Pattern feature = Pattern.compile("(?i)admission|mediation|consultation|dispatch|准入|调解|议事");
    for (Path file : Sources.files(Sources.JAVA.resolve("casefile"), ".java")) {
      assertThat(feature.matcher(Sources.code(file)).results().map(r -> r.group())).as("%s", file).isEmpty();
    }
  }
}
