package org.zhunru.consultation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.district.Parameters;

/** The district's numbers and the tables a meeting goes by, together. */
@Component
class MeetingRules {

  private final Parameters parameters;
  private final CourseRules course;
  private final QuorumFigures figures;
  private final Electors electors;
  private final ProcedureRows procedures;

  MeetingRules(Parameters parameters, CourseRules course, QuorumFigures figures, Electors electors, ProcedureRows procedures) {
    this.procedures = procedures;
    this.electors = electors;
    this.parameters = parameters;
    this.course = course;
    this.figures = figures;
  }

  Parameters parameters() {
    return parameters;
  }

  Electors electors() {
    return electors;
  }

  /** What a deliberation has to come to: what the street asked where several communities are consulted, or the district's. */
  StreetShares shares(String ref) {
    StreetShares asked = procedures.shares(ref).orElse(new StreetShares(null, null));
    return new StreetShares(
        asked.come() == null ? parameters.value("consultation.quorum") : asked.come(),
        asked.agree() == null ? parameters.value("consultation.support") : asked.agree());
  }

  CourseRules course() {
    return course;
  }

  /** Calendar days between a notice and its meeting. @param form null before it is known */
  int noticeDays(String form) {
    return parameters.number(course.noticeTerm(form));
  }

  /** The same, for a notice that is given. */
  int noticeDays(Topic topic) {
    return parameters.number(course.noticeTerm(topic.ref(), topic.form()));
  }

  /** As {@link QuorumFigures#of}. @throws EnteredInvalid where it was not said, does not fit the form, or is not known */
  Optional<QuorumFigure> figure(Topic topic, String chosen, int listed, LocalDate day) {
    return figures.of(topic, chosen, listed, day);
  }
}
