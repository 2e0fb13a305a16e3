package org.zhunru.certificate;

/**
 * Command: somebody at the counter asks for a certificate. Who asks is not kept.
 *
 * @param counterNumber number of the counter, 1 to 20 letters and digits
 * @param kindCode code of a known kind; empty for another one
 * @param otherTitle name of the other kind; empty for a known one
 * @param purpose what it is for
 * @param demandedBy the organisation that wants it
 * @param statuteClaimed whether that organisation names a law that is not in the table
 * @param canVerify whether the community can verify it; null where it does not know
 * @param publicInterest whether it matters to all residents; null where it does not know
 */
public record NewRequest(
    String counterNumber,
    String kindCode,
    String otherTitle,
    String purpose,
    String demandedBy,
    boolean statuteClaimed,
    Boolean canVerify,
    Boolean publicInterest) {

  boolean known() {
    return !kindCode.isEmpty();
  }

  /** @param kind null for another one */
  CheckFacts facts(KnownKind kind) {
    return kind == null
        ? new CheckFacts(false, statuteClaimed ? null : Boolean.FALSE, canVerify, publicInterest)
        : kind.facts(statuteClaimed, canVerify, publicInterest);
  }
}
