package org.zhunru.admission.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.zhunru.admission.AdmissionView;
import org.zhunru.admission.AdmissionView.ConsultationRecord;
import org.zhunru.admission.AdmissionView.JointMeeting;
import org.zhunru.admission.AdmissionView.Opinion;
import org.zhunru.admission.AdmissionView.Ruling;
import org.zhunru.admission.Application;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.Milestone;
import org.zhunru.rulebook.RuleWords;

/**
 * A request as the API tells it.
 *
 * @param outcome the decision; before it, what the rules said; null before they were asked
 * @param clockHeld whether the clock of the term stands still
 */
@Schema(description = "准入申请；outcome、reasonCode 在决定前为规则结论，决定后为决定")
record AdmissionAnswer(
    String ref,
    String title,
    String department,
    String state,
    String outcome,
    String reasonCode,
    String rule,
    String explanation,
    List<Coded> conditions,
    List<Coded> redFlags,
    Coded alternative,
    List<String> communities,
    Instant submittedAt,
    Instant dueAt,
    boolean clockHeld,
    Instant decidedAt,
    List<Opinion> opinions,
    List<ConsultationRecord> consultations,
    JointMeeting jointMeeting,
    Ruling ruling,
    List<Milestone> timeline,
    List<DocumentAnswer> documents,
    Application application) {

  record Coded(String code, String text) {}

  static AdmissionAnswer of(AdmissionView view, List<DocumentAnswer> documents) {
    CaseHeader header = view.header();
    AdmissionView.RuleVerdict verdict = view.verdict();
    Ruling ruling = view.ruling();
    String reason = ruling != null ? ruling.reasonCode() : verdict == null ? null : verdict.reasonCode();
    return new AdmissionAnswer(
        header.ref(),
        header.title(),
        header.applicant(),
        header.state(),
        ruling != null ? ruling.outcome() : verdict == null ? null : verdict.settledOutcome(),
        reason,
        verdict == null ? null : verdict.rule(),
        reason == null ? null : RuleWords.reason(reason),
        view.conditions().stream().map(code -> new Coded(code, RuleWords.condition(code))).toList(),
        verdict == null
            ? List.of()
            : verdict.redFlags().stream().map(code -> new Coded(code, RuleWords.redFlag(code))).toList(),
        verdict == null || verdict.alternative() == null || verdict.alternative().isEmpty()
            ? null
            : new Coded(verdict.alternative(), RuleWords.alternative(verdict.alternative())),
        view.application().communities(),
        header.openedAt(),
        header.dueAt(),
        header.heldSince() != null,
        ruling == null ? null : ruling.at(),
        view.opinions(),
        view.consultations(),
        view.meeting(),
        ruling,
        view.timeline(),
        documents,
        view.application());
  }
}
