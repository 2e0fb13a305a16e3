package org.zhunru.consultation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of participants, looked at by their seats. */
@Repository
class ElectorRows {

  private final JdbcClient jdbc;

  ElectorRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many of the list have each seat that somebody has. */
  Map<SeatType, Integer> seats(String ref) {
    Map<SeatType, Integer> seats = new EnumMap<>(SeatType.class);
    jdbc.sql("select seat, count(*) from consultation_participant where ref = ? group by seat")
        .param(ref)
        .query(
            rs -> {
              seats.put(SeatType.valueOf(rs.getString(1)), rs.getInt(2));
            });
    return seats;
  }

  /** From now on those with these seats only advise, and nobody else does. */
  void advise(String ref, Set<SeatType> seats) {
    List<String> names = seats.isEmpty() ? List.of("") : seats.stream().map(Enum::name).toList();
    jdbc.sql(
            "update consultation_participant set advises = case when seat in (:seats) then true else false end where ref = :ref")
        .param("seats", names)
        .param("ref", ref)
        .update();
  }

  /** Where those with that seat live, in the order of the list. */
  List<String> places(String ref, SeatType seat) {
    return jdbc.sql("select place from consultation_participant where ref = ? and seat = ? order by id")
        .params(ref, seat.name())
        .query(String.class)
        .list();
  }

  /** How many vote. */
  int count(String ref) {
    return jdbc.sql("select count(*) from consultation_participant where ref = ? and not advises")
        .param(ref)
        .query(Integer.class)
        .single();
  }
}
