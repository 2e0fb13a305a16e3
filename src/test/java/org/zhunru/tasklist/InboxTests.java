package org.zhunru.tasklist;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The task list on the embedded database. */
class InboxTests extends InboxContract {

  @Override
  DataSource emptyDatabase() {
    return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
  }

  @Override
  String vendor() {
    return "h2";
  }
}
