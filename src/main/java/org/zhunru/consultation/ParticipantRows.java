package org.zhunru.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhunru.casefile.WrittenText;

/** The table of participants. */
@Repository
class ParticipantRows {

  private static final int BATCH = 500;

  private static final String PARTICIPANT =
      "select p.id, p.ref, p.number_, p.name, p.seat, p.place, p.affected, p.contact, p.proposer, p.code, p.interest, p.interest_note,"
          + " p.advises from consultation_participant p ";

  private final JdbcTemplate batch;
  private final JdbcClient jdbc;

  ParticipantRows(JdbcTemplate batch) {
    this.batch = batch;
    this.jdbc = JdbcClient.create(batch);
  }

  /** All of one consultation, for its next meeting; in few statements, however many there are. */
  void insert(List<Participant> participants, Set<Interest> recused) {
    int since = participants.isEmpty() ? 1 : next(participants.get(0).ref());
    int[] number = {participants.isEmpty() ? 0 : last(participants.get(0).ref())};
    batch.batchUpdate(
        "insert into consultation_participant (ref, name, seat, place, affected, contact, proposer, code, since_sitting,"
            + " number_, interest, interest_note, recused) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        participants,
        BATCH,
        (row, it) -> {
          row.setString(1, it.ref());
          row.setString(2, it.name());
          row.setString(3, it.seat().name());
          row.setString(4, it.place());
          row.setBoolean(5, it.affected());
          row.setString(6, it.contact());
          row.setBoolean(7, it.proposer());
          row.setString(8, it.code());
          row.setInt(9, since);
          row.setInt(10, ++number[0]);
          row.setString(11, it.declared().name());
          row.setString(12, it.note());
          row.setBoolean(13, recused.contains(it.declared()));
        });
  }

  /** Number of the meeting that is not counted yet. */
  private int next(String ref) {
    return jdbc.sql("select count(*) + 1 from consultation_sitting where ref = ? and invited is not null")
        .param(ref)
        .query(Integer.class)
        .single();
  }

  /** Highest number on the list; 0 where it is empty. */
  private int last(String ref) {
    return jdbc.sql("select coalesce(max(number_), 0) from consultation_participant where ref = ?")
        .param(ref)
        .query(Integer.class)
        .single();
  }

  /** Whoever stands below him on the list moves up. */
  void remove(Participant who) {
    jdbc.sql("delete from consultation_interest where participant = ?").param(who.id()).update();
    jdbc.sql("delete from consultation_participant where ref = ? and id = ?").params(who.ref(), who.id()).update();
    jdbc.sql("update consultation_participant set number_ = number_ - 1 where ref = ? and number_ > ?")
        .params(who.ref(), who.number())
        .update();
  }

  /** Those who declared something. */
  List<Participant> declared(String ref) {
    return jdbc.sql(PARTICIPANT + "where p.ref = ? and p.interest <> 'NONE' order by p.id")
        .param(ref)
        .query((rs, n) -> participant(rs))
        .list();
  }

  Optional<Participant> numbered(String ref, int number) {
    return jdbc.sql(PARTICIPANT + "where p.ref = ? and p.number_ = ? and p.number_ > 0")
        .params(ref, number)
        .query((rs, n) -> participant(rs))
        .optional();
  }

  int count(String ref) {
    return jdbc.sql("select count(*) from consultation_participant where ref = ?").param(ref).query(Integer.class).single();
  }

  List<Participant> all(String ref) {
    return jdbc.sql(PARTICIPANT + "where p.ref = ? order by p.id").param(ref).query((rs, n) -> participant(rs)).list();
  }

  /** Names of those who took part in a meeting. */
  List<String> present(Sitting sitting) {
    return jdbc.sql(
            "select p.name from consultation_participant p join consultation_attendance a on a.participant = p.id"
                + " where a.ref = ? and a.sitting = ? order by p.id")
        .params(sitting.ref(), sitting.number())
        .query(String.class)
        .list();
  }

  /** One page of those whose name or place holds the text, or whose code or number it is. @param page from 1 */
  List<Participant> page(String ref, String text, int page, int size) {
    return jdbc.sql(
            PARTICIPANT
                + "where p.ref = :ref and (p.name like :text or p.place like :text or p.code = :code"
                + " or cast(p.number_ as varchar(20)) = :code) order by case when cast(p.number_ as varchar(20)) = :code then 0 else 1 end, p.id"
                + " offset :skip rows fetch next :size rows only")
        .param("ref", ref)
        .param("text", like(text))
        .param("code", text)
        .param("skip", (page - 1) * size)
        .param("size", size)
        .query((rs, n) -> participant(rs))
        .list();
  }

  int count(String ref, String text) {
    return jdbc.sql(
            "select count(*) from consultation_participant p where p.ref = :ref and (p.name like :text or p.place like :text or"
                + " p.code = :code or cast(p.number_ as varchar(20)) = :code)")
        .param("ref", ref)
        .param("text", like(text))
        .param("code", text)
        .query(Integer.class)
        .single();
  }

  /**
   * Directly affected buildings in the order of the list; blanks and width of letters make no difference between two names. Those
   * affected whose building is not known are one together, which only one of them can stand for. Whoever is recused or only advises stands for none.
   */
  List<Building> buildings(Sitting sitting) {
    Map<String, Building> found = new LinkedHashMap<>();
    Set<String> affected = new HashSet<>();
    jdbc.sql(
            "select p.place, max(case when p.affected then 1 else 0 end), max(case when a.participant is null or p.recused or p.advises or (p.place = ''"
                + " and not p.affected) then 0 else 1 end) from consultation_participant p left join consultation_attendance a on a.participant = p.id and a.ref = p.ref"
                + " and a.sitting = :sitting where p.ref = :ref group by p.place order by min(p.id)")
        .param("ref", sitting.ref())
        .param("sitting", sitting.number())
        .query(
            (ResultSet rs) -> {
              String key = WrittenText.key(rs.getString(1));
              found.merge(
                  key, new Building(rs.getString(1), rs.getInt(3) == 1),
                  (first, second) -> new Building(first.place(), first.represented() || second.represented()));
              if (rs.getInt(2) == 1) {
                affected.add(key);
              }
            });
    found.keySet().retainAll(affected);
    return List.copyOf(found.values());
  }

  Optional<Participant> find(String ref, long id) {
    return jdbc.sql(PARTICIPANT + "where p.ref = ? and p.id = ?").params(ref, id).query((rs, n) -> participant(rs)).optional();
  }

  Optional<Participant> byCode(String ref, String code) {
    return jdbc.sql(PARTICIPANT + "where p.ref = ? and p.code = ?").params(ref, code).query((rs, n) -> participant(rs)).optional();
  }

  private static String like(String text) {
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  private static Participant participant(ResultSet rs) throws SQLException {
    return new Participant(
        rs.getLong("id"),
        rs.getString("ref"),
        rs.getInt("number_"),
        rs.getString("name"),
        SeatType.valueOf(rs.getString("seat")),
        rs.getString("place"),
        rs.getBoolean("affected"),
        rs.getString("contact"),
        rs.getBoolean("proposer"),
        rs.getString("code"),
        Interest.valueOf(rs.getString("interest")),
        rs.getString("interest_note"),
        rs.getBoolean("advises"));
  }
}
