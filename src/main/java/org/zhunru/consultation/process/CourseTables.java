package org.zhunru.consultation.process;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.ConsultationResult;
import org.zhunru.consultation.CourseRules;
import org.zhunru.consultation.FigureKind;
import org.zhunru.engine.CaseDecisions;
import org.zhunru.engine.Decision;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;
import org.zhunru.standing.BodyKind;

/** The tables of consultation-course, asked where a step needs them. */
@Component
class CourseTables implements CourseRules {

  private static final String CARRIED_OUT = "consultation-carried-out";
  private static final String NOTICE_TERM = "consultation-notice-term";
  private static final String FORM = "form";
  private static final String RESULT = "consultationResult";

  private final Decisions decisions;
  private final CaseDecisions cases;

  CourseTables(Decisions decisions, CaseDecisions cases) {
    this.decisions = decisions;
    this.cases = cases;
  }

  @Override
  public String noticeTerm(String form) {
    return (String) decisions.evaluate(NOTICE_TERM, Facts.none().with(FORM, form)).outputs().get("noticeTerm");
  }

  @Override
  public String noticeTerm(String ref, String form) {
    return (String) take(ref, NOTICE_TERM, Facts.none().with(FORM, form)).get("noticeTerm");
  }

  @Override
  public String way(String ref, String form) {
    return (String) take(ref, "consultation-way", Facts.none().with(FORM, form)).get("way");
  }

  @Override
  public AfterResult after(String ref, ConsultationResult result) {
    Facts said = take(ref, "consultation-follow-up", Facts.none().with(RESULT, result.name()));
    return new AfterResult((String) said.get("followUp"), (String) said.get("stateAfter"), (String) said.get("termAfter"));
  }

  @Override
  public boolean carriedOut(String ref, String outcome, String state) {
    Facts ended =
        Facts.none().with("askerOutcome", listed("askerOutcome", outcome)).with("askerState", listed("askerState", state));
    return Boolean.TRUE.equals(take(ref, CARRIED_OUT, ended).get("carriedOut"));
  }

  @Override
  public List<BodyKind> met(String ref, String form, ConsultationResult result) {
    Facts met = Facts.none().with(FORM, form).with(RESULT, result.name());
    Decision said = cases.take(ref, "consultation-body-met", met);
    return said.tables().get(said.tables().size() - 1).rows().stream()
        .map(Decision.MatchedRow::outputs)
        .sorted(Comparator.comparing(row -> (Integer) row.get("turn")))
        .map(row -> BodyKind.valueOf((String) row.get("body")))
        .toList();
  }

  @Override
  public FigureRule figure(String ref, String form, FigureKind chosen) {
    Facts said =
        take(
            ref, "consultation-base", Facts.none().with(FORM, form).with("chosenBase", chosen == null ? null : chosen.name()));
    return new FigureRule((String) said.get("baseKind"), (Integer) said.get("eachLeast"), (Integer) said.get("eachMost"));
  }

  /** A value the table has a word for, or its word for all others: other rooms have outcomes of their own. */
  private String listed(String fact, String value) {
    return decisions.asks(CARRIED_OUT).stream()
            .anyMatch(column -> column.name().equals(fact) && column.allowed().contains(value))
        ? value
        : "OTHER";
  }

  private Facts take(String ref, String table, Facts facts) {
    return cases.take(ref, table, facts).outputs();
  }
}
