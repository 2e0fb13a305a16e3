package org.zhunru.consultation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of how many live in a community; nothing in it is changed. */
@Repository
class HeadcountRows {

  private final JdbcClient jdbc;

  HeadcountRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Headcount it) {
    jdbc.sql(
            "insert into consultation_headcount (community, adults, households, groups_, representatives, taken_on, source,"
                + " entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            it.community(), it.adults(), it.households(), it.groups(), it.representatives(), it.takenOn(), it.source(),
            it.enteredBy(), it.enteredAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Of these communities, those that hold first. */
  List<Headcount> of(Collection<String> communities) {
    return communities.isEmpty()
        ? List.of()
        : jdbc.sql(
                "select community, adults, households, groups_, representatives, taken_on, source, entered_by, entered_at from"
                    + " consultation_headcount where community in (:communities) order by taken_on desc, id desc")
            .param("communities", communities)
            .query(
                (rs, n) ->
                    new Headcount(
                        rs.getString(1), rs.getInt(2), rs.getInt(3), rs.getInt(4), rs.getObject(5, Integer.class),
                        rs.getObject(6, LocalDate.class), rs.getString(7), rs.getString(8),
                        rs.getObject(9, OffsetDateTime.class).toInstant()))
            .list();
  }

  /** What holds: taken last, of several of one day entered last. */
  Optional<Headcount> newest(String community) {
    return of(List.of(community)).stream().findFirst();
  }
}
