package org.zhunru.admission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Organisations;

/** Records of consultations and of joint meetings, and what the tables made of them. */
@Service
@Transactional
public class Meetings {

  /** Results that ask for another meeting. */
  private static final Set<String> UNFINISHED = Set.of("RECONVENE", "REVISE_AND_RECONSULT");

  private final JdbcClient jdbc;
  private final AdmissionRows rows;
  private final Organisations organisations;
  private final CaseNotes notes;

  Meetings(JdbcClient jdbc, AdmissionRows rows, Organisations organisations, CaseNotes notes) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.organisations = organisations;
    this.notes = notes;
  }

  public void recordConsultation(
      String ref, String community, int attempt, ConsultationAnswer answer, String by, String byName) {
    jdbc.sql(
            "insert into admission_consultation (ref, community, attempt, content, recorded_by, recorded_at) values (?, ?,"
                + " ?, ?, ?, ?)")
        .params(ref, community, attempt, rows.write(answer), byName, AdmissionRows.time(notes.now()))
        .update();
    notes.note(ref, "consultation-recorded", by, community, answer.topic(), answer.present(), answer.invited());
  }

  @Transactional(readOnly = true)
  public ConsultationAnswer latestConsultation(String ref, String community) {
    return jdbc.sql(
            "select content from admission_consultation where ref = ? and community = ? order by id desc limit 1")
        .params(ref, community)
        .query((rs, n) -> rows.read(rs.getString(1), ConsultationAnswer.class))
        .single();
  }

  public void judgeConsultation(String ref, String community, String result, String formRequired) {
    jdbc.sql(
            "update admission_consultation set result = ?, form_required = ? where id = (select max(id) from"
                + " admission_consultation where ref = ? and community = ?)")
        .params(result, formRequired, ref, community)
        .update();
    notes.noteSystem(ref, "consultation-judged", notes.text("consultation." + result));
  }

  /** The latest result of each community of a request; what a merged one left unfinished counts where its successor met. */
  @Transactional(readOnly = true)
  public List<String> consultationResults(String ref) {
    List<Latest> latest =
        jdbc.sql(
                "select c.id, c.community, coalesce(c.result, 'NONE') as result from admission_consultation c where c.ref ="
                    + " ? and c.id = (select max(d.id) from admission_consultation d where d.ref = c.ref and d.community ="
                    + " c.community) order by c.community")
            .param(ref)
            .query(Latest.class)
            .list();
    return latest.stream().filter(one -> !wentOn(one, latest)).map(Latest::result).toList();
  }

  private boolean wentOn(Latest one, List<Latest> all) {
    if (!UNFINISHED.contains(one.result())) {
      return false;
    }
    String successor = organisations.current(organisations.get(one.community())).code();
    return all.stream().anyMatch(later -> later.community().equals(successor) && later.id() > one.id());
  }

  private record Latest(long id, String community, String result) {}

  @Transactional(readOnly = true)
  public List<AdmissionView.ConsultationRecord> consultations(String ref) {
    return jdbc.sql(
            "select community, attempt, content, result, recorded_at from admission_consultation where ref = ? order by id")
        .param(ref)
        .query(
            (rs, n) -> {
              ConsultationAnswer a = rows.read(rs.getString(3), ConsultationAnswer.class);
              return new AdmissionView.ConsultationRecord(
                  rs.getString(1),
                  rs.getInt(2),
                  a.topic(),
                  a.subjectType(),
                  a.form(),
                  a.heldOn(),
                  a.invited(),
                  a.present(),
                  a.votesFor(),
                  a.votesAgainst(),
                  Boolean.TRUE.equals(a.directlyAffectedObjection()),
                  Boolean.TRUE.equals(a.legalityIssue()),
                  a.objections(),
                  a.changes(),
                  rs.getString(4),
                  AdmissionRows.instant(rs, "recorded_at"));
            })
        .list();
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
