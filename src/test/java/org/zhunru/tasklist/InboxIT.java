package org.zhunru.tasklist;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.zhunru.support.PostgresServer;

/** The task list on PostgreSQL. */
class InboxIT extends InboxContract {

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
}
