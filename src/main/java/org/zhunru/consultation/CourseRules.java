package org.zhunru.consultation;

import java.util.List;
import org.zhunru.standing.BodyKind;

/** The tables that say how a consultation goes on; what they say of a case is in its trail. */
public interface CourseRules {

  /** Name of the term between a notice and its meeting, to be shown. @param form null before it is known */
  String noticeTerm(String form);

  /** The same, for a notice that is given. */
  String noticeTerm(String ref, String form);

  /** @return HERE where a meeting of this community may decide, STREET where its street says how, ELSEWHERE otherwise */
  String way(String ref, String form);

  /** What follows a final result. */
  AfterResult after(String ref, ConsultationResult result);

  /**
   * Whether what residents agreed to is carried out once the case that asked has ended.
   *
   * @param ref the consultation
   * @param outcome of that case, may be null
   * @param state it ended in
   */
  boolean carriedOut(String ref, String outcome, String state);

  /** Kinds of body that met where a meeting of that form had that result, the first that stands. */
  List<BodyKind> met(String ref, String form, ConsultationResult result);

  /** What the attendance of a meeting of that form is compared with. @param chosen null where nothing was said */
  FigureRule figure(String ref, String form, FigureKind chosen);

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
