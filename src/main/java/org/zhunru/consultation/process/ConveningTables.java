package org.zhunru.consultation.process;

import org.springframework.stereotype.Component;
import org.zhunru.consultation.ConveningRules;
import org.zhunru.consultation.Extent;
import org.zhunru.consultation.SubjectType;
import org.zhunru.engine.CaseDecisions;
import org.zhunru.engine.Decision;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;

/** The table consultation-convening, asked when a signed topic is entered or becomes another. */
@Component
class ConveningTables implements ConveningRules {

  private static final String TABLE = "consultation-convening";

  private final Decisions decisions;
  private final CaseDecisions cases;

  ConveningTables(Decisions decisions, CaseDecisions cases) {
    this.decisions = decisions;
    this.cases = cases;
  }

  @Override
  public boolean residentsMatter(SubjectType subject, Extent extent) {
    return Boolean.TRUE.equals(
        decisions.evaluate("consultation-residents-matter", matter(subject, extent)).outputs().get("residentsMatter"));
  }

  @Override
  public Ruling of(Demand it) {
    return ruling(decisions.evaluate(TABLE, facts(it)));
  }

  @Override
  public Ruling of(String ref, Demand it) {
    return ruling(cases.take(ref, TABLE, facts(it)));
  }

  private static Facts facts(Demand it) {
    return matter(it.subject(), it.extent())
        .with("signers", it.signers().name())
        .with("signatures", it.signatures())
        .with("signedBase", it.of())
        .with("heldYear", it.year())
        .with("conveningResidents", it.residents())
        .with("conveningHouseholds", it.households())
        .with("conveningGroups", it.groups());
  }

  private static Ruling ruling(Decision decision) {
    Facts said = decision.outputs();
    return new Ruling(
        "OBLIGED".equals(said.get("convening")), (String) said.get("reason"), Boolean.TRUE.equals(said.get("leastAsked")));
  }

  private static Facts matter(SubjectType subject, Extent extent) {
    return Facts.none().with("subjectType", subject.name()).with("scope", extent.name());
  }
}
