package org.zhunru.tenure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
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

  public static final String CARRIED = "CARRIED";

  /** Too few attended: the meeting is void and is held again. */
  public static final String NO_QUORUM = "NO_QUORUM";

  private static final String SELECT =
      "select m.*, e.reason as exit_reason from tenure_meeting m left join tenure_exit e on e.id = m.exit_ ";

  private final JdbcClient jdbc;
  private final Parameters parameters;
  private final TenureNotes notes;

  JointMeetings(JdbcClient jdbc, Parameters parameters, TenureNotes notes) {
    this.jdbc = jdbc;
    this.parameters = parameters;
    this.notes = notes;
  }

  /**
   * Records a meeting that decides again after an objection; what it decided is said by the table {@code tenure-meeting}.
   *
   * @return id of the meeting
   */
  public long record(String ref, Vote vote, String by, String byName, String organisation) {
    long meeting = insert(ref, OBJECTION, null, vote, by, byName);
    notes.note(ref, "meeting-objection", by, organisation, vote.attending(), vote.votesFor(), vote.votesAgainst());
    return meeting;
  }

  /**
   * Records a meeting on one exit of the item.
   *
   * @param matter the exit it voted on
   * @param reason why that is before the meeting, in words
   * @return id of the meeting
   */
  public long record(String ref, int matter, String reason, Vote vote, String by, String byName, String organisation) {
    long meeting = insert(ref, EXIT, matter, vote, by, byName);
    notes.note(ref, "meeting-exit", by, organisation, vote.attending(), vote.votesFor(), vote.votesAgainst(), reason);
    return meeting;
  }

  private long insert(String ref, String subject, Integer matter, Vote vote, String by, String byName) {
    KeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into tenure_meeting (ref, subject, held_on, attending, members, votes_for, votes_against, minutes, carried,"
                + " recorded_by, recorded_name, recorded_at, exit_) values (?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?, ?)")
        .params(
            ref,
            subject,
            vote.heldOn(),
            vote.attending(),
            parameters.number("tenure.meeting-members"),
            vote.votesFor(),
            vote.votesAgainst(),
            vote.minutes(),
            by,
            byName,
            notes.now(),
            matter)
        .update(key, "id");
    return key.getKey().longValue();
  }

  /** The facts of the meeting recorded last, on which the table decides. */
  @Transactional(readOnly = true)
  public Map<String, Object> voteFacts(String ref) {
    return jdbc.sql(
            "select attending, members, votes_for, votes_against from tenure_meeting where ref = ? and result is null order by id"
                + " desc limit 1")
        .param(ref)
        .query(
            (rs, n) -> {
              Map<String, Object> facts = new LinkedHashMap<>();
              facts.put("attending", rs.getInt(1));
              facts.put("members", rs.getInt(2));
              facts.put("quorum", parameters.value("tenure.meeting-quorum").doubleValue());
              facts.put("votesFor", rs.getInt(3));
              facts.put("votesAgainst", rs.getInt(4));
              facts.put("majority", parameters.value("joint-review.majority").doubleValue());
              return facts;
            })
        .single();
  }

  /** @param result what the table said of the meeting recorded last: CARRIED, NOT_CARRIED or NO_QUORUM */
  public void decided(String ref, String result) {
    jdbc.sql(
            "update tenure_meeting set result = ?, carried = ? where id = (select max(id) from tenure_meeting where ref = ? and"
                + " result is null)")
        .params(result, result.equals(CARRIED), ref)
        .update();
    if (result.equals(NO_QUORUM)) {
      notes.system(ref, "meeting-no-quorum");
    }
  }

  @Transactional(readOnly = true)
  public Meeting get(long id) {
    return jdbc.sql(SELECT + "where m.id = ?").param(id).query((rs, n) -> meeting(rs)).single();
  }

  @Transactional(readOnly = true)
  public List<Meeting> of(String ref) {
    return jdbc.sql(SELECT + "where m.ref = ? order by m.id")
        .param(ref)
        .query((rs, n) -> meeting(rs))
        .list();
  }

  /** The leader's signature under a meeting on an exit: of two matters on one item each has its own. */
  public void sign(String ref, Meeting meeting, String reason, String opinion, String by, String byName, String organisation) {
    signed(meeting.id(), opinion, byName);
    notes.note(ref, meeting.carried() ? "exit-signed" : "exit-not-carried", by, organisation, opinion, reason);
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
        rs.getString("exit_reason"),
        new Vote(
            Lives.day(rs, "held_on"),
            rs.getInt("attending"),
            rs.getInt("votes_for"),
            rs.getInt("votes_against"),
            rs.getString("minutes")),
        rs.getString("result"),
        rs.getString("recorded_by"),
        rs.getString("recorded_name"),
        rs.getString("signed_name"),
        rs.getString("opinion"),
        Lives.instant(rs, "signed_at"));
  }

  /** What the lead unit's clerk recorded. */
  public record Vote(LocalDate heldOn, int attending, int votesFor, int votesAgainst, String minutes) {}

  /**
   * @param exitReason code of why the exit it voted on is before it, null for an objection
   * @param result CARRIED, NOT_CARRIED or NO_QUORUM, null before the table decided
   * @param signedName null before a leader signed
   */
  public record Meeting(
      long id,
      String subject,
      String exitReason,
      Vote vote,
      String result,
      String recordedBy,
      String recordedName,
      String signedName,
      String opinion,
      Instant signedAt) {

    public boolean carried() {
      return CARRIED.equals(result);
    }
  }
}
