package org.zhunru.consultation.process;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.consultation.ConsultationResult;
import org.zhunru.consultation.CourseRules;
import org.zhunru.consultation.FigureKind;
import org.zhunru.engine.Decision;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;
import org.zhunru.standing.BodyKind;

/** The tables of consultation-course, asked where a step needs them. */
@Component
class CourseTables implements CourseRules {

  private static final String CARRIED_OUT = "consultation-carried-out";
  private static final String FORM = "form";
  private static final String RESULT = "consultationResult";

  private final Decisions decisions;

  CourseTables(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public String noticeTerm(String form) {
    return (String) ask("consultation-notice-term", Facts.none().with(FORM, form)).get("noticeTerm");
  }

  @Override
  public String way(String form) {
    return (String) ask("consultation-way", Facts.none().with(FORM, form)).get("way");
  }

  @Override
  public AfterResult after(ConsultationResult result) {
    Facts said = ask("consultation-follow-up", Facts.none().with(RESULT, result.name()));
    return new AfterResult((String) said.get("followUp"), (String) said.get("stateAfter"), (String) said.get("termAfter"));
  }

  @Override
  public boolean carriedOut(String outcome, String state) {
    Facts ended =
        Facts.none().with("askerOutcome", listed("askerOutcome", outcome)).with("askerState", listed("askerState", state));
    return Boolean.TRUE.equals(ask(CARRIED_OUT, ended).get("carriedOut"));
  }

  @Override
  public List<BodyKind> met(String form, ConsultationResult result) {
    Facts met = Facts.none().with(FORM, form).with(RESULT, result.name());
    Decision said = decisions.evaluate("consultation-body-met", met);
    return said.tables().get(said.tables().size() - 1).rows().stream()
        .map(Decision.MatchedRow::outputs)
        .sorted(Comparator.comparing(row -> (Integer) row.get("turn")))
        .map(row -> BodyKind.valueOf((String) row.get("body")))
        .toList();
  }

  @Override
  public FigureRule figure(String form, FigureKind chosen) {
    Facts said =
        ask(
            "consultation-base", Facts.none().with(FORM, form).with("chosenBase", chosen == null ? null : chosen.name()));
    return new FigureRule((String) said.get("baseKind"), (Integer) said.get("eachLeast"), (Integer) said.get("eachMost"));
  }

  /** A value the table has a word for, or its word for all others: other rooms have outcomes of their own. */
  private String listed(String fact, String value) {
    return decisions.asks(CARRIED_OUT).stream()
            .anyMatch(column -> column.name().equals(fact) && column.allowed().contains(value))
        ? value
        : "OTHER";
  }

  private Facts ask(String table, Facts facts) {
    return decisions.evaluate(table, facts).outputs();
  }
}
