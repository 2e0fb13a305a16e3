package org.zhunru.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Organisations;

/** The tables of promises. */
@Repository
class PromiseRows {

  private static final String ITEM =
      "select id, parent, number_, what, owned_by, post, person, due_on, state, account, replaced_by, settled_at from promise_item ";

  private final JdbcClient jdbc;
  private final Organisations organisations;
  private final DistrictClock clock;

  PromiseRows(JdbcClient jdbc, Organisations organisations, DistrictClock clock) {
    this.jdbc = jdbc;
    this.organisations = organisations;
    this.clock = clock;
  }

  int insert(String parent, NewPromise it, LocalDate dueOn, String by, Instant at) {
    int number =
        jdbc.sql("select coalesce(max(number_), 0) + 1 from promise_item where parent = ?")
            .param(parent)
            .query(Integer.class)
            .single();
    jdbc.sql(
            "insert into promise_item (parent, number_, what, owned_by, post, person, due_on, state, made_by, made_at, retry_key)"
                + " values (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?)")
        .params(parent, number, it.what(), it.owner(), it.post(), it.person(), dueOn, by, time(at), it.retryKey())
        .update();
    return number;
  }

  /** Number of the promise that this form made before. */
  Optional<Integer> made(String parent, String retryKey) {
    return jdbc.sql("select number_ from promise_item where parent = ? and retry_key = ?")
        .params(parent, retryKey)
        .query(Integer.class)
        .optional();
  }

  /** By number of the case; of those that have promises. */
  Map<String, Tally> tally(Collection<String> parents) {
    Map<String, Tally> found = new HashMap<>();
    if (!parents.isEmpty()) {
      jdbc.sql(
              "select parent, count(*) as made, count(case when state in ('KEPT', 'BROKEN') or state = 'OPEN' and due_on < :today"
                  + " then 1 end) as due, count(case when state = 'KEPT' then 1 end) as kept from promise_item where parent in"
                  + " (:parents) group by parent")
          .param("today", clock.today())
          .param("parents", parents)
          .query(
              rs -> {
                found.put(rs.getString("parent"), new Tally(rs.getInt("made"), rs.getInt("due"), rs.getInt("kept")));
              });
    }
    return found;
  }

  List<PromiseItem> of(String parent) {
    return read(jdbc.sql(ITEM + "where parent = ? order by number_").param(parent));
  }

  /** Those these organisations owe: the open ones first, by day; at most so many. */
  List<PromiseItem> owedBy(List<String> owners, int most) {
    return read(
        jdbc.sql(
                ITEM
                    + "where owned_by in (:owners) order by case when state = 'OPEN' then 0 else 1 end, due_on, id fetch first"
                    + " :most rows only")
            .param("owners", owners)
            .param("most", most));
  }

  Optional<PromiseItem> find(long id) {
    return read(jdbc.sql(ITEM + "where id = ?").param(id)).stream().findFirst();
  }

  /** The promise as it is, held until the transaction ends. */
  Optional<PromiseItem> hold(String parent, int number) {
    return jdbc.sql("select id from promise_item where parent = ? and number_ = ? for update")
        .params(parent, number)
        .query(Long.class)
        .optional()
        .flatMap(this::find);
  }

  void move(long id, LocalDate to) {
    jdbc.sql("update promise_item set due_on = ? where id = ?").params(to, id).update();
  }

  void settle(long id, PromiseState state, String account, Integer replacedBy, String by, Instant at) {
    jdbc.sql(
            "update promise_item set state = ?, account = ?, replaced_by = ?, settled_by = ?, settled_at = ? where id = ? and"
                + " state = 'OPEN'")
        .params(state.name(), account, replacedBy, by, time(at), id)
        .update();
  }

  void insert(PromiseEntry it) {
    jdbc.sql(
            "insert into promise_entry (promise, kind, text_, from_on, to_on, by_, organisation, at_) values (?, ?, ?, ?, ?, ?, ?,"
                + " ?)")
        .params(
            it.promise(), it.kind().name(), it.text(), it.from(), it.to(), it.by(), it.organisation(), time(it.at()))
        .update();
  }

  private List<PromiseItem> read(JdbcClient.StatementSpec asked) {
    LocalDate today = clock.today();
    List<PromiseItem> bare = asked.query((rs, n) -> item(rs, today)).list();
    if (bare.isEmpty()) {
      return bare;
    }
    Map<String, String> names = organisations.names(bare.stream().map(PromiseItem::owner).distinct().toList());
    Map<Long, List<PromiseEntry>> entries =
        jdbc.sql(
                "select promise, kind, text_, from_on, to_on, by_, organisation, at_ from promise_entry where promise in (:ids)"
                    + " order by id")
            .param("ids", bare.stream().map(PromiseItem::id).toList())
            .query((rs, n) -> entry(rs))
            .list()
            .stream()
            .collect(Collectors.groupingBy(PromiseEntry::promise));
    return bare.stream()
        .map(
            it ->
                new PromiseItem(
                    it.id(), it.parent(), it.number(), it.what(), it.owner(), names.getOrDefault(it.owner(), it.owner()), it.post(),
                    it.person(), it.dueOn(), it.state(), it.account(), it.replacedBy(), it.settledAt(), today,
                    entries.getOrDefault(it.id(), List.of())))
        .toList();
  }

  private static PromiseItem item(ResultSet rs, LocalDate today) throws SQLException {
    OffsetDateTime settled = rs.getObject("settled_at", OffsetDateTime.class);
    return new PromiseItem(
        rs.getLong("id"), rs.getString("parent"), rs.getInt("number_"), rs.getString("what"), rs.getString("owned_by"), "",
        rs.getString("post"), rs.getString("person"), rs.getObject("due_on", LocalDate.class),
        PromiseState.valueOf(rs.getString("state")), rs.getString("account"), rs.getObject("replaced_by", Integer.class),
        settled == null ? null : settled.toInstant(), today, List.of());
  }

  private static PromiseEntry entry(ResultSet rs) throws SQLException {
    return new PromiseEntry(
        rs.getLong("promise"), PromiseEntry.Kind.valueOf(rs.getString("kind")), rs.getString("text_"),
        rs.getObject("from_on", LocalDate.class), rs.getObject("to_on", LocalDate.class), rs.getString("by_"),
        rs.getString("organisation"), rs.getObject("at_", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
