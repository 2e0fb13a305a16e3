package org.zhunru.admission;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;

/** The consultations that a request asked of its communities, and what came of them. */
@Service
@Transactional
public class AskedConsultations {

  /** Results after which residents agreed. */
  private static final Set<String> AGREED = Set.of("ADOPTED", "ADOPTED_WITH_CHANGES");

  private final JdbcClient jdbc;
  private final AdmissionRows rows;
  private final Organisations organisations;
  private final CaseNotes notes;

  AskedConsultations(JdbcClient jdbc, AdmissionRows rows, Organisations organisations, CaseNotes notes) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.organisations = organisations;
    this.notes = notes;
  }

  /** @param consultation number of the case in which the community consults */
  public void asked(String ref, String community, String consultation, String topic) {
    int earlier =
        jdbc.sql("select count(*) from admission_consultation where ref = ? and community = ?")
            .params(ref, community)
            .query(Integer.class)
            .single();
    jdbc.sql(
            "insert into admission_consultation (ref, community, attempt, content, consultation, recorded_by, recorded_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            ref,
            community,
            earlier + 1,
            rows.write(ConsultationAnswer.asked(topic)),
            consultation,
            CaseNotes.SYSTEM,
            AdmissionRows.time(notes.now()))
        .update();
    notes.noteSystem(ref, "consultation-asked", name(community), consultation);
  }

  /** @param result the outcome of that case */
  public void ended(String ref, String consultation, String result, ConsultationAnswer came) {
    jdbc.sql("update admission_consultation set content = ?, result = ?, recorded_at = ? where ref = ? and consultation = ?")
        .params(rows.write(came), result, AdmissionRows.time(notes.now()), ref, consultation)
        .update();
    notes.noteSystem(ref, "consultation-ended", consultation, notes.text("consultation." + result));
    if (result.equals(OwnersStanding.OWNERS_VOTE)) {
      notes.noteSystem(ref, "owners-vote-needed", consultation);
    }
  }

  /**
   * Owners decided what a consultation could not. It stands with the request; residents did not agree by that. What was
   * decided first stays: neither a vote that was given up nor one that was held again later says anything else.
   *
   * @param consultation the case from which the owners' vote came; nothing happens where no request asked for it
   * @return numbers of the requests
   */
  public List<String> ownersDecided(String consultation, OwnersAnswer answer) {
    List<String> refs =
        jdbc.sql("select ref from admission_consultation where consultation = ? and result = ?")
            .params(consultation, OwnersStanding.OWNERS_VOTE)
            .query(String.class)
            .list();
    jdbc.sql(
            "update admission_consultation set owners_vote = ?, owners_result = ? where consultation = ? and result = ? and"
                + " (owners_result is null or owners_result not in ('ADOPTED', 'NOT_ADOPTED', 'NOT_ENOUGH_TAKING_PART'))")
        .params(answer.vote(), answer.result(), consultation, OwnersStanding.OWNERS_VOTE)
        .update();
    refs.forEach(
        ref -> notes.noteSystem(ref, "owners-vote-ended", answer.vote(), notes.text("owners-vote." + answer.result()), consultation));
    return refs;
  }

  /** The latest result of each community. */
  @Transactional(readOnly = true)
  public List<String> results(String ref) {
    return latest(ref).stream().map(AdmissionView.ConsultationRecord::result).toList();
  }

  /** Where the owners' vote stands, of the latest consultation of each community. */
  @Transactional(readOnly = true)
  public List<OwnersStanding> ownersStandings(String ref) {
    return latest(ref).stream().map(OwnersStanding::of).toList();
  }

  /** Where the owners' vote of that consultation stands. */
  @Transactional(readOnly = true)
  public OwnersStanding ownersStanding(String ref, String consultation) {
    return of(ref).stream()
        .filter(one -> consultation.equals(one.consultation()))
        .map(OwnersStanding::of)
        .findFirst()
        .orElse(new OwnersStanding(false, "NONE"));
  }

  /** What binds whoever does it: for each community that agreed, the changes it agreed with; empty where there are none. */
  @Transactional(readOnly = true)
  public String changes(String ref) {
    return latest(ref).stream()
        .filter(one -> AGREED.contains(one.result()))
        .filter(one -> one.changes() != null && !one.changes().isBlank())
        .map(one -> notes.text("consultation.changes", name(one.community()), one.changes().strip()))
        .collect(Collectors.joining("\n"));
  }

  private List<AdmissionView.ConsultationRecord> latest(String ref) {
    List<AdmissionView.ConsultationRecord> all = of(ref).stream().filter(AdmissionView.ConsultationRecord::finished).toList();
    return all.stream()
        .filter(one -> all.stream().noneMatch(later -> later.community().equals(one.community()) && later.id() > one.id()))
        .toList();
  }

  @Transactional(readOnly = true)
  public List<AdmissionView.ConsultationRecord> of(String ref) {
    return jdbc.sql(
            "select id, community, attempt, content, result, consultation, owners_vote, owners_result, recorded_at from"
                + " admission_consultation where ref = ? order by id")
        .param(ref)
        .query(
            (rs, n) ->
                AdmissionView.ConsultationRecord.of(
                    rs.getLong("id"),
                    rs.getString("community"),
                    rs.getInt("attempt"),
                    rows.read(rs.getString("content"), ConsultationAnswer.class),
                    rs.getString("result"),
                    rs.getString("consultation"),
                    owners(rs.getString("owners_vote"), rs.getString("owners_result")),
                    AdmissionRows.instant(rs, "recorded_at")))
        .list();
  }

  private static OwnersAnswer owners(String vote, String result) {
    return vote == null ? null : new OwnersAnswer(vote, result);
  }

  private String name(String community) {
    return organisations.find(community).map(Organisation::name).orElse(community);
  }
}
