package org.zhunru.jointmeeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of sessions and of who sits in them. */
@Repository
class SessionRows {

  private static final String SESSION =
      "select ref, body, name, lead_unit, mode_, meets_on, held_on, place, minutes, remark, hash, signed_by, signed_at,"
          + " convened_by, convened_at from jointmeeting_session ";

  private final JdbcClient jdbc;

  SessionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(JointSession session) {
    jdbc.sql(
            "insert into jointmeeting_session (ref, body, name, lead_unit, mode_, meets_on, place, convened_by, convened_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            session.ref(), session.body(), session.name(), session.leadUnit(), session.mode().name(), session.meetsOn(),
            session.place(), session.convenedBy(), session.convenedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  void insert(String session, Member member) {
    Member.Holder holder = member.holder();
    jdbc.sql(
            "insert into jointmeeting_member (session, username, name, post, organisation, holder, holder_organisation,"
                + " seated) values (?, ?, ?, ?, ?, ?, ?, true)")
        .params(
            session, member.username(), member.name(), member.post(), member.organisation(),
            holder == null ? null : holder.username(), holder == null ? null : holder.organisation())
        .update();
  }

  /** From now these sit in it and nobody else; what others wrote before stays. */
  void seat(String session, List<Member> members) {
    jdbc.sql("update jointmeeting_member set seated = false where session = ?").param(session).update();
    members.forEach(member -> seat(session, member));
  }

  private void seat(String session, Member member) {
    Member.Holder holder = member.holder();
    int there =
        jdbc.sql(
                "update jointmeeting_member set seated = true, post = ?, organisation = ?, holder = ?, holder_organisation = ?"
                    + " where session = ? and username = ?")
            .params(
                member.post(), member.organisation(), holder == null ? null : holder.username(),
                holder == null ? null : holder.organisation(), session, member.username())
            .update();
    if (there == 0) {
      insert(session, member);
    }
  }

  Optional<JointSession> find(String ref) {
    return jdbc.sql(SESSION + "where ref = ?").param(ref).query((rs, n) -> session(rs)).optional();
  }

  JointSession get(String ref) {
    return find(ref).orElseThrow(() -> new IllegalStateException("No session " + ref));
  }

  /** Sessions of a lead unit, newest first. */
  List<JointSession> of(String leadUnit, int most) {
    return jdbc.sql(SESSION + "where lead_unit = ? order by convened_at desc, ref desc limit ?")
        .params(leadUnit, most)
        .query((rs, n) -> session(rs))
        .list();
  }

  /** Who sits in it. */
  List<Member> members(String session) {
    return invited(session).stream().filter(Member::seated).toList();
  }

  /** Who was invited to it, whether he sits in it or not. */
  List<Member> invited(String session) {
    return jdbc.sql(
            "select username, name, post, organisation, holder, holder_organisation, paper, paper_at, seated from"
                + " jointmeeting_member where session = ? order by name, username")
        .param(session)
        .query(
            (rs, n) ->
                new Member(
                    rs.getString("username"), rs.getString("name"), rs.getString("post"), rs.getString("organisation"),
                    holder(rs), rs.getString("paper"), instant(rs, "paper_at"), rs.getBoolean("seated")))
        .list();
  }

  /** @return false where the member wrote one already */
  boolean paper(String session, String username, String paper, Instant at) {
    return jdbc.sql(
                "update jointmeeting_member set paper = ?, paper_at = ? where session = ? and username = ? and paper is null")
            .params(paper, at.atOffset(ZoneOffset.UTC), session, username)
            .update()
        == 1;
  }

  void held(String ref, LocalDate on) {
    jdbc.sql("update jointmeeting_session set held_on = ? where ref = ?").params(on, ref).update();
  }

  void draft(String ref, String minutes) {
    jdbc.sql("update jointmeeting_session set minutes = ? where ref = ? and hash is null").params(minutes, ref).update();
  }

  void remark(String ref, String remark) {
    jdbc.sql("update jointmeeting_session set remark = ? where ref = ? and hash is null").params(remark, ref).update();
  }

  void sign(String ref, String by, Instant at) {
    jdbc.sql("update jointmeeting_session set signed_by = ?, signed_at = ? where ref = ? and hash is null")
        .params(by, at.atOffset(ZoneOffset.UTC), ref)
        .update();
  }

  void freeze(String ref, String minutes, String hash) {
    jdbc.sql("update jointmeeting_session set minutes = ?, hash = ? where ref = ? and hash is null")
        .params(minutes, hash, ref)
        .update();
  }

  private static JointSession session(ResultSet rs) throws SQLException {
    return new JointSession(
        rs.getString("ref"),
        rs.getLong("body"),
        rs.getString("name"),
        rs.getString("lead_unit"),
        SessionMode.valueOf(rs.getString("mode_")),
        rs.getObject("meets_on", LocalDate.class),
        rs.getObject("held_on", LocalDate.class),
        rs.getString("place"),
        rs.getString("minutes"),
        rs.getString("remark"),
        rs.getString("hash"),
        rs.getString("signed_by"),
        instant(rs, "signed_at"),
        rs.getString("convened_by"),
        instant(rs, "convened_at"));
  }

  private static Member.Holder holder(ResultSet rs) throws SQLException {
    String username = rs.getString("holder");
    return username == null ? null : new Member.Holder(username, rs.getString("holder_organisation"));
  }

  private static Instant instant(ResultSet rs, String column) throws SQLException {
    OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
