package org.zhunru.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses every change and removal of a row of the trail on the embedded database; named by its migration script. */
public final class AppendOnly implements Trigger {

  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private String table = "";

  @Override
  public void init(
      Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
    table = tableName;
  }

  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    throw new SQLException("Entries of the audit trail are never changed or removed: " + table, INSUFFICIENT_PRIVILEGE);
  }
}
