package org.zhunru.certificate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.catalogue.StatuteClaims;

/** The kinds a statute asks for, as the lead unit keeps them; what was taken out claims nothing. */
@Component
class KnownClaims implements StatuteClaims {

  private final KindRows rows;

  KnownClaims(KindRows rows) {
    this.rows = rows;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean against(String code) {
    return rows.all().stream().anyMatch(kind -> kind.inForce() && kind.listedCode().equals(code));
  }
}
