package org.zhunru.consultation;

import java.util.List;
import org.zhunru.standing.BodyKind;

/** The tables that say how a consultation goes on. */
public interface CourseRules {

  /** @param form null before it is known @return name of the term between a notice and its meeting */
  String noticeTerm(String form);

  /** @return HERE where a meeting of this community may decide, STREET where its street says how, ELSEWHERE otherwise */
  String way(String form);

  /** What follows a final result. */
  AfterResult after(ConsultationResult result);

  /**
   * Whether what residents agreed to is carried out once the case that asked has ended.
   *
   * @param outcome of that case, may be null
   * @param state it ended in
   */
  boolean carriedOut(String outcome, String state);

  /** Kinds of body that met where a meeting of that form had that result, the first that stands. */
  List<BodyKind> met(String form, ConsultationResult result);

  /** What the attendance of a meeting of that form is compared with. @param chosen null where nothing was said */
  FigureRule figure(String form, FigureKind chosen);

  /**
   * @param followUp IMPLEMENT, FEEDBACK, or NONE where residents did not decide and nothing was done here
   * @param state of the case then
   * @param term that begins then
   */
  record AfterResult(String followUp, String state, String term) {}

  /**
   * @param said name of a {@link FigureKind}, LIST where only the list counts, ASKED where it has to be said, REFUSED where it
   *     does not fit the form
   * @param eachLeast people of each unit that are to come at least
   * @param eachMost people of each unit that may be on the list; 0 for any number
   */
  record FigureRule(String said, int eachLeast, int eachMost) {}
}
