package org.zhunru.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhunru.support.Sources;

/**
 * A room's SQL names its own tables only. Seen red with: "select … from casefile_case" in a class of tasklist; V04__casefile.sql
 * creating a table audit_x; "act_ru_task" in a class of tasklist.
 */
class SqlOwnershipTests {

  private static final Pattern CREATED =
      Pattern.compile("(?i)create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?\"?([a-z0-9_]+)");
  private static final Pattern NAMED =
      Pattern.compile("(?i)\\b(?:from|join|into|update|table|references|on)\\s+\"?([a-z]+_[a-z0-9_]+)|@Table\\(\"([a-z0-9_]+)");
  private static final Pattern ENGINE = Pattern.compile("(?i)\\bact_[a-z]{2}_[a-z_]+");

  @Test
  void everyMigrationBelongsToOneRoom() {
    for (Path file : Sources.files(Sources.MIGRATIONS, ".sql")) {
      String room = file.getFileName().toString().replaceFirst("^V[0-9_.]+?__", "").replaceFirst("(_.*)?\\.sql$", "");
      if (room.equals("engine")) {
        continue;
      }
      assertThat(Sources.JAVA.resolve(room)).as("room of %s", file).isDirectory();
      assertThat(created(Sources.text(file))).as("tables of %s", file).allMatch(table -> table.startsWith(room + "_"));
    }
  }

  @Test
  void noRoomTouchesAnothersTables() {
    Set<String> tables = new TreeSet<>();
    Sources.files(Sources.MIGRATIONS, ".sql").forEach(file -> tables.addAll(created(Sources.text(file))));
    assertThat(tables).isNotEmpty();
    for (Path file : Sources.files(Sources.JAVA, ".java")) {
      String room = Sources.room(file);
      Set<String> foreign =
          NAMED
              .matcher(Sources.code(file))
              .results()
              .map(found -> (found.group(1) == null ? found.group(2) : found.group(1)).toLowerCase(java.util.Locale.ROOT))
              .filter(tables::contains)
              .filter(table -> !table.startsWith(room + "_"))
              .collect(Collectors.toSet());
      assertThat(foreign).as("tables of other rooms in %s", file).isEmpty();
    }
  }

  @Test
  void theEnginesTablesAreTheEnginesOwn() {
    for (Path file : Sources.files(Sources.JAVA, ".java")) {
      if (!file.startsWith(Sources.JAVA.resolve("engine/camunda"))) {
        assertThat(ENGINE.matcher(Sources.code(file)).results().map(r -> r.group())).as("%s", file).isEmpty();
      }
    }
  }

  /** Red with: two files V24__…. */
  @Test
  void everyMigrationHasANumberOfItsOwn() {
    assertThat(
            Sources.files(Sources.MIGRATIONS, ".sql").stream()
                .map(file -> file.getFileName().toString().replaceFirst("__.*", "")))
        .doesNotHaveDuplicates();
  }

  private static Set<String> created(String sql) {
    return CREATED
        .matcher(sql)
        .results()
        .map(found -> found.group(1).toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
