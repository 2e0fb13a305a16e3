package org.zhunru.catalogue;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who changed rows of a version while it was a draft. */
@Component
class CatalogueAuthorRows {

  private final JdbcClient jdbc;

  CatalogueAuthorRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The caller holds the version's row. */
  void add(int version, String username) {
    if (!of(version).contains(username)) {
      jdbc.sql("insert into catalogue_author (version, username) values (?, ?)").params(version, username).update();
    }
  }

  Set<String> of(int version) {
    return new TreeSet<>(
        jdbc.sql("select username from catalogue_author where version = ?").param(version).query(String.class).list());
  }
}
