package org.zhunru.certificate.process;

import org.springframework.stereotype.Component;
import org.zhunru.certificate.CertificateCheck;
import org.zhunru.certificate.CheckFacts;
import org.zhunru.certificate.CheckResult;
import org.zhunru.engine.Decisions;
import org.zhunru.engine.Facts;

/** The table certificate-check (domain rules T15), asked without a case. */
@Component
class CheckTable implements CertificateCheck {

  private static final String KEY = "certificate-check";

  private final Decisions decisions;

  CheckTable(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public CheckResult of(CheckFacts facts) {
    return CheckResult.valueOf((String) decisions.evaluate(KEY, facts(facts)).outputs().get("result"));
  }

  static Facts facts(CheckFacts facts) {
    return Facts.none()
        .with("inProhibitedList", facts.inProhibitedList())
        .with("statuteRequires", facts.statuteRequires())
        .with("communityCanVerify", facts.communityCanVerify())
        .with("publicInterest", facts.publicInterest());
  }
}
