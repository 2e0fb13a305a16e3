package org.zhunru.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhunru.consultation.Participation.Seats;

/** Counts who took part, in one statement for people and votes, one for meetings and one for the time to the result. */
@Repository
class ParticipationRows {

  private static final String COUNTED =
      " from consultation_sitting s join consultation_topic t on t.ref = s.ref where s.invited is not null and s.held_on >= :from"
          + " and s.held_on < :to and t.community in (:communities) and (:all = 1 or t.hash is not null) ";

  private final JdbcClient jdbc;

  ParticipationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The day of the first meeting that was counted. */
  Optional<LocalDate> first() {
    return jdbc.sql("select min(held_on) from consultation_sitting where invited is not null having count(*) > 0")
        .query(LocalDate.class)
        .optional();
  }

  /**
   * @param names of the communities that are asked about, by code
   * @param all whether a meeting counts before its minutes are frozen
   * @return those of them that held a meeting in that year
   */
  List<Participation> of(int year, Map<String, String> names, boolean all) {
    if (names.isEmpty()) {
      return List.of();
    }
    Map<String, Participation> found = new HashMap<>();
    meetings(found, year, names, all);
    people(found, year, names.keySet(), all);
    told(found, year, names.keySet());
    fedBack(found, year, names.keySet());
    return new ArrayList<>(found.values());
  }

  private void meetings(Map<String, Participation> found, int year, Map<String, String> names, boolean all) {
    asked("select t.community, count(distinct t.ref) as topics, count(*) as meetings" + COUNTED + "group by t.community", year, names.keySet())
        .param("all", all ? 1 : 0)
        .query(
            rs -> {
              String code = rs.getString("community");
              Participation none = Participation.none(code, names.get(code));
              found.put(
                  code,
                  new Participation(
                      code, none.name(), rs.getInt("topics"), rs.getInt("meetings"), none.seats(), none.ballots(), 0, 0, 0, 0,
                      none.promises()));
            });
  }

  private void people(Map<String, Participation> found, int year, Collection<String> communities, boolean all) {
    StringBuilder channels = new StringBuilder();
    for (VoteOrigin origin : VoteOrigin.values()) {
      channels.append(", count(case when v.origin = '" + origin + "' then 1 end) as " + origin + "_votes");
    }
    asked(
            "select c.community, p.seat, count(*) as invited, count(a.participant) as present"
                + channels
                + " from (select s.ref, s.number_, t.community"
                + COUNTED
                + ") c join consultation_participant p on p.ref = c.ref and p.since_sitting <= c.number_"
                + " left join consultation_attendance a on a.ref = c.ref and a.sitting = c.number_ and a.participant = p.id"
                + " left join consultation_recusal q on q.ref = c.ref and q.sitting = c.number_ and q.participant = p.id and q.recused"
                + " left join consultation_vote v on v.ref = c.ref and v.sitting = c.number_ and v.participant = p.id"
                + " where q.participant is null group by c.community, p.seat",
            year, communities)
        .param("all", all ? 1 : 0)
        .query(
            rs -> {
              Participation line = found.get(rs.getString("community"));
              line.seats().put(SeatType.valueOf(rs.getString("seat")), new Seats(rs.getInt("invited"), rs.getInt("present")));
              Map<VoteOrigin, Integer> more = new EnumMap<>(VoteOrigin.class);
              for (VoteOrigin origin : VoteOrigin.values()) {
                more.put(origin, rs.getInt(origin + "_votes"));
              }
              more.forEach((origin, votes) -> line.ballots().merge(origin, votes, Integer::sum));
            });
  }

  private void told(Map<String, Participation> found, int year, Collection<String> communities) {
    asked(
            "select t.community, count(*) as told, sum(extract(epoch from t.frozen_at) - extract(epoch from s.closed_at)) as seconds"
                + COUNTED
                + "and t.frozen_at is not null and s.number_ = (select max(o.number_) from consultation_sitting o where o.ref ="
                + " t.ref and o.invited is not null) group by t.community",
            year, communities)
        .param("all", 1)
        .query(
            rs -> {
              Participation it = found.get(rs.getString("community"));
              found.put(
                  it.community(),
                  new Participation(
                      it.community(), it.name(), it.topics(), it.meetings(), it.seats(), it.ballots(), rs.getInt("told"),
                      rs.getDouble("seconds") / 86_400, 0, 0, it.promises()));
            });
  }

  private void fedBack(Map<String, Participation> found, int year, Collection<String> communities) {
    asked(
            "select c.community, count(*) as given, sum(extract(epoch from f.given_at) - extract(epoch from f.decided_at)) as"
                + " seconds from (select distinct t.community, t.ref"
                + COUNTED
                + ") c join consultation_feedback f on f.ref = c.ref where f.given_at is not null group by c.community",
            year, communities)
        .param("all", 1)
        .query(
            rs -> {
              Participation it = found.get(rs.getString("community"));
              found.put(
                  it.community(),
                  new Participation(
                      it.community(), it.name(), it.topics(), it.meetings(), it.seats(), it.ballots(), it.told(), it.days(),
                      rs.getInt("given"), rs.getDouble("seconds") / 86_400, it.promises()));
            });
  }

  /** Community by number of the consultation that held a meeting in that year. */
  Map<String, String> held(int year, Collection<String> communities, boolean all) {
    Map<String, String> held = new HashMap<>();
    if (!communities.isEmpty()) {
      asked("select distinct t.ref, t.community" + COUNTED, year, communities)
          .param("all", all ? 1 : 0)
          .query(
              rs -> {
                held.put(rs.getString("ref"), rs.getString("community"));
              });
    }
    return held;
  }

  private JdbcClient.StatementSpec asked(String sql, int year, Collection<String> communities) {
    return jdbc.sql(sql)
        .param("from", LocalDate.of(year, 1, 1))
        .param("to", LocalDate.of(year + 1, 1, 1))
        .param("communities", communities);
  }
}
