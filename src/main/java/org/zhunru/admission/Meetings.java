package org.zhunru.admission;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records of joint meetings, and what the tables made of them. */
@Service
@Transactional
public class Meetings {

  private final JdbcClient jdbc;
  private final AdmissionRows rows;
  private final CaseNotes notes;

  Meetings(JdbcClient jdbc, AdmissionRows rows, CaseNotes notes) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.notes = notes;
  }

  public void recordMeeting(String ref, MeetingAnswer answer, String by, String byName, String organisation) {
    jdbc.sql("insert into admission_meeting (ref, content, recorded_by, recorded_at) values (?, ?, ?, ?)")
        .params(ref, rows.write(answer), byName, AdmissionRows.time(notes.now()))
        .update();
    notes.note(
        ref, "meeting-recorded", by, organisation, answer.attending(), answer.votesFor(), answer.votesAgainst());
  }

  @Transactional(readOnly = true)
  public Optional<MeetingAnswer> latestMeeting(String ref) {
    return jdbc.sql("select content from admission_meeting where ref = ? order by id desc limit 1")
        .param(ref)
        .query((rs, n) -> rows.read(rs.getString(1), MeetingAnswer.class))
        .optional();
  }

  @Transactional(readOnly = true)
  public Optional<AdmissionView.JointMeeting> meeting(String ref) {
    return jdbc.sql("select m.content, r.joint_outcome, m.recorded_at from admission_meeting m join admission_request r on r.ref ="
                + " m.ref where m.ref = ? order by m.id desc limit 1")
        .param(ref)
        .query(
            (rs, n) -> {
              MeetingAnswer a = rows.read(rs.getString(1), MeetingAnswer.class);
              return new AdmissionView.JointMeeting(
                  a.attending(),
                  a.votesFor(),
                  a.votesAgainst(),
                  a.minutes(),
                  rs.getString(2),
                  AdmissionRows.instant(rs, "recorded_at"));
            })
        .optional();
  }
}
