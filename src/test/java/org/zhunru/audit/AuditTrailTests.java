package org.zhunru.audit;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The trail on the embedded database. */
class AuditTrailTests extends AuditTrailContract {

  @Override
  DataSource emptyDatabase() {
    return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
  }

  @Override
  String vendor() {
    return "h2";
  }
}
