package org.zhunru.admission;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.zhunru.casefile.CaseFiles.Hold;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.Milestone;

/**
 * Everything a party sees of a request.
 *
 * @param submissions number of times it was submitted, 1 where it was never corrected
 * @param verdict what the rules said last, null before they were asked
 * @param conditions codes of binding conditions in force for the offer or the decision
 * @param residentsChanges changes that residents agreed with, by community; empty where there are none
 * @param promisedMoney yuan for each community that the department promised with the conditions, null where it did not
 * @param opinions answers of street, communities and reviewers
 * @param terms days granted, null before the decision
 */
public record AdmissionView(
    CaseHeader header,
    Application application,
    int submissions,
    RuleVerdict verdict,
    List<String> conditions,
    String residentsChanges,
    BigDecimal promisedMoney,
    List<Opinion> opinions,
    List<ConsultationRecord> consultations,
    JointMeeting meeting,
    Ruling ruling,
    List<Milestone> timeline,
    List<Hold> holds) {

  /**
   * What the rules said, and what an officer made of it.
   *
   * @param settledOutcome the outcome the case goes on with; differs from {@code outcome} after an override
   */
  public record RuleVerdict(
      String outcome,
      String reasonCode,
      String rule,
      String settledOutcome,
      List<String> redFlags,
      String alternative,
      String overrideReason,
      String overriddenBy,
      String countersignedBy) {}

  /** @param stance AGREE, OBJECT, or, when the term ran out, SILENT, or STANDS where an earlier objection stands */
  public record Opinion(
      String round, String organisation, String role, String stance, String text, String by, Instant at) {}

  /**
   * A community's consultation; what no meeting said is null.
   *
   * @param subjectType what was talked about, codes of T10
   * @param directlyAffectedObjection whether a resident directly affected objected
   * @param changes what the residents asked to change, or agreed with
   * @param result null until it ended
   * @param consultation number of the case in which the community consults; null where a clerk once recorded it
   * @param at when it was asked for, or ended
   */
  public record ConsultationRecord(
      long id,
      String community,
      int attempt,
      String topic,
      String subjectType,
      String form,
      LocalDate heldOn,
      Integer invited,
      Integer present,
      Integer votesFor,
      Integer votesAgainst,
      Boolean directlyAffectedObjection,
      Boolean legalityIssue,
      String objections,
      String changes,
      String result,
      String consultation,
      OwnersAnswer owners,
      Instant at) {

    /** Results after which there once was another meeting. */
    static final Set<String> UNFINISHED = Set.of("RECONVENE", "REVISE_AND_RECONSULT");

    static ConsultationRecord of(
        long id, String community, int attempt, ConsultationAnswer a, String result, String consultation,
        OwnersAnswer owners, Instant at) {
      return new ConsultationRecord(
          id,
          community,
          attempt,
          a.topic(),
          a.subjectType(),
          a.form(),
          a.heldOn(),
          a.invited(),
          a.present(),
          a.votesFor(),
          a.votesAgainst(),
          a.directlyAffectedObjection(),
          a.legalityIssue(),
          a.objections(),
          a.changes(),
          result,
          consultation,
          owners,
          at);
    }

    /** Whether it came to an end that counts. */
    public boolean finished() {
      return result != null && !UNFINISHED.contains(result);
    }
  }

  /** One time the request was handed in; the last is the one that counts. */
  public record Submission(int number, String by, Instant at) {}

  public record JointMeeting(int attending, int votesFor, int votesAgainst, String minutes, String result, Instant at) {}

  /** @param decidedBy display name of the leader, or of nobody where a term ran out */
  public record Ruling(String outcome, String reasonCode, String opinion, String decidedBy, Instant at, Integer termDays) {}
}
