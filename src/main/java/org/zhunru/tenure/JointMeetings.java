package org.zhunru.tenure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.jointmeeting.MatterDecided;

/** What the joint meeting decided on items that are admitted already: on objections and on exits. */
@Service
@Transactional
public class JointMeetings {

  /** Subject of a meeting that decides again after an objection; a vote for takes the admission back. */
  public static final String REVOCATION = "REVOCATION";

  /** Subject of such a meeting as an earlier version asked it; a vote for keeps the admission. */
  public static final String OBJECTION = "OBJECTION";

  /** Subject of a meeting on an exit; a vote for ends the item. */
  public static final String EXIT = "EXIT";

  private static final String CARRIED = "CARRIED";
  private static final String NOT_CARRIED = "NOT_CARRIED";

  private static final String SELECT =
      "select m.*, e.reason as exit_reason, o.number_ from tenure_meeting m left join tenure_exit e on e.id = m.exit_ left join"
          + " tenure_objection o on o.id = m.objection_ ";

  private final JdbcClient jdbc;
  private final TenureNotes notes;

  JointMeetings(JdbcClient jdbc, TenureNotes notes) {
    this.jdbc = jdbc;
    this.notes = notes;
  }

  /**
   * @param revocation whether it was asked to take the admission back, or to keep it
   * @param number of the objection, from 1
   */
  void onObjection(MatterDecided decided, boolean revocation, int number) {
    insert(decided, revocation ? REVOCATION : OBJECTION, null, decided.subject());
    note(decided, revocation ? "meeting-revocation" : "meeting-objection", number);
  }

  /** @param reason why the exit was before the meeting, in words */
  void onExit(MatterDecided decided, String reason) {
    insert(decided, EXIT, decided.subject(), null);
    note(decided, decided.carried() ? "meeting-exit" : "meeting-no-exit", reason);
  }

  private void note(MatterDecided decided, String what, Object about) {
    notes.system(
        decided.ref(), what, decided.session(), about, decided.tally().cast(), decided.tally().votesFor(),
        decided.tally().votesAgainst(), decided.signedBy());
  }

  private void insert(MatterDecided decided, String subject, Long exit, Long objection) {
    jdbc.sql(
            "insert into tenure_meeting (ref, subject, session, held_on, attending, members, votes_for, votes_against, minutes,"
                + " carried, result, recorded_by, recorded_name, recorded_at, signed_name, signed_at, exit_, objection_) values"
                + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            decided.ref(),
            subject,
            decided.session(),
            decided.heldOn(),
            decided.tally().cast(),
            decided.tally().entitled(),
            decided.tally().votesFor(),
            decided.tally().votesAgainst(),
            decided.conclusion(),
            decided.carried(),
            decided.carried() ? CARRIED : NOT_CARRIED,
            TenureNotes.SYSTEM,
            decided.signedBy(),
            notes.now(),
            decided.signedBy(),
            notes.now(),
            exit,
            objection)
        .update();
  }

  /** Meetings on an item, first first. */
  @Transactional(readOnly = true)
  public List<Meeting> of(String ref) {
    return jdbc.sql(SELECT + "where m.ref = ? order by m.id").param(ref).query((rs, n) -> meeting(rs)).list();
  }

  private static Meeting meeting(ResultSet rs) throws SQLException {
    return new Meeting(
        rs.getString("session"),
        rs.getString("subject"),
        rs.getString("exit_reason"),
        rs.getInt("number_"),
        Lives.day(rs, "held_on"),
        rs.getInt("attending"),
        rs.getInt("votes_for"),
        rs.getInt("votes_against"),
        rs.getString("minutes"),
        rs.getString("result"));
  }

  /**
   * @param subject REVOCATION, OBJECTION or EXIT; it says what a vote for means
   * @param session number of the session, null where a clerk of an earlier version recorded the meeting by hand
   * @param exitReason code of why the exit it voted on is before it, null for an objection
   * @param objection number of the objection, from 1; 0 for an exit, and where it was not recorded
   * @param attending members who voted; an abstention is a vote
   * @param minutes what it found on this matter
   * @param result CARRIED or NOT_CARRIED; of an earlier version also NO_QUORUM, and UNSIGNED for what no leader signed
   */
  public record Meeting(
      String session,
      String subject,
      String exitReason,
      int objection,
      LocalDate heldOn,
      int attending,
      int votesFor,
      int votesAgainst,
      String minutes,
      String result) {}
}
