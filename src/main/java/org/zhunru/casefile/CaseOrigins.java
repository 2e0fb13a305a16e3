package org.zhunru.casefile;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of whom matters come from. */
class CaseOrigins {

  private final JdbcClient jdbc;

  CaseOrigins(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Origin origin) {
    jdbc.sql("insert into casefile_origin (ref, organisation, name) values (?, ?, ?)")
        .params(origin.ref(), origin.organisation(), origin.name())
        .update();
  }

  /** By number; a matter of which nothing was said is absent. */
  Map<String, Origin> of(Collection<String> refs) {
    return refs.isEmpty()
        ? Map.of()
        : jdbc.sql("select ref, organisation, name from casefile_origin where ref in (:refs)")
            .param("refs", refs)
            .query((rs, n) -> new Origin(rs.getString(1), rs.getString(2), rs.getString(3)))
            .list()
            .stream()
            .collect(Collectors.toMap(Origin::ref, Function.identity()));
  }
}
