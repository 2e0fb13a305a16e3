package org.zhunru.admission;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.CaseHeader;

/** What a department asks for at the same time. */
@Component
class OpenTitles {

  private final JdbcClient jdbc;
  private final CaseFiles cases;

  OpenTitles(JdbcClient jdbc, CaseFiles cases) {
    this.jdbc = jdbc;
    this.cases = cases;
  }

  /**
   * Titles of the department's undecided requests that were filed before this one.
   *
   * @param ref number of the request, null where it is not filed yet
   */
  Stream<String> before(String ref, String department) {
    Set<String> undecided =
        jdbc.sql("select ref from admission_request where department = ? and decided_at is null")
            .param(department)
            .query(String.class)
            .set();
    return cases.open("ZR", department).stream()
        .filter(header -> undecided.contains(header.ref()))
        .filter(header -> ref == null || header.ref().compareTo(ref) < 0)
        .map(CaseHeader::title);
  }
}
