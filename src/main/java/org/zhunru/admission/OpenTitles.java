package org.zhunru.admission;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseFiles;

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
    return jdbc
        .sql("select ref from admission_request where department = ? and decided_at is null order by ref")
        .param(department)
        .query(String.class)
        .list()
        .stream()
        .filter(earlier -> ref == null || earlier.compareTo(ref) < 0)
        .map(cases::header)
        .filter(header -> header.open())
        .map(header -> header.title());
  }
}
