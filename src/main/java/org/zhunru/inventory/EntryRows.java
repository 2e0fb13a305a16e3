package org.zhunru.inventory;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of what is imposed. */
@Repository("inventoryEntryRows")
class EntryRows {

  private static final String SELECT =
      "select id, kind, community, name, owner_code, owner_name, since, ended_on, objection, accounts, hours_per_month,"
          + " still_used, frequency, survey_number, approved_by, valid_until, allowed, allowed_reason, ref from inventory_entry ";

  private final JdbcClient jdbc;

  EntryRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @return the number of the new entry; the entry's own number is not read */
  long insert(Entry entry, String by, Instant at) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    Entry.Usage usage = entry.usage() == null ? new Entry.Usage(0, BigDecimal.ZERO, false) : entry.usage();
    Entry.Survey survey = entry.survey();
    jdbc.sql(
            "insert into inventory_entry (kind, community, name, owner_code, owner_name, since, entered_by, entered_at,"
                + " accounts, hours_per_month, still_used, frequency, survey_number, approved_by, valid_until, allowed, allowed_reason)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(entry.kind().name())
        .param(entry.community())
        .param(entry.name())
        .param(entry.owner())
        .param(entry.ownerName())
        .param(entry.since())
        .param(by)
        .param(at.atOffset(ZoneOffset.UTC))
        .param(usage.accounts()).param(usage.hoursPerMonth())
        .param(usage.stillUsed())
        .param(survey == null ? null : survey.frequency())
        .param(survey == null ? null : survey.number())
        .param(survey == null ? null : survey.approvedBy())
        .param(survey == null ? null : survey.validUntil())
        .param(entry.hanging() == null ? null : entry.hanging().allowed())
        .param(entry.hanging() == null ? null : entry.hanging().reason())
        .update(key, "id");
    long id = key.getKeyAs(Long.class);
    if (survey != null) {
      fields(id, survey.fields());
    }
    return id;
  }

  private void fields(long id, List<String> fields) {
    Map<String, String> byNormal = FieldNames.in(String.join("\n", fields));
    int position = 1;
    for (Map.Entry<String, String> field : byNormal.entrySet()) {
      jdbc.sql("insert into inventory_field (entry_id, position_, name, normal) values (?, ?, ?, ?)")
          .params(id, position++, field.getValue(), field.getKey())
          .update();
    }
  }

  Optional<Entry> find(long id) {
    return jdbc.sql(SELECT + "where id = ?").param(id).query((rs, n) -> entry(rs, fieldsOf(List.of(id)))).optional();
  }

  /** Entries of one kind at these communities, what stands first, newest first. */
  List<Entry> of(EntryKind kind, Collection<String> communities) {
    return communities.isEmpty() ? List.of() : many("kind = :kind and community in (:codes)", kind, communities);
  }

  /** Entries of one kind that an organisation imposed. */
  List<Entry> by(EntryKind kind, String owner) {
    return many("kind = :kind and owner_code in (:codes)", kind, List.of(owner));
  }

  private List<Entry> many(String where, EntryKind kind, Collection<String> codes) {
    String order = " order by case when ended_on is null then 0 else 1 end, community, since desc, id desc";
    List<Long> ids =
        jdbc.sql("select id from inventory_entry where " + where)
            .param("kind", kind.name())
            .param("codes", codes)
            .query(Long.class)
            .list();
    Map<Long, List<String>> fields = kind == EntryKind.FORM ? fieldsOf(ids) : Map.of();
    return jdbc.sql(SELECT + "where " + where + order)
        .param("kind", kind.name())
        .param("codes", codes)
        .query((rs, n) -> entry(rs, fields))
        .list();
  }

  /** Report forms in use at these communities that are not this department's, with the fields that are asked for. */
  List<GivenField> given(Collection<String> communities, Collection<String> normals, String notOf) {
    if (communities.isEmpty() || normals.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            "select f.normal, e.owner_code, e.owner_name, e.name, e.survey_number, e.community from inventory_field f join"
                + " inventory_entry e on e.id = f.entry_id where f.normal in (:normals) and e.community in (:communities) and"
                + " e.ended_on is null and e.owner_code <> :notOf order by e.community, e.owner_name, e.name, f.position_")
        .param("normals", normals)
        .param("communities", communities)
        .param("notOf", notOf)
        .query(
            (rs, n) ->
                new GivenField(
                    rs.getString(1), rs.getString(2), rs.getString(3), rs.getString(4), rs.getString(5), rs.getString(6)))
        .list();
  }

  record GivenField(String normal, String owner, String ownerName, String form, String number, String community) {}

  void end(long id, LocalDate on) {
    jdbc.sql("update inventory_entry set ended_on = ? where id = ? and ended_on is null").params(on, id).update();
  }

  void object(long id, String note, String by, Instant at) {
    jdbc.sql("update inventory_entry set objection = ?, objected_by = ?, objected_at = ? where id = ?")
        .params(note, by, at.atOffset(ZoneOffset.UTC), id)
        .update();
  }

  Optional<Entry> locked(long id) {
    return jdbc.sql(SELECT + "where id = ? for update").param(id).query((rs, n) -> entry(rs, fieldsOf(List.of(id)))).optional();
  }

  void removal(long id, String ref) {
    jdbc.sql("update inventory_entry set ref = ? where id = ?").params(ref, id).update();
  }

  void allow(long id, boolean allowed, String reason) {
    jdbc.sql("update inventory_entry set allowed = ?, allowed_reason = ? where id = ?").params(allowed, reason, id).update();
  }

  /** The plaque a case takes down. */
  Optional<Entry> ofCase(String ref) {
    return jdbc.sql(SELECT + "where ref = ?").param(ref).query((rs, n) -> entry(rs, Map.of())).optional();
  }

  private Map<Long, List<String>> fieldsOf(List<Long> ids) {
    Map<Long, List<String>> fields = new TreeMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql("select entry_id, name from inventory_field where entry_id in (:ids) order by entry_id, position_")
          .param("ids", ids)
          .query(rs -> {
            fields.computeIfAbsent(rs.getLong(1), id -> new ArrayList<>()).add(rs.getString(2));
          });
    }
    return fields;
  }

  private static Entry entry(ResultSet rs, Map<Long, List<String>> fields) throws SQLException {
    EntryKind kind = EntryKind.valueOf(rs.getString("kind"));
    long id = rs.getLong("id");
    return new Entry(
        id,
        kind,
        rs.getString("community"),
        rs.getString("name"),
        rs.getString("owner_code"),
        rs.getString("owner_name"),
        rs.getObject("since", LocalDate.class),
        rs.getObject("ended_on", LocalDate.class),
        rs.getString("objection"),
        kind == EntryKind.SYSTEM
            ? new Entry.Usage(rs.getInt("accounts"), rs.getBigDecimal("hours_per_month"), rs.getBoolean("still_used"))
            : null,
        kind == EntryKind.FORM
            ? new Entry.Survey(
                rs.getString("frequency"),
                rs.getString("survey_number"),
                rs.getString("approved_by"),
                rs.getObject("valid_until", LocalDate.class),
                fields.getOrDefault(id, List.of()))
            : null,
        kind == EntryKind.PLAQUE ? new Entry.Hanging(rs.getBoolean("allowed"), rs.getString("allowed_reason"), rs.getString("ref")) : null);
  }
}
