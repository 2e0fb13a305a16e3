package org.zhunru.jointmeeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of agendas and votes. */
@Repository
class ItemRows {

  private static final String ITEM =
      "select session, matter, position_, state, result, entitled, cast_, votes_for, votes_against, abstained, recused,"
          + " found, conclusion from jointmeeting_item ";

  private final JdbcClient jdbc;

  ItemRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String session, long matter, int position) {
    jdbc.sql("insert into jointmeeting_item (session, matter, position_, state) values (?, ?, ?, ?)")
        .params(session, matter, position, ItemState.LISTED.name())
        .update();
  }

  List<AgendaItem> of(String session) {
    return jdbc.sql(ITEM + "where session = ? order by position_").param(session).query((rs, n) -> item(rs)).list();
  }

  AgendaItem get(String session, long matter) {
    return jdbc.sql(ITEM + "where session = ? and matter = ?")
        .params(session, matter)
        .query((rs, n) -> item(rs))
        .single();
  }

  void state(String session, long matter, ItemState state) {
    jdbc.sql("update jointmeeting_item set state = ? where session = ? and matter = ?")
        .params(state.name(), session, matter)
        .update();
  }

  void count(String session, long matter, Tally tally) {
    jdbc.sql(
            "update jointmeeting_item set entitled = ?, cast_ = ?, votes_for = ?, votes_against = ?, abstained = ?, recused ="
                + " ? where session = ? and matter = ?")
        .params(
            tally.entitled(), tally.cast(), tally.votesFor(), tally.votesAgainst(), tally.abstained(), tally.recused(),
            session, matter)
        .update();
  }

  void result(String session, long matter, VoteResult result) {
    jdbc.sql("update jointmeeting_item set result = ? where session = ? and matter = ?")
        .params(result.name(), session, matter)
        .update();
  }

  void conclude(String session, long matter, Map<Finding, Boolean> found, String conclusion) {
    String text =
        found.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining(","));
    jdbc.sql("update jointmeeting_item set state = ?, found = ?, conclusion = ? where session = ? and matter = ?")
        .params(ItemState.CONCLUDED.name(), text, conclusion, session, matter)
        .update();
  }

  void vote(String session, long matter, Ballot ballot) {
    jdbc.sql(
            "insert into jointmeeting_ballot (session, matter, username, choice, reason, voted_at) values (?, ?, ?, ?, ?, ?)")
        .params(
            session, matter, ballot.username(), ballot.choice().name(), ballot.reason(),
            ballot.votedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Of all matters of a case. */
  Set<String> voters(String ref) {
    return jdbc.sql(
            "select b.username from jointmeeting_ballot b join jointmeeting_matter m on m.id = b.matter where m.ref = ? and"
                + " b.choice <> 'RECUSE'")
        .param(ref)
        .query(String.class)
        .set();
  }

  List<Ballot> ballots(String session, long matter) {
    return jdbc.sql(
            "select username, choice, reason, voted_at from jointmeeting_ballot where session = ? and matter = ? order by"
                + " voted_at, username")
        .params(session, matter)
        .query(
            (rs, n) ->
                new Ballot(rs.getString(1), Choice.valueOf(rs.getString(2)), rs.getString(3), instant(rs, "voted_at")))
        .list();
  }

  private static AgendaItem item(ResultSet rs) throws SQLException {
    String result = rs.getString("result");
    int entitled = rs.getInt("entitled");
    Tally tally =
        rs.wasNull()
            ? null
            : new Tally(
                entitled,
                rs.getInt("cast_"),
                rs.getInt("votes_for"),
                rs.getInt("votes_against"),
                rs.getInt("abstained"),
                rs.getInt("recused"));
    return new AgendaItem(
        rs.getString("session"),
        rs.getLong("matter"),
        rs.getInt("position_"),
        ItemState.valueOf(rs.getString("state")),
        result == null ? null : VoteResult.valueOf(result),
        tally,
        found(rs.getString("found")),
        rs.getString("conclusion"));
  }

  private static Map<Finding, Boolean> found(String text) {
    Map<Finding, Boolean> found = new EnumMap<>(Finding.class);
    if (text != null && !text.isEmpty()) {
      for (String one : text.split(",")) {
        found.put(Finding.valueOf(one.substring(0, one.indexOf('='))), Boolean.valueOf(one.substring(one.indexOf('=') + 1)));
      }
    }
    return found;
  }

  private static Instant instant(ResultSet rs, String column) throws SQLException {
    return rs.getObject(column, OffsetDateTime.class).toInstant();
  }
}
