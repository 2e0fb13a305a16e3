package org.zhunru.refusal;

/** The facts of the table refusal-check (T14), as the server established them. */
public record RefusalFacts(
    Known lawfulEmergencyOrder,
    Known statutoryOwnDuty,
    Known onNegativeList,
    Known filingMissing,
    Known outsideScopeOrTerm,
    Known notInForce,
    Known fundsNotArrived,
    Known certificateProhibited,
    Known surveyMarksMissing) {

  /**
   * The facts once somebody found whether the report is true: a ground that is named is established and no other; where none is
   * named, what was established before stays as far as the finding bears it out, and what was only said is not so.
   *
   * @param named null where the finding names no ground
   */
  RefusalFacts found(boolean confirmed, Ground named) {
    boolean keeps = confirmed && named == null;
    return new RefusalFacts(
        forbidding(lawfulEmergencyOrder, confirmed, named, Ground.LAWFUL_EMERGENCY_ORDER),
        forbidding(statutoryOwnDuty, confirmed, named, Ground.STATUTORY_OWN_DUTY),
        keeps ? onNegativeList : Known.of(named == Ground.ON_NEGATIVE_LIST),
        keeps ? filingMissing : Known.of(named == Ground.NO_FILING),
        keeps ? outsideScopeOrTerm : Known.of(named == Ground.OUT_OF_SCOPE),
        keeps ? notInForce : Known.of(named == Ground.NOT_IN_FORCE),
        keeps ? fundsNotArrived : Known.of(named == Ground.FUNDS_NOT_ARRIVED),
        keeps ? certificateProhibited : Known.of(named == Ground.CERTIFICATE_PROHIBITED),
        keeps ? surveyMarksMissing : Known.of(named == Ground.SURVEY_MARKS_MISSING));
  }

  /** Who confirms a report finds that nothing forbids to refuse. */
  private static Known forbidding(Known before, boolean confirmed, Ground named, Ground ground) {
    boolean stays = !confirmed && named == null && before == Known.YES;
    return Known.of(stays || named == ground);
  }
}
