package org.zhunru.engine.camunda;

import java.sql.Connection;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Creates the engine's tables by the engine's own scripts, so that two nodes may start on one empty database. */
@Component
class V01__EngineTables extends BaseJavaMigration {

  private static final List<String> PARTS =
      List.of(
          "engine",
          "history",
          "identity",
          "case.engine",
          "case.history",
          "decision.engine",
          "decision.history");

  @Override
  public void migrate(Context context) throws Exception {
    Connection connection = context.getConnection();
    String product = connection.getMetaData().getDatabaseProductName();
    String vendor = product.equals("PostgreSQL") ? "postgres" : "h2";
    for (String part : PARTS) {
      String script = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(vendor, part);
      ScriptUtils.executeSqlScript(connection, new EncodedResource(new ClassPathResource(script), "UTF-8"));
    }
  }
}
