package org.zhunru.certificate;

/** The rules that say whether a community issues a certificate. */
public interface CertificateCheck {

  CheckResult of(CheckFacts facts);
}
