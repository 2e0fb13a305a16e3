package org.zhunru.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.zhunru.support.OnPostgres;

/**
 * The migrations on PostgreSQL, and that they leave there what they leave on H2. Seen red with: "create table … (c tinyint)" (H2
 * only), "c text" (other type on each side).
 */
@OnPostgres
@SpringBootTest(classes = Migrated.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class FlywayIT {

  @Autowired private Flyway flyway;
  @Autowired private JdbcClient jdbc;

  @Test
  void everyMigrationRunsOnAnEmptyDatabase() {
    assertThat(flyway.info().pending()).isEmpty();
    assertThat(new Schema(jdbc).engineTables()).isGreaterThan(40);
    assertThat(new Schema(jdbc).parameters()).isPositive();
  }

  @Test
  void bothDatabasesHaveTheSameTables() {
    var h2 = new DriverManagerDataSource("jdbc:h2:mem:beside;DB_CLOSE_DELAY=-1", "sa", "");
    new FluentConfiguration()
        .dataSource(h2)
        .locations(
            java.util.Arrays.stream(flyway.getConfiguration().getLocations())
                .map(location -> location.getDescriptor().replace("postgresql", "h2"))
                .toArray(String[]::new))
        .javaMigrations(flyway.getConfiguration().getJavaMigrations())
        .placeholders(flyway.getConfiguration().getPlaceholders())
        .load()
        .migrate();
    assertThat(new Schema(jdbc).ownColumns()).isEqualTo(new Schema(JdbcClient.create(h2)).ownColumns());
  }
}
