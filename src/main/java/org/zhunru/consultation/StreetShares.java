package org.zhunru.consultation;

import java.math.BigDecimal;

/**
 * What the street asks of a consultation of several communities.
 *
 * @param come least share of those invited who have to come, within the bounds of the parameter consultation.quorum; null for the
 *     district's
 * @param agree least share of those present who have to agree, within the bounds of the parameter consultation.support; null likewise
 */
public record StreetShares(BigDecimal come, BigDecimal agree) {

  /** {@link #come} as people say it, e.g. 三分之二; null where it is not said. */
  public String comeSaid() {
    return WrittenShare.said(come);
  }

  /** {@link #agree} likewise. */
  public String agreeSaid() {
    return WrittenShare.said(agree);
  }
}
