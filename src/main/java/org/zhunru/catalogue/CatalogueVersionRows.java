package org.zhunru.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions, what they are meant to have, and their certificates. */
@Component
class CatalogueVersionRows {

  private static final String SELECT =
      "select number, label, status, in_force_day, superseded_day, based_on, made_by, made_at, checked_by, approved_by,"
          + " second_by, revision, discard_reason from catalogue_version ";

  private final JdbcClient jdbc;

  CatalogueVersionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last first. */
  List<CatalogueVersion> all() {
    Map<Integer, Map<ListType, Integer>> counts = new HashMap<>();
    jdbc.sql("select version, list, count(*) from catalogue_item group by version, list")
        .query(row -> {
          counts.computeIfAbsent(row.getInt(1), n -> none()).put(ListType.valueOf(row.getString(2)), row.getInt(3));
        });
    return jdbc.sql(SELECT + "order by number desc")
        .query((row, n) -> version(row, counts.getOrDefault(row.getInt(1), none())))
        .list();
  }

  Optional<CatalogueVersion> find(int number) {
    return jdbc.sql(SELECT + "where number = ?")
        .param(number)
        .query((row, n) -> version(row, counts(number)))
        .optional();
  }

  int numberInForce() {
    return jdbc.sql("select coalesce(max(number), 0) from catalogue_version where status = 'IN_FORCE'")
        .query(Integer.class)
        .single();
  }

  /** Published versions whose day has come, in the order in which they are to follow each other. */
  List<Integer> due(LocalDate today) {
    return jdbc.sql(
            "select number from catalogue_version where status = 'PUBLISHED' and in_force_day <= ?"
                + " order by in_force_day, number")
        .param(today)
        .query(Integer.class)
        .list();
  }

  int last() {
    return jdbc.sql("select coalesce(max(number), 0) from catalogue_version").query(Integer.class).single();
  }

  void insert(int number, String label, int basedOn, String by, Instant now) {
    jdbc.sql(
            "insert into catalogue_version (number, label, status, based_on, made_by, made_at)"
                + " values (?, ?, 'DRAFT', ?, ?, ?)")
        .params(number, label, basedOn, by, now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The default rule package, in force at once. */
  void first(int number, String label, LocalDate day, Instant now) {
    jdbc.sql(
            "insert into catalogue_version (number, label, status, in_force_from, in_force_day, made_at)"
                + " values (?, ?, 'IN_FORCE', ?, ?, ?)")
        .params(number, label, now.atOffset(ZoneOffset.UTC), day, now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Locks a draft and counts a change of it. False for a version that is published or absent. */
  boolean touch(int number) {
    return jdbc.sql(
            "update catalogue_version set status = 'DRAFT', checked_by = null, revision = revision + 1"
                + " where number = ? and status in ('DRAFT', 'CHECKED')")
        .param(number)
        .update()
        == 1;
  }

  boolean check(int number, int revision, String by) {
    return jdbc.sql(
            "update catalogue_version set status = 'CHECKED', checked_by = ?"
                + " where number = ? and revision = ? and status in ('DRAFT', 'CHECKED')")
        .params(by, number, revision)
        .update()
        == 1;
  }

  boolean publish(int number, LocalDate inForceFrom, String by, String secondBy) {
    return jdbc.sql(
            "update catalogue_version set status = 'PUBLISHED', in_force_day = ?, approved_by = ?, second_by = ?"
                + " where number = ? and status = 'CHECKED'")
        .params(inForceFrom, by, secondBy, number)
        .update()
        == 1;
  }

  boolean discard(int number, String reason, String by, Instant now) {
    return jdbc.sql(
            "update catalogue_version set status = 'DISCARDED', discard_reason = ?, discarded_by = ?, discarded_at = ?"
                + " where number = ? and status in ('DRAFT', 'CHECKED')")
        .params(reason, by, now.atOffset(ZoneOffset.UTC), number)
        .update()
        == 1;
  }

  /** False where another node was first. */
  boolean putInForce(int number, Instant now) {
    return jdbc.sql(
            "update catalogue_version set status = 'IN_FORCE', in_force_from = ?"
                + " where number = ? and status = 'PUBLISHED'")
        .params(now.atOffset(ZoneOffset.UTC), number)
        .update()
        == 1;
  }

  void supersede(int number, LocalDate day) {
    jdbc.sql(
            "update catalogue_version set status = 'SUPERSEDED', superseded_day = ?"
                + " where number = ? and status = 'IN_FORCE'")
        .params(day, number)
        .update();
  }

  Map<CatalogueMeasure, Integer> expected(int number) {
    Map<CatalogueMeasure, Integer> expected = new EnumMap<>(CatalogueMeasure.class);
    jdbc.sql("select measure, number_ from catalogue_expectation where version = ?")
        .param(number)
        .query(row -> {
          expected.put(CatalogueMeasure.valueOf(row.getString(1)), row.getInt(2));
        });
    return expected;
  }

  void expect(int number, Map<CatalogueMeasure, Integer> expected) {
    jdbc.sql("delete from catalogue_expectation where version = ?").param(number).update();
    expected.forEach(
        (measure, many) ->
            jdbc.sql("insert into catalogue_expectation (version, measure, number_) values (?, ?, ?)")
                .params(number, measure.name(), many)
                .update());
  }

  private Map<ListType, Integer> counts(int number) {
    Map<ListType, Integer> counts = none();
    jdbc.sql("select list, count(*) from catalogue_item where version = ? group by list")
        .param(number)
        .query(row -> {
          counts.put(ListType.valueOf(row.getString(1)), row.getInt(2));
        });
    return counts;
  }

  private static Map<ListType, Integer> none() {
    Map<ListType, Integer> counts = new EnumMap<>(ListType.class);
    for (ListType list : ListType.values()) {
      counts.put(list, 0);
    }
    return counts;
  }

  private static CatalogueVersion version(ResultSet row, Map<ListType, Integer> counts) throws SQLException {
    return new CatalogueVersion(
        row.getInt("number"),
        row.getString("label"),
        VersionStatus.valueOf(row.getString("status")),
        row.getObject("in_force_day", LocalDate.class),
        row.getObject("superseded_day", LocalDate.class),
        row.getInt("based_on"),
        row.getString("made_by"),
        row.getTimestamp("made_at") == null ? null : row.getTimestamp("made_at").toInstant(),
        row.getString("checked_by"),
        row.getString("approved_by"),
        row.getString("second_by"),
        row.getInt("revision"),
        row.getString("discard_reason"),
        Collections.unmodifiableMap(counts));
  }
}
