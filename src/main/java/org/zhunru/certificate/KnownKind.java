package org.zhunru.certificate;

/**
 * A kind of certificate the district knows of: one a community may not be asked for, or one a statute asks of it.
 *
 * @param code {@code CERT-08} or {@code STAT-01}
 * @param words everyday words people call it by, separated by blanks
 * @param listedCode the kind of the list it is or runs against; empty where it is on no list
 * @param law statute with its article that asks for it; empty where there is none
 * @param lawText what the statute says
 * @param canVerify whether a community can verify it; null where that must be seen each time
 * @param responsible who is responsible
 * @param instead what to do without the certificate
 */
public record KnownKind(
    String code,
    String title,
    String words,
    String listedCode,
    String law,
    String lawText,
    Boolean canVerify,
    String responsible,
    String instead) {

  public boolean listed() {
    return !listedCode.isEmpty();
  }

  public boolean statutory() {
    return !law.isEmpty();
  }

  /** What is known before anybody asks for one. */
  public CheckFacts facts() {
    return facts(false, null, false);
  }

  /** Whether the community can verify it must be seen each time, and what comes of it depends on that. */
  public boolean seenEachTime() {
    return statutory() && !listed() && canVerify == null;
  }

  /**
   * What is known when somebody asks for one: what the kind says stands, whatever the counter entered.
   *
   * @param statuteClaimed whether who demands it names a law that is not in the table
   * @param verified whether the community can verify it, as its counter sees it; null where it does not know
   * @param publicInterest null where the counter does not know
   */
  CheckFacts facts(boolean statuteClaimed, Boolean verified, Boolean publicInterest) {
    Boolean statute = statutory() ? Boolean.TRUE : statuteClaimed ? null : Boolean.FALSE;
    return new CheckFacts(listed(), statute, canVerify == null ? verified : canVerify, publicInterest);
  }
}
