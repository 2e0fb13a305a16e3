package org.zhunru.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The entries: added and read, nothing else. */
class EntryRows {

  private static final String COLUMNS = "select id, at_, actor, organisation, act, case_ref, object_, result, detail";
  private static final TypeReference<Map<String, String>> DETAIL = new TypeReference<>() {};

  /** Most characters of one value; a milestone's sentence fits. */
  private static final int MOST = 4000;

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.builder().build();

  EntryRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @return the number of the entry; the id of the one given does not matter */
  long add(AuditEntry entry) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into audit_entry (at_, actor, organisation, act, case_ref, object_, result, detail) values (?, ?, ?, ?,"
                + " ?, ?, ?, ?)")
        .params(
            Times.of(entry.at()),
            cut(entry.actor(), 60),
            entry.organisation(),
            entry.act(),
            entry.caseRef(),
            cut(entry.object(), 200),
            cut(entry.result(), 80),
            write(entry.detail()))
        .update(key, "id");
    return key.getKeyAs(Long.class);
  }

  List<AuditEntry> ofCase(String ref) {
    return jdbc.sql(COLUMNS + " from audit_entry where case_ref = ? order by id")
        .param(ref)
        .query((rs, n) -> entry(rs))
        .list();
  }

  List<AuditEntry> find(Conditions conditions, int limit, long offset) {
    return jdbc.sql(COLUMNS + " from audit_entry" + conditions.where() + " order by id desc limit ? offset ?")
        .params(conditions.parametersAnd(limit, offset))
        .query((rs, n) -> entry(rs))
        .list();
  }

  long count(Conditions conditions) {
    return jdbc.sql("select count(*) from audit_entry" + conditions.where())
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }

  private AuditEntry entry(ResultSet rs) throws SQLException {
    return new AuditEntry(
        rs.getLong("id"),
        Times.in(rs, "at_"),
        rs.getString("actor"),
        rs.getString("organisation"),
        rs.getString("act"),
        rs.getString("case_ref"),
        rs.getString("object_"),
        rs.getString("result"),
        read(rs.getString("detail")));
  }

  /** An act is not lost because a name somebody typed is too long or holds what a database cannot store. */
  private static String cut(String text, int most) {
    if (text == null) {
      return null;
    }
    String clean = text.replace('\u0000', ' ');
    return clean.length() <= most ? clean : clean.substring(0, most - 1) + "…";
  }

  private String write(Map<String, String> detail) {
    try {
      Map<String, String> cut = new LinkedHashMap<>();
      detail.forEach((name, text) -> cut.put(name, cut(text, MOST)));
      return json.writeValueAsString(cut);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, String> read(String detail) {
    try {
      return json.readValue(detail, DETAIL);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
