package org.zhunru.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;

/** Finds admitted items. */
@Repository
class ItemSearch {

  private final JdbcClient jdbc;
  private final ItemRows rows;
  private final Organisations organisations;

  ItemSearch(JdbcClient jdbc, ItemRows rows, Organisations organisations) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.organisations = organisations;
  }

  List<AdmittedItem> ofCommunity(String community) {
    return rows.list(
            "select i.* from register_item i join register_share s on s.ref = i.ref where s.community = ? order by case"
                + " i.state when 'IN_FORCE' then 0 when 'SUSPENDED' then 1 when 'AWAITING_FUNDS' then 2 when 'FILED' then 3"
                + " when 'PUBLICIZED' then 4 else 5 end, i.in_force_to, i.ref desc",
        List.of(community));
  }

  Map<String, String> dataFields(String after, int most) {
    Map<String, String> fields = new LinkedHashMap<>();
    jdbc.sql("select ref, data_fields from register_item where ref > ? order by ref limit ?")
        .params(after, most)
        .query(
            row -> {
              fields.put(row.getString(1), row.getString(2));
            });
    return fields;
  }

  int entered() {
    return jdbc.sql("select count(*) from register_item").query(Integer.class).single();
  }

  List<StandingShare> standing(Collection<String> communities, LocalDate day) {
    if (communities.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            "select i.ref, i.department, i.title, coalesce(i.filing_number, i.ref), s.community from register_item i join"
                + " register_share s on s.ref = i.ref where s.community in (:communities) and s.moved_to is null and"
                + " i.state = 'IN_FORCE' and :day between i.in_force_from and i.in_force_to order by i.entered_at desc,"
                + " i.ref desc, s.community")
        .param("communities", communities)
        .param("day", day)
        .query(
            (rs, n) ->
                new StandingShare(rs.getString(1), rs.getString(2), rs.getString(3), rs.getString(4), rs.getString(5)))
        .list();
  }

  List<AdmittedItem> temporaryOf(String department, Instant since) {
    return rows.list(
            "select * from register_item where department = ? and kind in ('TEMPORARY', 'EMERGENCY') and entered_at >= ?"
                + " order by entered_at desc",
        List.of(department, since.atOffset(ZoneOffset.UTC)));
  }

  List<AdmittedItem> all(List<String> refs) {
    return refs.isEmpty()
        ? List.of()
        : rows.list("select * from register_item where ref in (" + String.join(", ", refs.stream().map(ref -> "?").toList()) + ")", refs);
  }

  List<AdmittedItem> items(ItemQuery query) {
    Where where = where(query);
    where.values.add(query.size());
    where.values.add((query.page() - 1L) * query.size());
    return rows.list(
        "select i.* from register_item i" + where.text + " order by i.entered_at desc, i.ref desc limit ? offset ?",
        where.values);
  }

  int count(ItemQuery query) {
    Where where = where(query);
    return jdbc.sql("select count(*) from register_item i" + where.text)
        .params(where.values)
        .query(Integer.class)
        .single();
  }

  private Where where(ItemQuery query) {
    Where where = new Where();
    List<String> departments =
        organisations.all().stream()
            .filter(organisation -> organisation.path().startsWith(query.districtPath()))
            .map(Organisation::code)
            .toList();
    where.in("i.department", departments);
    if (filled(query.department())) {
      where.and("i.department = ?", query.department());
    }
    if (filled(query.community())) {
      where.and("i.ref in (select ref from register_share where community = ? and moved_to is null)", query.community());
    }
    if (query.states() != null && !query.states().isEmpty()) {
      where.in("i.state", query.states().stream().map(Enum::name).toList());
    }
    if (query.begunOn() != null) {
      where.and("i.in_force_from <= ?", query.begunOn());
    }
    if (query.comingOn() != null) {
      where.and("i.in_force_from > ?", query.comingOn());
    }
    if (filled(query.text())) {
      String like = "%" + query.text().strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
      where.and(
          "(lower(i.title) like ? escape '\\' or lower(coalesce(i.filing_number, '')) like ? escape '\\' or lower(i.ref)"
              + " like ? escape '\\' or lower(i.item_code) like ? escape '\\')",
          like,
          like,
          like,
          like);
    }
    return where;
  }

  private static boolean filled(String text) {
    return text != null && !text.isBlank();
  }

  private static final class Where {

    private String text = " where 1 = 1";
    private final List<Object> values = new ArrayList<>();

    void and(String condition, Object... parameters) {
      text += " and " + condition;
      values.addAll(List.of(parameters));
    }

    void in(String column, List<String> choices) {
      text +=
          choices.isEmpty()
              ? " and 1 = 0"
              : " and " + column + " in (" + String.join(", ", choices.stream().map(c -> "?").toList()) + ")";
      values.addAll(choices);
    }
  }
}
