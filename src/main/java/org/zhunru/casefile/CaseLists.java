package org.zhunru.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads many matters in as many statements as one. A number that nothing has is absent from every answer. */
class CaseLists {

  private final JdbcClient jdbc;

  CaseLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By number, in the order of the numbers. */
  Map<String, CaseHeader> headers(Collection<String> refs) {
    Map<String, CaseHeader> headers = new LinkedHashMap<>();
    if (!refs.isEmpty()) {
      jdbc.sql(CaseRows.HEADER + "where ref in (:refs) order by ref")
          .param("refs", refs)
          .query((rs, n) -> CaseRows.header(rs))
          .list()
          .forEach(one -> headers.put(one.ref(), one));
    }
    return headers;
  }

  /** Codes of the parties, by number; a matter without any is absent. */
  Map<String, List<String>> parties(Collection<String> refs) {
    Map<String, List<String>> parties = new HashMap<>();
    if (!refs.isEmpty()) {
      jdbc.sql("select ref, organisation from casefile_party where ref in (:refs)")
          .param("refs", refs)
          .query(
              rs -> {
                parties.computeIfAbsent(rs.getString(1), ref -> new ArrayList<>()).add(rs.getString(2));
              });
    }
    return parties;
  }

  /** By number, first first; a matter without any is absent. */
  Map<String, List<Milestone>> timelines(Collection<String> refs) {
    Map<String, List<Milestone>> timelines = new HashMap<>();
    if (!refs.isEmpty()) {
      jdbc.sql("select at_, actor, organisation, what, text_, ref from casefile_milestone where ref in (:refs) order by id")
          .param("refs", refs)
          .query(
              rs -> {
                timelines.computeIfAbsent(rs.getString("ref"), ref -> new ArrayList<>()).add(CaseRows.milestone(rs));
              });
    }
    return timelines;
  }
}
