package org.zhunru.ownersvote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what owners are asked. */
@Repository
class MatterRows {

  private static final String MATTER =
      "select ref, community, subject, question, parent, opened_by, opened_at, matter, noticed_on, votes_from, votes_until,"
          + " counted_by, units, total_area, total_owners, part_area, part_owners, consent_area, consent_owners, against_owners,"
          + " abstained_owners, result, reason from ownersvote_matter ";

  private final JdbcClient jdbc;

  MatterRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(OwnersMatter it) {
    jdbc.sql(
            "insert into ownersvote_matter (ref, community, subject, question, parent, opened_by, opened_at) values (?, ?, ?, ?,"
                + " ?, ?, ?)")
        .params(
            it.ref(), it.community(), it.subject().name(), it.question(), it.parent(), it.openedBy(),
            it.openedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<OwnersMatter> find(String ref) {
    return jdbc.sql(MATTER + "where ref = ?").param(ref).query((rs, n) -> matter(rs)).optional();
  }

  OwnersMatter get(String ref) {
    return find(ref).orElseThrow();
  }

  /** Whoever votes, and whoever ends the voting or changes the list, waits for the other. */
  OwnersMatter lock(String ref) {
    jdbc.sql("select ref from ownersvote_matter where ref = ? for update").param(ref).query(String.class).optional();
    return get(ref);
  }

  /** Of these communities, newest first. */
  List<OwnersMatter> of(List<String> communities, int most) {
    return communities.isEmpty()
        ? List.of()
        : jdbc.sql(
                MATTER
                    + "where community in (:communities) order by opened_at desc, ref desc fetch first :most rows only")
            .param("communities", communities)
            .param("most", most)
            .query((rs, n) -> matter(rs))
            .list();
  }

  /** Whoever asks owners on the same case at the same time waits for the other. */
  void lockParent(String parent) {
    jdbc.sql(
            "insert into ownersvote_parent (parent) select cast(? as varchar(30)) where not exists (select parent from"
                + " ownersvote_parent where parent = ?)")
        .params(parent, parent)
        .update();
    jdbc.sql("select parent from ownersvote_parent where parent = ? for update").param(parent).query(String.class).single();
  }

  List<OwnersMatter> ofParent(String parent) {
    return jdbc.sql(MATTER + "where parent = ? order by opened_at desc, ref desc").param(parent).query((rs, n) -> matter(rs)).list();
  }

  /** Whose list was posted, newest first. */
  List<OwnersMatter> posted(int most) {
    return jdbc.sql(MATTER + "where units is not null order by opened_at desc, ref desc fetch first ? rows only")
        .param(most)
        .query((rs, n) -> matter(rs))
        .list();
  }

  void settle(String ref, String matter) {
    jdbc.sql("update ownersvote_matter set matter = ? where ref = ?").params(matter, ref).update();
  }

  void notice(String ref, LocalDate on, LocalDate from, LocalDate until) {
    jdbc.sql("update ownersvote_matter set noticed_on = ?, votes_from = ?, votes_until = ? where ref = ?")
        .params(on, from, until, ref)
        .update();
  }

  void counted(String ref, String by) {
    jdbc.sql("update ownersvote_matter set counted_by = ? where ref = ?").params(by, ref).update();
  }

  void figures(String ref, OwnersFigures it) {
    jdbc.sql(
            "update ownersvote_matter set units = ?, total_area = ?, total_owners = ?, part_area = ?, part_owners = ?,"
                + " consent_area = ?, consent_owners = ?, against_owners = ?, abstained_owners = ? where ref = ?")
        .params(
            it.units(), it.totalArea(), it.totalOwners(), it.partArea(), it.partOwners(), it.consentArea(), it.consentOwners(),
            it.againstOwners(), it.abstainedOwners(), ref)
        .update();
  }

  void result(String ref, String result, String reason) {
    jdbc.sql("update ownersvote_matter set result = ?, reason = ? where ref = ?").params(result, reason, ref).update();
  }

  private static OwnersMatter matter(ResultSet rs) throws SQLException {
    return new OwnersMatter(
        rs.getString("ref"),
        rs.getString("community"),
        OwnersSubject.valueOf(rs.getString("subject")),
        rs.getString("question"),
        rs.getString("parent"),
        rs.getString("opened_by"),
        rs.getObject("opened_at", OffsetDateTime.class).toInstant(),
        rs.getString("matter"),
        rs.getObject("noticed_on", LocalDate.class),
        rs.getObject("votes_from", LocalDate.class),
        rs.getObject("votes_until", LocalDate.class),
        rs.getString("counted_by"),
        rs.getObject("units", Integer.class) == null ? null : figures(rs),
        rs.getString("result"),
        rs.getString("reason"));
  }

  static OwnersFigures figures(ResultSet rs) throws SQLException {
    return new OwnersFigures(
        rs.getInt("units"),
        rs.getLong("total_area"),
        rs.getLong("total_owners"),
        rs.getLong("part_area"),
        rs.getLong("part_owners"),
        rs.getLong("consent_area"),
        rs.getLong("consent_owners"),
        rs.getLong("against_owners"),
        rs.getLong("abstained_owners"));
  }
}
