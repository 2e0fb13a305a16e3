package org.zhunru.tenure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.Parameters;

/** Votes of the joint meeting on items that are admitted already: objections and exits. */
@Service
@Transactional
public class JointMeetings {

  /** Subject of a meeting that decides again after an objection; a vote for keeps the admission. */
  public static final String OBJECTION = "OBJECTION";

  /** Subject of a meeting on an exit; a vote for ends the item. */
  public static final String EXIT = "EXIT";

  private final JdbcClient jdbc;
  private final Parameters parameters;
  private final TenureNotes notes;

  JointMeetings(JdbcClient jdbc, Parameters parameters, TenureNotes notes) {
    this.jdbc = jdbc;
    this.parameters = parameters;
    this.notes = notes;
  }

  /** @return whether the motion is carried: more than the district's share of the votes given, abstentions not counted */
  public boolean record(String ref, String subject, Vote vote, String by, String byName, String organisation) {
    int given = vote.votesFor() + vote.votesAgainst();
    boolean carried =
        parameters.value("joint-review.majority").doubleValue() * given < vote.votesFor();
    jdbc.sql(
            "insert into tenure_meeting (ref, subject, held_on, attending, votes_for, votes_against, minutes, carried,"
                + " recorded_by, recorded_name, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            ref,
            subject,
            vote.heldOn(),
            vote.attending(),
            vote.votesFor(),
            vote.votesAgainst(),
            vote.minutes(),
            carried,
            by,
            byName,
            notes.now())
        .update();
    notes.note(
        ref,
        "meeting-" + subject.toLowerCase(java.util.Locale.ROOT),
        by,
        organisation,
        vote.attending(),
        vote.votesFor(),
        vote.votesAgainst());
    return carried;
  }

  @Transactional(readOnly = true)
  public Optional<Meeting> latest(String ref, String subject) {
    return jdbc.sql("select * from tenure_meeting where ref = ? and subject = ? order by id desc limit 1")
        .params(ref, subject)
        .query((rs, n) -> meeting(rs))
        .optional();
  }

  @Transactional(readOnly = true)
  public Meeting get(long id) {
    return jdbc.sql("select * from tenure_meeting where id = ?").param(id).query((rs, n) -> meeting(rs)).single();
  }

  @Transactional(readOnly = true)
  public List<Meeting> of(String ref) {
    return jdbc.sql("select * from tenure_meeting where ref = ? order by id")
        .param(ref)
        .query((rs, n) -> meeting(rs))
        .list();
  }

  /** The leader's signature under what the meeting decided last on the subject. */
  public void sign(String ref, String subject, String opinion, String by, String byName, String organisation) {
    Meeting meeting = latest(ref, subject).orElseThrow();
    signed(meeting.id(), opinion, byName);
    notes.note(ref, meeting.carried() ? "exit-signed" : "exit-not-carried", by, organisation, opinion);
  }

  /** The leader's signature under a meeting. */
  public void signed(long id, String opinion, String byName) {
    jdbc.sql("update tenure_meeting set signed_name = ?, opinion = ?, signed_at = ? where id = ?")
        .params(byName, opinion, notes.now(), id)
        .update();
  }

  public void sendBack(String ref, String opinion, String by, String organisation) {
    notes.note(ref, "exit-returned", by, organisation, opinion);
  }

  private static Meeting meeting(ResultSet rs) throws SQLException {
    return new Meeting(
        rs.getLong("id"),
        rs.getString("subject"),
        new Vote(
            Lives.day(rs, "held_on"),
            rs.getInt("attending"),
            rs.getInt("votes_for"),
            rs.getInt("votes_against"),
            rs.getString("minutes")),
        rs.getBoolean("carried"),
        rs.getString("recorded_by"),
        rs.getString("recorded_name"),
        rs.getString("signed_name"),
        rs.getString("opinion"),
        Lives.instant(rs, "signed_at"));
  }

  /** What the lead unit's clerk recorded. */
  public record Vote(LocalDate heldOn, int attending, int votesFor, int votesAgainst, String minutes) {}

  /** @param signedName null before a leader signed */
  public record Meeting(
      long id,
      String subject,
      Vote vote,
      boolean carried,
      String recordedBy,
      String recordedName,
      String signedName,
      String opinion,
      Instant signedAt) {}
}
