package org.zhunru.catalogue;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The certificates no community may be asked for, version by version. */
@Component
class CatalogueCertificateRows {

  private static final String COLUMNS = "code, title, responsible_department, how_to_obtain_instead";

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  CatalogueCertificateRows(JdbcTemplate template) {
    this.jdbc = JdbcClient.create(template);
    this.template = template;
  }

  List<CertificateKind> of(int version) {
    return jdbc.sql("select " + COLUMNS + " from catalogue_certificate where version = ? order by code")
        .param(version)
        .query((rs, n) -> new CertificateKind(rs.getString(1), rs.getString(2), rs.getString(3), rs.getString(4)))
        .list();
  }

  /** All kinds of a version at once, in two statements. */
  void replace(int version, List<CertificateKind> kinds) {
    jdbc.sql("delete from catalogue_certificate where version = ?").param(version).update();
    template.batchUpdate(
        "insert into catalogue_certificate (version, " + COLUMNS + ") values (?, ?, ?, ?, ?)",
        kinds.stream()
            .map(
                kind ->
                    new Object[] {
                      version, kind.code(), kind.title(), kind.responsibleDepartment(), kind.howToObtainInstead()
                    })
            .toList());
  }

  void insert(int version, CertificateKind kind) {
    jdbc.sql("insert into catalogue_certificate (version, " + COLUMNS + ") values (?, ?, ?, ?, ?)")
        .params(version, kind.code(), kind.title(), kind.responsibleDepartment(), kind.howToObtainInstead())
        .update();
  }

  boolean delete(int version, String code) {
    return jdbc.sql("delete from catalogue_certificate where version = ? and code = ?").params(version, code).update() == 1;
  }

  void copy(int from, int to) {
    jdbc.sql(
            "insert into catalogue_certificate (version, " + COLUMNS + ") select cast(? as int), " + COLUMNS
                + " from catalogue_certificate where version = ?")
        .params(to, from)
        .update();
  }
}
