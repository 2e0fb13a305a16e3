package org.zhunru.register;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of admitted items. */
@Repository
class ItemRows {

  private final JdbcClient jdbc;
  private final ShareRows shares;

  ItemRows(JdbcClient jdbc, ShareRows shares) {
    this.jdbc = jdbc;
    this.shares = shares;
  }

  void insert(NewItem item, ItemState state, Instant at, LocalDate today) {
    jdbc.sql(
            "insert into register_item (ref, kind, title, description, item_code, catalogue_version, department, lead_unit,"
                + " conditions, data_fields, planned_from, planned_to, term_days, publicity_days, filing, state, state_since, renewals, entered_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)")
        .params(
            item.ref(),
            item.kind().name(),
            item.title(),
            item.description(),
            item.itemCode(),
            item.catalogueVersion(),
            item.department(),
            item.leadUnit(),
            String.join(",", item.conditions()),
            item.dataFields(),
            item.plannedFrom(),
            item.plannedTo(),
            item.termDays(),
            item.publicityDays(),
            item.filing(),
            state.name(),
            at.atOffset(ZoneOffset.UTC),
            at.atOffset(ZoneOffset.UTC))
        .update();
    item.communities().forEach(community -> shares.insert(item, community, today));
  }

  Optional<AdmittedItem> find(String ref) {
    return list("select * from register_item where ref = ?", List.of(ref)).stream().findFirst();
  }

  /**
   * Items with their shares, in two questions however many there are.
   *
   * @param sql selects whole rows of register_item
   */
  List<AdmittedItem> list(String sql, List<?> values) {
    List<AdmittedItem> items = jdbc.sql(sql).params(values).query((rs, n) -> item(rs)).list();
    Map<String, List<AdmittedItem.Share>> known = shares.of(items);
    return items.stream().map(item -> item.with(known.getOrDefault(item.ref(), List.of()))).toList();
  }

  /** @return where it stood before */
  ItemState move(String ref, ItemState state, String reason, Instant at) {
    ItemState before =
        jdbc.sql("select state from register_item where ref = ? for update")
            .param(ref)
            .query(String.class)
            .optional()
            .map(ItemState::valueOf)
            .orElseThrow(() -> new NoSuchItem(ref));
    jdbc.sql("update register_item set state = ?, state_reason = ?, state_since = ? where ref = ?")
        .params(state.name(), reason, at.atOffset(ZoneOffset.UTC), ref)
        .update();
    return before;
  }

  void term(String ref, LocalDate from, LocalDate to) {
    one(
        jdbc.sql("update register_item set in_force_from = ?, in_force_to = ? where ref = ?").params(from, to, ref).update(),
        ref);
  }

  void renew(String ref, LocalDate to) {
    one(
        jdbc.sql("update register_item set in_force_to = ?, renewals = renewals + 1 where ref = ?").params(to, ref).update(),
        ref);
  }

  void bind(String ref, String residentsChanges) {
    one(jdbc.sql("update register_item set residents_changes = ? where ref = ?").params(residentsChanges, ref).update(), ref);
  }

  /** Papers that came later name other data. */
  void restate(String ref, String dataFields) {
    one(jdbc.sql("update register_item set data_fields = ? where ref = ?").params(dataFields, ref).update(), ref);
  }

  void file(String ref, String number, LocalDate on) {
    one(
        jdbc.sql("update register_item set filing_number = ?, filed_on = ? where ref = ?").params(number, on, ref).update(),
        ref);
  }

  void checkOrder(String ref, LocalDate on) {
    jdbc.sql("update register_item set order_checked_on = ? where ref = ? and order_checked_on is null").params(on, ref).update();
  }

  boolean orderChecked(String ref) {
    return jdbc.sql("select count(*) from register_item where ref = ? and order_checked_on is not null")
            .param(ref)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Numbers of a year without gaps; the row is locked until the transaction ends. */
  String nextNumber(int year) {
    jdbc.sql(
            "insert into register_number (year_, last_number) select ?, 0 where not exists (select 1 from register_number"
                + " where year_ = ?)")
        .params(year, year)
        .update();
    jdbc.sql("update register_number set last_number = last_number + 1 where year_ = ?").param(year).update();
    int number =
        jdbc.sql("select last_number from register_number where year_ = ?").param(year).query(Integer.class).single();
    return "BA-%d-%05d".formatted(year, number);
  }

  private static AdmittedItem item(ResultSet rs) throws SQLException {
    String written = rs.getString("conditions");
    List<String> conditions = written.isEmpty() ? List.of() : List.of(written.split(","));
    return new AdmittedItem(
        rs.getString("ref"),
        ItemKind.valueOf(rs.getString("kind")),
        rs.getString("title"),
        rs.getString("description"),
        rs.getString("item_code"),
        rs.getInt("catalogue_version"),
        rs.getString("department"),
        rs.getString("lead_unit"),
        conditions,
        rs.getString("residents_changes"),
        rs.getString("data_fields"),
        day(rs, "planned_from"),
        day(rs, "planned_to"),
        rs.getObject("term_days", Integer.class),
        ItemState.valueOf(rs.getString("state")),
        rs.getString("state_reason"),
        rs.getTimestamp("state_since").toInstant(),
        rs.getString("filing_number"),
        day(rs, "in_force_from"),
        day(rs, "in_force_to"),
        rs.getInt("renewals"),
        rs.getObject("publicity_days", Integer.class),
        rs.getBoolean("filing"),
        List.of());
  }

  static LocalDate day(ResultSet rs, String column) throws SQLException {
    Date date = rs.getDate(column);
    return date == null ? null : date.toLocalDate();
  }

  private static void one(int updated, String ref) {
    if (updated != 1) {
      throw new NoSuchItem(ref);
    }
  }
}
