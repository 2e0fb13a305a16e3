package org.zhunru.ownersvote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of owners and units. */
@Repository
class ElectorateRows {

  private static final int BATCH = 500;

  private static final String UNIT =
      "select u.id, u.unit_no, u.unit_key, u.area, u.owner, o.name, o.key_, o.code from ownersvote_unit u join ownersvote_owner o"
          + " on o.id = u.owner ";

  private static final String ASKED = "where u.ref = :ref and (u.unit_no like :text or o.name like :text or o.code = :code)";

  private final JdbcTemplate batch;
  private final JdbcClient jdbc;

  ElectorateRows(JdbcTemplate batch) {
    this.batch = batch;
    this.jdbc = JdbcClient.create(batch);
  }

  /** Owners that are not there yet, and all units, in few statements. @param units owner ids are not looked at */
  void insert(String ref, Collection<Unit> owners, List<Unit> units) {
    batch.batchUpdate(
        "insert into ownersvote_owner (ref, key_, name, code) values (?, ?, ?, ?)",
        owners,
        BATCH,
        (row, it) -> {
          row.setString(1, ref);
          row.setString(2, it.ownerKey());
          row.setString(3, it.name());
          row.setString(4, it.code());
        });
    Map<String, Long> ids = new HashMap<>();
    jdbc.sql("select key_, id from ownersvote_owner where ref = ?")
        .param(ref)
        .query(
            (ResultSet rs) -> {
              ids.put(rs.getString("key_"), rs.getLong("id"));
            });
    batch.batchUpdate(
        "insert into ownersvote_unit (ref, unit_no, unit_key, area, owner) values (?, ?, ?, ?, ?)",
        units,
        BATCH,
        (row, it) -> {
          row.setString(1, ref);
          row.setString(2, it.unit());
          row.setString(3, it.unitKey());
          row.setLong(4, it.area());
          row.setLong(5, ids.get(it.ownerKey()));
        });
  }

  /** An owner without units is none. */
  void remove(String ref, long id) {
    jdbc.sql("delete from ownersvote_unit where ref = ? and id = ?").params(ref, id).update();
    jdbc.sql("delete from ownersvote_owner where ref = ? and id not in (select owner from ownersvote_unit where ref = ?)")
        .params(ref, ref)
        .update();
  }

  List<Unit> all(String ref) {
    return jdbc.sql(UNIT + "where u.ref = ? order by u.id").param(ref).query((rs, n) -> unit(rs)).list();
  }

  Optional<Unit> find(String ref, long id) {
    return jdbc.sql(UNIT + "where u.ref = ? and u.id = ?").params(ref, id).query((rs, n) -> unit(rs)).optional();
  }

  Optional<Unit> byUnit(String ref, String unitKey) {
    return jdbc.sql(UNIT + "where u.ref = ? and u.unit_key = ?").params(ref, unitKey).query((rs, n) -> unit(rs)).optional();
  }

  /** One of the units of whoever has that code. */
  Optional<Unit> byCode(String ref, String code) {
    return jdbc.sql(UNIT + "where u.ref = ? and o.code = ? order by u.id fetch first 1 rows only")
        .params(ref, code)
        .query((rs, n) -> unit(rs))
        .optional();
  }

  /** One page of those whose number or owner holds the text, or whose code it is. @param page from 1 */
  List<Unit> page(String ref, String text, int page, int size) {
    return jdbc.sql(UNIT + ASKED + " order by u.id offset :skip rows fetch next :size rows only")
        .param("ref", ref)
        .param("text", like(text))
        .param("code", text)
        .param("skip", (page - 1) * size)
        .param("size", size)
        .query((rs, n) -> unit(rs))
        .list();
  }

  int count(String ref, String text) {
    return jdbc.sql("select count(*) from ownersvote_unit u join ownersvote_owner o on o.id = u.owner " + ASKED)
        .param("ref", ref)
        .param("text", like(text))
        .param("code", text)
        .query(Integer.class)
        .single();
  }

  private static String like(String text) {
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  private static Unit unit(ResultSet rs) throws SQLException {
    return new Unit(
        rs.getLong("id"),
        rs.getString("unit_no"),
        rs.getString("unit_key"),
        rs.getLong("area"),
        rs.getLong("owner"),
        rs.getString("name"),
        rs.getString("key_"),
        rs.getString("code"));
  }
}
