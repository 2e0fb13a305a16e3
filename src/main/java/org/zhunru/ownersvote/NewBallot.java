package org.zhunru.ownersvote;

/**
 * What staff typed of a vote.
 *
 * @param unit number of a unit of the owner; one is enough, he votes for all he has
 * @param ballotNumber of a written ballot
 * @param receivedOn when a written ballot was handed in, {@code 2026-03-01}
 * @param consent at the counter: how he agreed that staff act for him
 * @param retryKey of the form, so that a form sent twice counts once
 * @param proxy name of whoever votes for him
 * @param proxyNumber last four of his identity document, or a number the clerk gave
 * @param mandatedOn date of the written mandate, {@code 2026-03-01}
 */
public record NewBallot(
    String unit, String choice, String origin, String ballotNumber, String receivedOn, String consent, String retryKey,
    String proxy, String proxyNumber, String mandatedOn) {

  /** Without a proxy. */
  public NewBallot(
      String unit, String choice, String origin, String ballotNumber, String receivedOn, String consent, String retryKey) {
    this(unit, choice, origin, ballotNumber, receivedOn, consent, retryKey, "", "", "");
  }
}
