package org.zhunru.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhunru.support.Sources;

/** The migrations on H2. Seen red with: a column "value int" in V02 (reserved word); two files V04. */
@SpringBootTest(classes = Migrated.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class FlywayTests {

  @Autowired private Flyway flyway;
  @Autowired private JdbcClient jdbc;

  @Test
  void everyMigrationRunsOnAnEmptyDatabase() {
    assertThat(flyway.info().pending()).isEmpty();
    assertThat(flyway.info().applied()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(new Schema(jdbc).ownColumns()).isNotEmpty();
    assertThat(new Schema(jdbc).parameters()).isPositive();
  }

  @Test
  void theEnginesTablesAreThereBeforeTheEngine() {
    assertThat(new Schema(jdbc).engineTables()).isGreaterThan(40);
  }

  @Test
  void noTwoMigrationsShareANumber() {
    List<String> names =
        Sources.files(Sources.MIGRATIONS, ".sql").stream()
            .filter(file -> file.getParent().equals(Sources.MIGRATIONS))
            .map(file -> file.getFileName().toString())
            .toList();
    assertThat(names).isNotEmpty().allMatch(name -> name.matches("V[0-9]{2,3}(_[0-9]+)?__[a-z_]+\\.sql"));
    Set<String> numbers = names.stream().map(name -> name.split("__")[0]).collect(Collectors.toSet());
    assertThat(numbers).hasSameSizeAs(names);
  }
}
