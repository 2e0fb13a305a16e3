package org.zhunru.tenure.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.identity.AuditorLooks;
import org.zhunru.identity.CurrentUser;
import org.zhunru.tenure.TenureView;
import org.zhunru.tenure.Tenures;

/** Reads an item; that an auditor read it is an entry of the trail. */
@Component
class TenureReading {

  private final Tenures tenures;
  private final AuditorLooks looks;

  TenureReading(Tenures tenures, AuditorLooks looks) {
    this.tenures = tenures;
    this.looks = looks;
  }

  /** @throws org.zhunru.casefile.NoSuchCase when there is none the user may see */
  @Transactional
  public TenureView read(String ref, CurrentUser user) {
    TenureView view = tenures.view(ref, user);
    looks.at(ref, user);
    return view;
  }
}
