package org.zhunru.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of versions. Whether a version may still change is asked before, in {@link CatalogueVersionRows#touch}. */
@Component
class CatalogueItemRows {

  private static final int BATCH = 500;
  private static final String COLUMNS =
      "code, list, category, title, lead_department, basis, conditions, frequency, aspect, major, minor, primary_body,"
          + " department_role, street_role, community_role, area_role";
  private static final String MARKS =
      Stream.of(ItemField.values()).map(field -> "?").collect(Collectors.joining(", "));
  private static final List<String> SEARCHED =
      List.of("code", "title", "category", "lead_department", "basis", "conditions", "aspect", "major", "minor");

  private final JdbcTemplate template;
  private final JdbcClient jdbc;

  CatalogueItemRows(JdbcTemplate template) {
    this.template = template;
    this.jdbc = JdbcClient.create(template);
  }

  List<Item> of(int version) {
    return jdbc.sql("select " + COLUMNS + " from catalogue_item where version = ? order by code")
        .param(version)
        .query(CatalogueItemRows::item)
        .list();
  }

  List<Item> ofUpload(String upload) {
    return jdbc.sql("select " + COLUMNS + " from catalogue_upload_item where upload = ? order by code")
        .param(upload)
        .query(CatalogueItemRows::item)
        .list();
  }

  Optional<Item> find(int version, String code) {
    return jdbc.sql("select " + COLUMNS + " from catalogue_item where version = ? and code = ?")
        .params(version, code)
        .query(CatalogueItemRows::item)
        .optional();
  }

  /** Rows that hold every part of the query's text in some column, by code. */
  List<Item> page(int version, CatalogueQuery query) {
    List<Object> values = new ArrayList<>();
    String where = where(version, query, values);
    values.add(query.size());
    values.add((query.page() - 1L) * query.size());
    return jdbc.sql("select " + COLUMNS + " from catalogue_item where " + where + " order by code limit ? offset ?")
        .params(values)
        .query(CatalogueItemRows::item)
        .list();
  }

  int count(int version, CatalogueQuery query) {
    List<Object> values = new ArrayList<>();
    String where = where(version, query, values);
    return jdbc.sql("select count(*) from catalogue_item where " + where).params(values).query(Integer.class).single();
  }

  void insert(int version, List<Item> items) {
    batch("insert into catalogue_item (version, " + COLUMNS + ") values (?, " + MARKS + ")", version, items);
  }

  void insertUpload(String upload, List<Item> items) {
    batch("insert into catalogue_upload_item (upload, " + COLUMNS + ") values (?, " + MARKS + ")", upload, items);
  }

  void copy(int from, int to) {
    jdbc.sql(
            "insert into catalogue_item (version, " + COLUMNS + ") select cast(? as int), " + COLUMNS
                + " from catalogue_item where version = ?")
        .params(to, from)
        .update();
  }

  void takeUpload(String upload, int version) {
    jdbc.sql("delete from catalogue_item where version = ?").param(version).update();
    jdbc.sql(
            "insert into catalogue_item (version, " + COLUMNS + ") select cast(? as int), " + COLUMNS
                + " from catalogue_upload_item where upload = ?")
        .params(version, upload)
        .update();
  }

  boolean delete(int version, String code) {
    return jdbc.sql("delete from catalogue_item where version = ? and code = ?").params(version, code).update() == 1;
  }

  private void batch(String sql, Object key, List<Item> items) {
    for (int start = 0; start < items.size(); start += BATCH) {
      List<Object[]> some =
          items.subList(start, Math.min(items.size(), start + BATCH)).stream()
              .map(
                  item ->
                      Stream.concat(Stream.of(key), Stream.of(ItemField.values()).map(field -> field.of(item)))
                          .toArray())
              .toList();
      template.batchUpdate(sql, some);
    }
  }

  private static String where(int version, CatalogueQuery query, List<Object> values) {
    StringBuilder where = new StringBuilder("version = ?");
    values.add(version);
    narrow(where, values, "list", query.list() == null ? "" : query.list().name());
    narrow(where, values, "category", query.category());
    narrow(where, values, "lead_department", query.department());
    String text = query.text().length() > 200 ? query.text().substring(0, 200) : query.text();
    for (String part : text.toLowerCase(Locale.ROOT).split("[\\s\\p{Z}]+")) {
      if (!part.isEmpty()) {
        String like = "%" + part.replaceAll("([!%_])", "!$1") + "%";
        where.append(
            SEARCHED.stream()
                .map(column -> "lower(" + column + ") like ? escape '!'")
                .collect(Collectors.joining(" or ", " and (", ")")));
        SEARCHED.forEach(column -> values.add(like));
      }
    }
    return where.toString();
  }

  private static void narrow(StringBuilder where, List<Object> values, String column, String value) {
    if (!value.isEmpty()) {
      where.append(" and ").append(column).append(" = ?");
      values.add(value);
    }
  }

  private static Item item(ResultSet row, int number) throws SQLException {
    return new Item(
        row.getString(1),
        ListType.valueOf(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        PrimaryBody.valueOf(row.getString(12)),
        new Responsibility(
            ResponsibilityRole.valueOf(row.getString(13)),
            ResponsibilityRole.valueOf(row.getString(14)),
            ResponsibilityRole.valueOf(row.getString(15)),
            ResponsibilityRole.valueOf(row.getString(16))));
  }
}
