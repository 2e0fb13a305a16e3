package org.zhunru.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.zhunru.support.PostgresServer;

/** The trail on PostgreSQL. */
class AuditTrailIT extends AuditTrailContract {

  @Override
  DataSource emptyDatabase() {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(PostgresServer.freshDatabase());
    dataSource.setUser("postgres");
    return dataSource;
  }

  @Override
  String vendor() {
    return "postgresql";
  }

  @ParameterizedTest
  @ValueSource(strings = {"audit_entry cascade", "audit_decision cascade", "audit_decision_rule"})
  void theTrailIsNotEmptiedAtOnce(String tables) {
    rig.publish(AuditRig.decision(rig.open("零就业家庭走访", "minzheng"), null));

    assertThatThrownBy(() -> rig.jdbc.sql("truncate " + tables).update())
        .rootCause()
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("never changed or removed");
  }
}
