package org.zhunru.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of how many live in a community; nothing in it is changed but that somebody confirms it. */
@Repository
class HeadcountRows {

  private final JdbcClient jdbc;

  HeadcountRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Headcount it) {
    jdbc.sql(
            "insert into consultation_headcount (community, adults, households, groups_, representatives, taken_on, source,"
                + " entered_by, entered_at, awaiting) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            it.community(), it.adults(), it.households(), it.groups(), it.representatives(), it.takenOn(), it.source(),
            it.enteredBy(), it.enteredAt().atOffset(ZoneOffset.UTC), it.awaiting())
        .update();
  }

  /** Of these communities, those that hold first. */
  List<Headcount> of(Collection<String> communities) {
    return communities.isEmpty()
        ? List.of()
        : jdbc.sql(
                "select id, community, adults, households, groups_, representatives, taken_on, source, entered_by, entered_at, awaiting,"
                    + " confirmed_by, confirmed_at from"
                    + " consultation_headcount where community in (:communities) order by taken_on desc, id desc")
            .param("communities", communities)
            .query((rs, n) -> headcount(rs))
            .list();
  }

  /** From now on it holds. @return whether it waited for that */
  boolean confirm(long id, String by, Instant at) {
    return jdbc.sql(
                "update consultation_headcount set awaiting = false, confirmed_by = ?, confirmed_at = ? where id = ? and awaiting"
                    + " and entered_by <> ?")
            .params(by, at.atOffset(ZoneOffset.UTC), id, by)
            .update()
        == 1;
  }

  private static Headcount headcount(ResultSet rs) throws SQLException {
    OffsetDateTime confirmed = rs.getObject("confirmed_at", OffsetDateTime.class);
    return new Headcount(
        rs.getLong("id"),
        rs.getString("community"),
        rs.getInt("adults"),
        rs.getInt("households"),
        rs.getInt("groups_"),
        rs.getObject("representatives", Integer.class),
        rs.getObject("taken_on", LocalDate.class),
        rs.getString("source"),
        rs.getString("entered_by"),
        rs.getObject("entered_at", OffsetDateTime.class).toInstant(),
        rs.getBoolean("awaiting"),
        rs.getString("confirmed_by"),
        confirmed == null ? null : confirmed.toInstant());
  }
}
