package org.zhunru.admission;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the table of terms (T8) says of the time after an admission. */
@Repository
class FollowUps {

  private final JdbcClient jdbc;

  FollowUps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  FollowUp of(String ref) {
    return jdbc.sql("select publicity_days, filing from admission_request where ref = ?")
        .param(ref)
        .query((rs, n) -> new FollowUp(rs.getObject(1, Integer.class), !Boolean.FALSE.equals(rs.getObject(2))))
        .single();
  }

  /**
   * @param publicityDays working days, null where no table said it
   * @param filing whether it is filed; true where no table said it
   */
  record FollowUp(Integer publicityDays, boolean filing) {}
}
