package org.zhunru.certificate;

/** What this room asks of its process. */
public interface CertificateFlow {

  /**
   * @param leadUnit organisation that runs the lists
   * @param legalReviewer candidate group that reviews, {@code role:organisation}
   */
  void begin(String ref, String community, String leadUnit, String legalReviewer);
}
