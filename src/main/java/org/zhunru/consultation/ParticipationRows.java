package org.zhunru.consultation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
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

/**
 * Counts who took part, in one statement for people and votes, one for meetings and one for the time to the result. A meeting that had
 * to be held again does not count.
 */
@Repository
class ParticipationRows {

  /** Communities that take part, the host among them; a consultation of several counts for each of them. */
  private static final String EACH =
      "(select u.ref, u.community from (select ref, community from consultation_topic union select ref, community from"
          + " consultation_community) u where u.community in (:communities)) w";

  /** The same with every consultation once, under the code of a sum. */
  private static final String ONCE = EACH.replace("select u.ref, u.community from", "select distinct u.ref, '' as community from");

  private static final String COUNTED =
      " join consultation_topic t on t.ref = w.ref join consultation_sitting s on s.ref = t.ref where s.invited is not null and"
          + " s.held_on >= :from and s.held_on < :to and (:all = 1 or t.hash is not null) and"
          + " not exists (select 1 from consultation_voided o where o.ref = s.ref and o.sitting = s.number_ and o.way ="
          + " 'HOLD_AGAIN') ";

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
    return new ArrayList<>(of(EACH, new Asked(year, names.keySet(), all), names).values());
  }

  /** Of all of these together, every consultation counted once however many of them it is of; none where they held no meeting. */
  Participation together(int year, Collection<String> communities, boolean all) {
    return of(ONCE, new Asked(year, communities, all), Map.of("", "")).getOrDefault("", Participation.none("", ""));
  }

  private Map<String, Participation> of(String who, Asked asked, Map<String, String> names) {
    Map<String, Participation> found = new HashMap<>();
    meetings(found, who, asked, names);
    people(found, who, asked);
    told(found, who, asked);
    fedBack(found, who, asked);
    return found;
  }

  private void meetings(Map<String, Participation> found, String who, Asked asked, Map<String, String> names) {
    asked("select w.community, count(distinct t.ref) as topics, count(*) as meetings from " + who + COUNTED + "group by w.community", asked)
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

  private void people(Map<String, Participation> found, String who, Asked asked) {
    StringBuilder channels = new StringBuilder();
    for (VoteOrigin origin : VoteOrigin.values()) {
      channels.append(", count(case when v.origin = '" + origin + "' then 1 end) as " + origin + "_votes");
    }
    asked(
            "select c.community, p.seat, count(*) as invited, count(a.participant) as present"
                + channels
                + " from (select s.ref, s.number_, w.community from "
                + who
                + COUNTED
                + ") c join consultation_participant p on p.ref = c.ref and p.since_sitting <= c.number_"
                + " left join consultation_attendance a on a.ref = c.ref and a.sitting = c.number_ and a.participant = p.id"
                + " left join consultation_recusal q on q.ref = c.ref and q.sitting = c.number_ and q.participant = p.id and q.recused"
                + " left join consultation_vote v on v.ref = c.ref and v.sitting = c.number_ and v.participant = p.id"
                + " where q.participant is null group by c.community, p.seat",
            asked)
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

  private void told(Map<String, Participation> found, String who, Asked asked) {
    asked(
            "select w.community, count(*) as told, sum(extract(epoch from t.frozen_at) - extract(epoch from s.closed_at)) as seconds from "
                + who
                + COUNTED
                + "and t.frozen_at is not null and s.number_ = (select max(o.number_) from consultation_sitting o where o.ref ="
                + " t.ref and o.invited is not null) group by w.community",
            asked.anyway())
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

  /** Calendar days, as the page of the consultation counts them. */
  private void fedBack(Map<String, Participation> found, String who, Asked asked) {
    asked(
            "select c.community, f.decided_at, f.given_at from (select distinct w.community, t.ref from "
                + who
                + COUNTED
                + ") c join consultation_feedback f on f.ref = c.ref where f.given_at is not null",
            asked.anyway())
        .query(
            rs -> {
              String community = rs.getString("community");
              Feedback given =
                  new Feedback(
                      rs.getObject("decided_at", OffsetDateTime.class).toInstant(), null, null,
                      rs.getObject("given_at", OffsetDateTime.class).toInstant());
              found.computeIfPresent(community, (code, line) -> line.fedBackAfter(given.days()));
            });
  }

  /** Communities by number of the consultation that held a meeting in that year. */
  Map<String, List<String>> held(int year, Collection<String> communities, boolean all) {
    Map<String, List<String>> held = new HashMap<>();
    if (!communities.isEmpty()) {
      asked("select distinct t.ref, w.community from " + EACH + COUNTED, new Asked(year, communities, all))
          .query(
              rs -> {
                held.computeIfAbsent(rs.getString("ref"), ref -> new ArrayList<>()).add(rs.getString("community"));
              });
    }
    return held;
  }

  private JdbcClient.StatementSpec asked(String sql, Asked of) {
    return jdbc.sql(sql)
        .param("from", LocalDate.of(of.year(), 1, 1))
        .param("to", LocalDate.of(of.year() + 1, 1, 1))
        .param("communities", of.communities())
        .param("all", of.all() ? 1 : 0);
  }

  /** @param all whether a meeting counts before its minutes are frozen */
  private record Asked(int year, Collection<String> communities, boolean all) {

    Asked anyway() {
      return new Asked(year, communities, true);
    }
  }
}
