package org.zhunru.adjustment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of several adjustments, read in one statement and laid out by the number of the case. */
final class RowsByCase {

  private RowsByCase() {}

  /** How a row becomes what it says. */
  interface Row<T> {
    T read(ResultSet rs) throws SQLException;
  }

  /**
   * @param select with the column {@code ref} and the parameter {@code :refs}
   * @return by number; a case without any row is absent
   */
  static <T> Map<String, List<T>> of(JdbcClient jdbc, String select, Collection<String> refs, Row<T> row) {
    Map<String, List<T>> rows = new HashMap<>();
    if (!refs.isEmpty()) {
      jdbc.sql(select)
          .param("refs", refs)
          .query(
              rs -> {
                rows.computeIfAbsent(rs.getString("ref"), ref -> new ArrayList<>()).add(row.read(rs));
              });
    }
    return rows;
  }
}
