package org.zhunru.certificate.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.certificate.CertificateCheck;
import org.zhunru.certificate.CheckResult;
import org.zhunru.certificate.KnownKind;

/** What the rules say of known kinds, before anybody asks for one. */
@Component
class KindAnswers {

  private final CertificateCheck check;

  KindAnswers(CertificateCheck check) {
    this.check = check;
  }

  record KindAnswer(KnownKind kind, CheckResult result) {

    /** Colour of the badge. */
    public String tone() {
      return result.refused() ? "bad" : result == CheckResult.ISSUE ? "good" : "waiting";
    }
  }

  KindAnswer of(KnownKind kind) {
    return new KindAnswer(kind, check.of(kind.facts()));
  }

  List<KindAnswer> of(List<KnownKind> kinds) {
    return kinds.stream().map(this::of).toList();
  }

  /** Other kinds that touch the same kind of the list. */
  static List<KnownKind> related(KnownKind kind, List<KnownKind> all) {
    return all.stream()
        .filter(one -> kind.listed() && one.listedCode().equals(kind.listedCode()) && !one.code().equals(kind.code()))
        .toList();
  }
}
