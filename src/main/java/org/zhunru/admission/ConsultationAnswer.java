package org.zhunru.admission;

import java.time.LocalDate;

/**
 * What came of the consultation of one community. Everything but the topic is null while it goes on, and where no meeting decided.
 *
 * @param subjectType what was talked about, codes of T10
 * @param scope COMMUNITY, BUILDINGS, GRID or CROSS_COMMUNITY
 * @param form the form in which the residents met, codes of T10
 * @param invited participants invited
 * @param present participants present, at most those invited
 * @param objections what a community once recorded of objections; null since consultations are cases of their own
 * @param changes what the residents asked to change, empty for nothing
 */
public record ConsultationAnswer(
    String topic,
    String subjectType,
    String scope,
    String form,
    LocalDate heldOn,
    Integer invited,
    Integer present,
    Integer votesFor,
    Integer votesAgainst,
    Boolean directlyAffectedObjection,
    Boolean legalityIssue,
    String objections,
    String changes) {

  /** A consultation that was asked for and has no result yet. */
  static ConsultationAnswer asked(String topic) {
    return new ConsultationAnswer(topic, null, null, null, null, null, null, null, null, null, null, null, null);
  }
}
