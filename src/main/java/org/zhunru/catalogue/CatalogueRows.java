package org.zhunru.catalogue;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of this room. */
class CatalogueRows {

  private final JdbcClient jdbc;

  CatalogueRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Version> inForce() {
    return jdbc.sql(
            "select number, label, in_force_from from catalogue_version where status = 'IN_FORCE' order by number desc"
                + " limit 1")
        .query((rs, n) -> new Version(rs.getInt(1), rs.getString(2), instant(rs.getTimestamp(3))))
        .optional();
  }

  int numberInForce() {
    return jdbc.sql("select coalesce(max(number), 0) from catalogue_version where status = 'IN_FORCE'")
        .query(Integer.class)
        .single();
  }

  List<Item> items(int version) {
    return jdbc.sql(
            "select code, list, category, title, lead_department, basis, conditions, frequency from catalogue_item where"
                + " version = ? order by code")
        .param(version)
        .query(
            (rs, n) ->
                new Item(
                    rs.getString(1),
                    ListType.valueOf(rs.getString(2)),
                    rs.getString(3),
                    rs.getString(4),
                    rs.getString(5),
                    rs.getString(6),
                    rs.getString(7),
                    rs.getString(8)))
        .list();
  }

  List<CertificateKind> certificates(int version) {
    return jdbc.sql(
            "select code, title, responsible_department, how_to_obtain_instead from catalogue_certificate where version = ?"
                + " order by code")
        .param(version)
        .query((rs, n) -> new CertificateKind(rs.getString(1), rs.getString(2), rs.getString(3), rs.getString(4)))
        .list();
  }

  void insert(Version version) {
    jdbc.sql("insert into catalogue_version (number, label, status, in_force_from) values (?, ?, 'IN_FORCE', ?)")
        .params(version.number(), version.label(), version.inForceFrom().atOffset(ZoneOffset.UTC))
        .update();
  }

  void insert(int version, Item item) {
    jdbc.sql(
            "insert into catalogue_item (version, code, list, category, title, lead_department, basis, conditions,"
                + " frequency) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            version,
            item.code(),
            item.list().name(),
            item.category(),
            item.title(),
            item.leadDepartment(),
            item.basis(),
            item.conditions(),
            item.frequency())
        .update();
  }

  void insert(int version, CertificateKind kind) {
    jdbc.sql(
            "insert into catalogue_certificate (version, code, title, responsible_department, how_to_obtain_instead) values"
                + " (?, ?, ?, ?, ?)")
        .params(version, kind.code(), kind.title(), kind.responsibleDepartment(), kind.howToObtainInstead())
        .update();
  }

  private static Instant instant(Timestamp stamp) {
    return stamp.toInstant();
  }

  record Version(int number, String label, Instant inForceFrom) {}
}
