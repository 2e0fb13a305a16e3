package org.zhunru.inventory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plaques that hang, and the list of those that may. */
@Repository
class PlaqueRows {

  /** Plaques in one statement. */
  private static final int AT_ONCE = 1000;

  private final JdbcClient jdbc;

  PlaqueRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Names on the list. */
  List<String> listed() {
    return jdbc.sql("select name from inventory_allowed where retired_at is null").query(String.class).list();
  }

  /** Those that nobody was asked to take down. */
  List<Plaque> undisputed() {
    return plaques("ref is null");
  }

  /**
   * Those that no row of the table has judged yet.
   *
   * @param disputed those somebody was asked to take down, else those nobody was
   */
  List<Plaque> unjudged(boolean disputed) {
    return plaques("allowed_reason is null and ref is " + (disputed ? "not null and allowed = false" : "null"));
  }

  private List<Plaque> plaques(String which) {
    return jdbc.sql("select id, name, community from inventory_entry where kind = 'PLAQUE' and ended_on is null and " + which)
        .query((rs, n) -> new Plaque(rs.getLong(1), rs.getString(2), rs.getString(3)))
        .list();
  }

  void keep(PlaqueTable.Answer answer, List<Long> ids) {
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      jdbc.sql("update inventory_entry set allowed = :allowed, allowed_reason = :reason where id in (:ids)")
          .param("allowed", answer.allowed())
          .param("reason", answer.reason())
          .param("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
          .update();
    }
  }

  /** @param community code of the one it hangs at */
  record Plaque(long id, String name, String community) {}
}
