package org.zhunru.tenure;

import org.springframework.stereotype.Component;

/** What was written about an item before, in and after its time in force. */
@Component
record Papers(
    Signatures signatures, Objections objections, Deliberations deliberations, Renewals renewals, Inspections inspections) {

  Evaluations evaluations() {
    return inspections.evaluations();
  }

  AgreementReturns returns() {
    return inspections.returns();
  }

  JointMeetings meetings() {
    return deliberations.meetings();
  }

  Exits exits() {
    return inspections.exits();
  }

  Breaches breaches() {
    return inspections.breaches();
  }
}
