package org.zhunru.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The engine stays in its room, and the middle of a room stays plain Java. Seen red with: tasklist importing
 * org.camunda.bpm.engine.TaskService; a class of admission importing org.zhunru.engine.Processes; a page importing a class of
 * admission.process; rulebook importing a class of engine.camunda; engine importing CaseFiles.
 */
class EngineWallTests {

  static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.zhunru");

  @Test
  void onlyOnePackageKnowsTheEngine() {
    noClasses()
        .that(resideInAPackage("org.zhunru..").and(describe("are not the engine's", c -> !isEngineSide(c))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.camunda..", "camundajar..", "camundafeel..")
        .because("a later engine must touch one package only (docs/adr/0001)")
        .check(HOUSE);
  }

  @Test
  void theEngineRoomKnowsNoOtherRoom() {
    noClasses()
        .that()
        .resideInAPackage("org.zhunru.engine")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.zhunru..").and(describe("another room", c -> !c.getPackageName().startsWith("org.zhunru.engine"))))
        .check(HOUSE);
  }

  @Test
  void theMiddleOfARoomKnowsNeitherTheEngineNorItsOwnProcess() {
    Set<String> rooms =
        HOUSE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.endsWith(".process"))
            .map(name -> name.substring(0, name.length() - ".process".length()))
            .collect(Collectors.toSet());
    assertThat(rooms).as("rooms with a process").isNotEmpty();
    for (String room : rooms) {
      noClasses()
          .that(resideInAPackage(room))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.zhunru.engine..", room + ".process", room + ".web")
                  .and(describe("more than the language of terms", c -> !c.getName().equals("org.zhunru.engine.Terms"))))
          .because("the middle of a room is plain Java, the process side leans on it and never the reverse")
          .check(HOUSE);
    }
  }

  @Test
  void pagesDoNotReachIntoTheProcess() {
    noClasses()
        .that()
        .resideInAPackage("..web")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..process", "org.zhunru.engine.camunda..")
        .check(HOUSE);
  }

  @Test
  void nobodyReachesIntoTheEngineSide() {
    classes()
        .that(describe("are the engine's", EngineWallTests::isEngineSide))
        .should()
        .onlyHaveDependentClassesThat(
            describe(
                "are the engine's, or the door that opens without Spring for the command line",
                c -> isEngineSide(c) || c.getName().equals("org.zhunru.engine.Decisions")))
        .check(HOUSE);
  }

  private static boolean isEngineSide(JavaClass type) {
    return type.getPackageName().startsWith("org.zhunru.engine.camunda");
  }
}
