package org.zhunru.consultation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.consultation.CourseRules.FigureRule;
import org.zhunru.identity.Organisations;
import org.zhunru.standing.Seatings;

/** Finds what the attendance of a statutory meeting is compared with. */
@Component
class QuorumFigures {

  private final HeadcountBook headcounts;
  private final Seatings seatings;
  private final CourseRules rules;
  private final Organisations organisations;
  private final Rostrum rostrum;

  QuorumFigures(
      HeadcountBook headcounts, Seatings seatings, CourseRules rules, Organisations organisations, Rostrum rostrum) {
    this.headcounts = headcounts;
    this.seatings = seatings;
    this.rules = rules;
    this.organisations = organisations;
    this.rostrum = rostrum;
  }

  /**
   * @param chosen name of a {@link FigureKind}, empty or null where nothing was said
   * @param listed people on the list
   * @param day of the meeting
   * @return empty where only the list counts
   * @throws EnteredInvalid where it was not said, does not fit the form, or is not known
   */
  Optional<QuorumFigure> of(Topic topic, String chosen, int listed, LocalDate day) {
    FigureKind kind = chosen == null || chosen.isEmpty() ? null : FigureKind.valueOf(chosen);
    FigureRule rule = rules.figure(topic.ref(), topic.form(), kind);
    ConsultationFaults faults = rostrum.faults();
    faults.require(!rule.said().equals("ASKED"), "base", "base-asked");
    faults.require(!rule.said().equals("REFUSED"), "base", "base-unfit", rostrum.notes().text("form." + topic.form()));
    if (rule.said().equals("LIST")) {
      return Optional.empty();
    }
    FigureKind counted = FigureKind.valueOf(rule.said());
    QuorumFigure units =
        units(topic.community(), counted, day)
            .orElseThrow(() -> unknown(topic.community(), counted));
    faults.require(
        rule.eachMost() == 0 || listed <= units.count() * rule.eachMost(), "base", "base-list", units.count(),
        units.count() * rule.eachMost(), listed);
    return Optional.of(
        new QuorumFigure(counted, units.count() * rule.eachLeast(), units.takenOn(), units.source()));
  }

  private EnteredInvalid unknown(String community, FigureKind kind) {
    String what = rostrum.notes().text("base." + kind);
    return headcounts
        .newest(organisations.current(organisations.get(community)).code())
        .filter(one -> one.of(kind) != null)
        .map(old -> rostrum.faults().at("base", "base-old", what, ConsultationNotes.day(old.takenOn()), headcounts.mostDays()))
        .orElseGet(() -> rostrum.faults().at("base", "base-unknown", what));
  }

  /** Units of that kind as they are known: representatives by their seats or as they were counted, whichever are more. */
  Optional<QuorumFigure> units(String community, FigureKind kind, LocalDate day) {
    String now = organisations.current(organisations.get(community)).code();
    Optional<QuorumFigure> seated =
        kind == FigureKind.REPRESENTATIVES
            ? seatings
                .representatives(now, day)
                .map(one -> new QuorumFigure(kind, one.seats(), rostrum.today(), rostrum.notes().text("base.seats", one.body())))
            : Optional.empty();
    Optional<QuorumFigure> counted =
        headcounts
            .newest(now)
            .filter(one -> one.of(kind) != null && headcounts.holds(one, day))
            .map(one -> new QuorumFigure(kind, one.of(kind), one.takenOn(), one.source()));
    return Stream.concat(seated.stream(), counted.stream()).max(Comparator.comparing(QuorumFigure::count));
  }
}
