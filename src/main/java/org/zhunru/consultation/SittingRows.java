package org.zhunru.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of meetings and their notices. */
@Repository
class SittingRows {

  private static final String SITTING =
      "select ref, number_, attempt, revised, meets_on, starts_at, place, state, held_on, closed_at, legality_issue,"
          + " legality_note, invited, present, votes_for, votes_against, abstained, affected_against, affected_buildings,"
          + " affected_represented, result, base_kind, base_count, base_taken_on,"
          + " base_source"
          + " from consultation_sitting ";

  private final JdbcClient jdbc;

  SittingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Sitting it) {
    jdbc.sql(
            "insert into consultation_sitting (ref, number_, attempt, revised, meets_on, starts_at, place, state, base_kind,"
                + " base_count, base_taken_on, base_source) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            it.ref(), it.number(), it.attempt(), it.revised(), it.meetsOn(), it.startsAt(), it.place(), it.state().name(),
            kind(it.base()), count(it.base()), takenOn(it.base()), source(it.base()))
        .update();
  }

  List<Sitting> of(String ref) {
    return jdbc.sql(SITTING + "where ref = ? order by number_").param(ref).query((rs, n) -> sitting(rs)).list();
  }

  /** The newest meeting of each, by number; of those that have one. */
  List<Sitting> newest(List<String> refs) {
    return refs.isEmpty()
        ? List.of()
        : jdbc.sql(
                SITTING
                    + "s where ref in (:refs) and number_ = (select max(t.number_) from consultation_sitting t where t.ref = s.ref)")
            .param("refs", refs)
            .query((rs, n) -> sitting(rs))
            .list();
  }

  /** The newest meeting. */
  Optional<Sitting> newest(String ref) {
    return newest(List.of(ref)).stream().findFirst();
  }

  /** The newest meeting; whoever else asks for it so waits until this transaction ends. */
  Optional<Sitting> lock(String ref) {
    jdbc.sql("select ref from consultation_topic where ref = ? for update").param(ref).query(String.class).optional();
    return newest(ref);
  }

  void move(String ref, int number, LocalDate meetsOn, String startsAt, String place, QuorumFigure base) {
    jdbc.sql(
            "update consultation_sitting set meets_on = ?, starts_at = ?, place = ?, base_kind = ?, base_count = ?,"
                + " base_taken_on = ?, base_source = ? where ref = ? and number_ = ?")
        .params(meetsOn, startsAt, place, kind(base), count(base), takenOn(base), source(base), ref, number)
        .update();
  }

  void open(String ref, int number, LocalDate heldOn) {
    jdbc.sql("update consultation_sitting set state = 'VOTING', held_on = ? where ref = ? and number_ = ?")
        .params(heldOn, ref, number)
        .update();
  }

  void close(String ref, int number, Instant at) {
    jdbc.sql("update consultation_sitting set state = 'CLOSED', closed_at = ? where ref = ? and number_ = ?")
        .params(at.atOffset(ZoneOffset.UTC), ref, number)
        .update();
  }

  void legality(String ref, int number, boolean issue, String note) {
    jdbc.sql("update consultation_sitting set legality_issue = ?, legality_note = ? where ref = ? and number_ = ?")
        .params(issue, note, ref, number)
        .update();
  }

  /** What was counted, with whoever had declared something by then, and who was there to advise; counted again it stays. */
  void figures(String ref, int number, Figures it) {
    jdbc.sql(
            "update consultation_attendance set advised = true where ref = ? and sitting = ? and participant in (select id from"
                + " consultation_participant where ref = ? and advises)")
        .params(ref, number, ref)
        .update();
    jdbc.sql(
            "insert into consultation_recusal (ref, sitting, participant, interest, note, recused) select p.ref, ?, p.id, p.interest,"
                + " p.interest_note, p.recused from consultation_participant p where p.ref = ? and p.interest <> 'NONE' and not exists"
                + " (select 1 from consultation_recusal r where r.ref = p.ref and r.sitting = ? and r.participant = p.id)")
        .params(number, ref, number)
        .update();
    jdbc.sql(
            "update consultation_sitting set invited = ?, present = ?, votes_for = ?, votes_against = ?, abstained = ?,"
                + " affected_against = ?, affected_buildings = ?, affected_represented = ? where ref = ? and number_ = ?")
        .params(
            it.invited(), it.present(), it.votesFor(), it.votesAgainst(), it.abstained(), it.affectedAgainst(),
            it.affectedBuildings(), it.affectedRepresented(), ref, number)
        .update();
  }

  void result(String ref, int number, ConsultationResult result) {
    jdbc.sql("update consultation_sitting set state = 'COUNTED', result = ? where ref = ? and number_ = ?")
        .params(result.name(), ref, number)
        .update();
  }

  void insert(String ref, Notice it) {
    jdbc.sql(
            "insert into consultation_notice (ref, number_, sitting, meets_on, starts_at, place, given_on, given_by, moved)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            ref, it.number(), it.sitting(), it.meetsOn(), it.startsAt(), it.place(), it.givenOn(), it.givenBy(), it.moved())
        .update();
  }

  void moved(String ref, int sitting) {
    jdbc.sql("update consultation_notice set moved = true where ref = ? and sitting = ?").params(ref, sitting).update();
  }

  List<Notice> notices(String ref) {
    return jdbc.sql(
            "select number_, sitting, meets_on, starts_at, place, given_on, given_by, moved from consultation_notice where"
                + " ref = ? order by number_")
        .param(ref)
        .query(
            (rs, n) ->
                new Notice(
                    rs.getInt(1), rs.getInt(2), rs.getObject(3, LocalDate.class), rs.getString(4), rs.getString(5),
                    rs.getObject(6, LocalDate.class), rs.getString(7), rs.getBoolean(8)))
        .list();
  }

  private static String kind(QuorumFigure base) {
    return base == null ? null : base.kind().name();
  }

  private static Integer count(QuorumFigure base) {
    return base == null ? null : base.count();
  }

  private static LocalDate takenOn(QuorumFigure base) {
    return base == null ? null : base.takenOn();
  }

  private static String source(QuorumFigure base) {
    return base == null ? null : base.source();
  }

  private static QuorumFigure base(ResultSet rs) throws SQLException {
    String kind = rs.getString("base_kind");
    return kind == null
        ? null
        : new QuorumFigure(
            FigureKind.valueOf(kind), rs.getInt("base_count"), rs.getObject("base_taken_on", LocalDate.class),
            rs.getString("base_source"));
  }

  private static Sitting sitting(ResultSet rs) throws SQLException {
    Integer invited = rs.getObject("invited", Integer.class);
    OffsetDateTime closed = rs.getObject("closed_at", OffsetDateTime.class);
    String result = rs.getString("result");
    return new Sitting(
        rs.getString("ref"),
        rs.getInt("number_"),
        rs.getInt("attempt"),
        rs.getBoolean("revised"),
        rs.getObject("meets_on", LocalDate.class),
        rs.getString("starts_at"),
        rs.getString("place"),
        SittingState.valueOf(rs.getString("state")),
        rs.getObject("held_on", LocalDate.class),
        closed == null ? null : closed.toInstant(),
        rs.getObject("legality_issue", Boolean.class),
        rs.getString("legality_note"),
        invited == null
            ? null
            : new Figures(
                invited, rs.getInt("present"), rs.getInt("votes_for"), rs.getInt("votes_against"), rs.getInt("abstained"),
                rs.getInt("affected_against"), rs.getObject("affected_buildings", Integer.class),
                rs.getObject("affected_represented", Integer.class)),
        result == null ? null : ConsultationResult.valueOf(result),
        base(rs));
  }
}
