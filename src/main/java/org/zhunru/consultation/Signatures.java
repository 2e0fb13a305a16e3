package org.zhunru.consultation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.consultation.ConveningRules.Demand;
import org.zhunru.consultation.ConveningRules.Ruling;
import org.zhunru.district.Parameters;

/** Who signed for a topic, and whether they oblige the committee to convene a residents' meeting. */
@Component
class Signatures {

  private static final String FIELD = "signatures";

  private final QuorumFigures figures;
  private final ConveningRules rules;
  private final Parameters parameters;
  private final ConsultationNotes notes;

  Signatures(QuorumFigures figures, ConveningRules rules, Parameters parameters, ConsultationNotes notes) {
    this.figures = figures;
    this.rules = rules;
    this.parameters = parameters;
    this.notes = notes;
  }

  /**
   * Faults go to the fields: more than there are, fewer than the district asks, or nobody knows how many there are although
   * their share matters.
   *
   * @return null where something was wrong before
   */
  Convening entered(EnteredFields fields, Signers signers, Integer count, SubjectType subject, Extent extent, String community) {
    if (signers == null || count == null || subject == null || extent == null) {
      return null;
    }
    Integer of = of(signers, community).orElse(null);
    Ruling ruling = rules.of(demand(signers, count, of, subject, extent));
    int least = ruling.leastAsked() ? parameters.number("consultation.signatures-least") : 1;
    fields
        .require(
            of != null || !rules.residentsMatter(subject, extent), FIELD, "signatures-unknown", notes.text("base." + signers.figure()))
        .require(of == null || count <= of, FIELD, "signatures-many", notes.text("signers." + signers), of == null ? 0 : of)
        .require(count >= least, FIELD, "signatures-few", least);
    return new Convening(signers, count, of, ruling.obliged(), ruling.reason());
  }

  /** The same for what the community says it is about; null where nobody signed. */
  Convening again(Topic topic, SubjectType subject, Extent extent) {
    Convening before = topic.convening();
    if (before == null) {
      return null;
    }
    Ruling ruling = rules.of(topic.ref(), demand(before.signers(), before.count(), before.of(), subject, extent));
    return new Convening(before.signers(), before.count(), before.of(), ruling.obliged(), ruling.reason());
  }

  private Optional<Integer> of(Signers signers, String community) {
    return figures.units(community, signers.figure(), notes.today()).map(QuorumFigure::count);
  }

  /** What was said when they were entered, into the trail of the case that was opened for them. */
  void kept(String ref, Topic topic) {
    Convening it = topic.convening();
    if (it != null) {
      rules.of(ref, demand(it.signers(), it.count(), it.of(), topic.subjectType(), topic.extent()));
    }
  }

  private Demand demand(Signers signers, int count, Integer of, SubjectType subject, Extent extent) {
    return new Demand(
        subject, extent, signers, count, of, notes.today().getYear(), share("residents"), share("households"), share("groups"));
  }

  private double share(String of) {
    return parameters.value("consultation.convening-" + of).doubleValue();
  }
}
