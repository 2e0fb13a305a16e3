package org.zhunru.tenure;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhunru.casefile.NoSuchCase;

/** The rows of items whose life this room runs. */
@Repository
class Lives {

  private static final String SELECT =
      "select ref, department, lead_unit, publicity_from, publicity_to, published, funds_due, signed_at, stopped_on, repealed_on,"
          + " repealed_basis, last_used_on, next_evaluation, term_from, renewable, renewable_reason, agreement_round from tenure_life ";

  private final JdbcClient jdbc;

  Lives(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String ref, String department, String leadUnit) {
    jdbc.sql("insert into tenure_life (ref, department, lead_unit) values (?, ?, ?)")
        .params(ref, department, leadUnit)
        .update();
  }

  Optional<Life> find(String ref) {
    return jdbc.sql(SELECT + "where ref = ?").param(ref).query((rs, n) -> life(rs)).optional();
  }

  /** @throws NoSuchCase when this room runs no item of that number */
  Life get(String ref) {
    return find(ref).orElseThrow(() -> new NoSuchCase(ref));
  }

  /** Whoever acts on the same item waits until this transaction ends. */
  void lock(String ref) {
    jdbc.sql("select ref from tenure_life where ref = ? for update").param(ref).query(String.class).optional();
  }

  /** How many items are publicized on that day or later. */
  int publicizedUntil(LocalDate day) {
    return jdbc.sql("select count(*) from tenure_life where publicity_to >= ?").param(day).query(Integer.class).single();
  }

  /** Items publicized on that day or later, latest first. */
  List<Life> publicizedUntil(LocalDate day, int limit, int offset) {
    return jdbc.sql(SELECT + "where publicity_to >= ? order by publicity_to desc, ref desc limit ? offset ?")
        .params(day, limit, offset)
        .query((rs, n) -> life(rs))
        .list();
  }

  /** Sets columns; {@code assignments} is our own text, the values are bound. */
  void set(String ref, String assignments, Object... values) {
    Object[] all = new Object[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      all[i] = values[i] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : values[i];
    }
    all[values.length] = ref;
    if (jdbc.sql("update tenure_life set " + assignments + " where ref = ?").params(all).update() != 1) {
      throw new NoSuchCase(ref);
    }
  }

  static LocalDate day(ResultSet rs, String column) throws SQLException {
    Date date = rs.getDate(column);
    return date == null ? null : date.toLocalDate();
  }

  static Instant instant(ResultSet rs, String column) throws SQLException {
    Timestamp stamp = rs.getTimestamp(column);
    return stamp == null ? null : stamp.toInstant();
  }

  private static Life life(ResultSet rs) throws SQLException {
    return new Life(
        rs.getString("ref"),
        rs.getString("department"),
        rs.getString("lead_unit"),
        day(rs, "publicity_from"),
        day(rs, "publicity_to"),
        rs.getBoolean("published"),
        instant(rs, "funds_due"),
        instant(rs, "signed_at"),
        day(rs, "stopped_on"),
        day(rs, "repealed_on"),
        rs.getString("repealed_basis"),
        day(rs, "last_used_on"),
        day(rs, "next_evaluation"),
        day(rs, "term_from"),
        (Boolean) rs.getObject("renewable"),
        rs.getString("renewable_reason"),
        rs.getInt("agreement_round"));
  }
}
