package org.zhunru.admission;

/**
 * Where the owners' vote of a consultation stands.
 *
 * @param needed whether the consultation ended because only owners may decide
 * @param result outcome of the owners' vote that counts; NONE before any ended
 */
public record OwnersStanding(boolean needed, String result) {

  static final String OWNERS_VOTE = "OWNERS_VOTE";

  static OwnersStanding of(AdmissionView.ConsultationRecord consultation) {
    OwnersAnswer owners = consultation.owners();
    return new OwnersStanding(OWNERS_VOTE.equals(consultation.result()), owners == null ? "NONE" : owners.result());
  }
}
