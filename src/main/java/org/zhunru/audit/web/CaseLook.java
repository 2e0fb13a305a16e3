package org.zhunru.audit.web;

import org.springframework.stereotype.Component;
import org.zhunru.audit.AuditTrail;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Role;

/** Lets whoever may see a case look at its history; that an auditor looked is an entry of the trail. */
@Component
class CaseLook {

  private final CaseFiles files;
  private final CurrentUsers users;
  private final AuditTrail trail;

  CaseLook(CaseFiles files, CurrentUsers users, AuditTrail trail) {
    this.files = files;
    this.users = users;
    this.trail = trail;
  }

  /**
   * @param tab what is looked at: {@code why}, {@code timeline} or {@code diagram}
   * @throws NoSuchCase when there is none whoever is signed in may see
   */
  CaseHeader at(String ref, String tab) {
    CurrentUser reader = users.require();
    CaseHeader header = files.visible(ref, reader);
    if (reader.has(Role.AUDITOR)) {
      trail.open(ref, "audit.opened-" + tab, reader);
    }
    return header;
  }

  /**
   * A part of a page that was looked at already.
   *
   * @throws NoSuchCase when there is none whoever is signed in may see
   */
  void again(String ref) {
    files.visible(ref, users.require());
  }
}
