package org.zhunru.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of agendas. */
@Repository
class AgendaRows {

  private final JdbcClient jdbc;

  AgendaRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of all meetings, in their order. */
  List<AgendaItem> of(String ref) {
    return jdbc.sql(
            "select sitting, number_, title, planned_at, minutes, presenter, post, started_at, ended_at from consultation_agenda where"
                + " ref = ? order by sitting, number_")
        .param(ref)
        .query((rs, n) -> item(rs))
        .list();
  }

  /** What was planned for the meeting before is planned no longer. */
  void replace(String ref, int sitting, List<AgendaItem> items) {
    jdbc.sql("delete from consultation_agenda where ref = ? and sitting = ?").params(ref, sitting).update();
    for (AgendaItem it : items) {
      jdbc.sql(
              "insert into consultation_agenda (ref, sitting, number_, title, planned_at, minutes, presenter, post) values (?, ?, ?,"
                  + " ?, ?, ?, ?, ?)")
          .params(ref, sitting, it.number(), it.title(), it.plannedAt(), it.minutes(), it.presenter(), it.post())
          .update();
    }
  }

  /** Somebody else presents it, in no post that the notice named. */
  void present(Sitting sitting, int number, String presenter) {
    jdbc.sql("update consultation_agenda set presenter = ?, post = '' where ref = ? and sitting = ? and number_ = ?")
        .params(presenter, sitting.ref(), sitting.number(), number)
        .update();
  }

  /** @return whether it had not been begun before */
  boolean start(Sitting sitting, int number, Instant at) {
    return jdbc.sql(
                "update consultation_agenda set started_at = ? where ref = ? and sitting = ? and number_ = ? and started_at is null")
            .params(at.atOffset(ZoneOffset.UTC), sitting.ref(), sitting.number(), number)
            .update()
        == 1;
  }

  /** Ends what goes on. @return how many did */
  int end(Sitting sitting, Instant at) {
    return jdbc.sql(
            "update consultation_agenda set ended_at = ? where ref = ? and sitting = ? and started_at is not null and ended_at is"
                + " null")
        .params(at.atOffset(ZoneOffset.UTC), sitting.ref(), sitting.number())
        .update();
  }

  private static AgendaItem item(ResultSet rs) throws SQLException {
    return new AgendaItem(
        rs.getInt("sitting"),
        rs.getInt("number_"),
        rs.getString("title"),
        rs.getString("planned_at"),
        rs.getInt("minutes"),
        rs.getString("presenter"),
        rs.getString("post"),
        "",
        instant(rs.getObject("started_at", OffsetDateTime.class)),
        instant(rs.getObject("ended_at", OffsetDateTime.class)));
  }

  private static Instant instant(OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
